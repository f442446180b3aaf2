import type { INestApplication } from '@nestjs/common';
import { ModulesContainer } from '@nestjs/core';
import {
  RESOLVER_NAME_METADATA,
  RESOLVER_REFERENCE_METADATA,
  RESOLVER_TYPE_METADATA,
} from '@nestjs/graphql/dist/graphql.constants.js';
import { accessRuleOf, type AccessRule } from '../identity/guard.js';

/** One query, mutation, reference or field of a running service, and the rule that stands beside it. */
export type Operation = {
  /** `Query`, `Mutation`, or the name of the type that a field or reference belongs to */
  readonly type: string;
  readonly field: string;
  /** Undefined where none is declared */
  readonly rule: AccessRule | undefined;
};

/** Every resolver method of a running service, found as Nest itself finds them. */
export const operationsOf = (app: INestApplication): readonly Operation[] => {
  const resolvers = [...app.get(ModulesContainer).values()]
    .flatMap((module) => [...module.providers.values()])
    .map(({ instance }) => instance as object | null)
    .filter((instance): instance is object => typeof instance === 'object' && instance !== null);
  return [...new Set(resolvers)].flatMap((instance) => {
    const prototype = Object.getPrototypeOf(instance) as Record<string, unknown>;
    return Object.getOwnPropertyNames(prototype).flatMap((name) => {
      const method = Object.getOwnPropertyDescriptor(prototype, name)?.value as unknown;
      if (typeof method !== 'function') return [];
      const rule = accessRuleOf(method);
      // A reference is marked as one and nothing else; whose it is, its class says.
      if (Reflect.getMetadata(RESOLVER_REFERENCE_METADATA, method) === true)
        return [{ type: typeOf(instance), field: referenceField, rule }];
      const type = Reflect.getMetadata(RESOLVER_TYPE_METADATA, method) as string | undefined;
      const field = Reflect.getMetadata(RESOLVER_NAME_METADATA, method) as string | undefined;
      if (!type) return [];
      return [{ type, field: field ?? name, rule }];
    });
  });
};

const referenceField = '__resolveReference';

const typeOf = (resolver: object) =>
  String(Reflect.getMetadata(RESOLVER_NAME_METADATA, resolver.constructor) ?? resolver.constructor.name);

import {
  createParamDecorator,
  Injectable,
  SetMetadata,
  type CanActivate,
  type ExecutionContext,
} from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import {
  RESOLVER_PROPERTY_METADATA,
  RESOLVER_REFERENCE_METADATA,
} from '@nestjs/graphql/dist/graphql.constants.js';
import { permissionsOf, type Permission } from '@whichdoor/contracts';
import { AppError } from '../errors.js';
import type { User } from './access-token.js';
import { Unauthenticated } from './unauthenticated.js';

/** Where a handler's rule is kept; a test that enumerates operations reads it. */
export const accessMetadata = 'whichdoor:access';

/** What a handler asks of the person: a permission, to be signed in, or (plain HTTP only) nothing. */
export type AccessRule =
  { readonly permission: Permission } | { readonly anyone: 'signed-in' } | { readonly anyone: 'anonymous' };

/** Only those whose roles hold this permission. Stands beside every query and mutation. */
export const Allow = (permission: Permission) =>
  SetMetadata(accessMetadata, { permission } satisfies AccessRule);

/** Everybody who is signed in. Only where there is nothing that a role could tell apart. */
export const AllowSignedIn = () => SetMetadata(accessMetadata, { anyone: 'signed-in' } satisfies AccessRule);

/** Everybody, signed in or not: health pages and the like. The graph never honours it. */
export const AllowAnonymous = () => SetMetadata(accessMetadata, { anyone: 'anonymous' } satisfies AccessRule);

/** The rule that stands beside a handler, or undefined. */
export const accessRuleOf = (handler: object): AccessRule | undefined =>
  Reflect.getMetadata(accessMetadata, handler) as AccessRule | undefined;

const isBelowAnOperation = (handler: object) =>
  Reflect.getMetadata(RESOLVER_PROPERTY_METADATA, handler) === true ||
  Reflect.getMetadata(RESOLVER_REFERENCE_METADATA, handler) === true;

const userOf = (context: ExecutionContext) =>
  GqlExecutionContext.create(context).getContext<{ user?: User } | undefined>()?.user;

/** May somebody with this user's roles do this? */
export const isAllowed = (user: User, permission: Permission) => permissionsOf(user.roles).has(permission);

const forbidden = () => new AppError('FORBIDDEN', 'Your role does not allow this.');

/**
 * Default deny: what declares no rule is refused. Fields and references below an operation without a rule of their own
 * need a signed-in user, and inherit the rest from the operation.
 *
 * It runs for them only with `fieldResolverEnhancers: ['guards']`.
 */
@Injectable()
export class AccessGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const handler = context.getHandler();
    const rule = accessRuleOf(handler);
    if (context.getType<string>() !== 'graphql') {
      if (rule && 'anyone' in rule && rule.anyone === 'anonymous') return true;
      throw forbidden();
    }
    const user = userOf(context);
    if (!user) throw new Unauthenticated('Sign in to continue.');
    if (!rule) {
      if (isBelowAnOperation(handler)) return true;
      throw forbidden();
    }
    if ('permission' in rule) {
      if (isAllowed(user, rule.permission)) return true;
      throw forbidden();
    }
    if (rule.anyone === 'signed-in') return true;
    throw forbidden();
  }
}

/** The signed-in user, as a parameter of a resolver. */
export const CurrentUser = createParamDecorator((_: unknown, context: ExecutionContext): User => {
  const user = userOf(context);
  if (!user) throw new Unauthenticated('Sign in to continue.');
  return user;
});

import { createHash } from 'node:crypto';
import { Envelope, type EventDefinition } from '@whichdoor/contracts';

import type { z } from 'zod';
import type { Transaction } from './transaction.js';

/** An event as a handler sees it: the envelope, with the data of its type. */
export type EventOf<Schema extends z.ZodType> = Omit<Envelope, 'data'> & { readonly data: z.output<Schema> };

/** What a consumer does with one type of event. Made by `on`. */
export type EventHandler = {
  readonly type: string;
  readonly topic: string;
  readonly schema: z.ZodType;
  readonly handle: (event: Envelope, tx: Transaction) => Promise<void>;
  /** Takes several in their order, with the effect that `handle` would have of each in turn. Made by `onTogether`. */
  readonly handleTogether?: (events: readonly Envelope[], tx: Transaction) => Promise<void>;
};

/**
 * Says what to do when an event of this type arrives.
 *
 * @param handle its effect, entirely through `tx`, which commits together with the note that the event was handled
 */
export const on = <Type extends string, Schema extends z.ZodType>(
  definition: EventDefinition<Type, Schema>,
  handle: (event: EventOf<Schema>, tx: Transaction) => Promise<void>,
): EventHandler => ({
  type: definition.type,
  topic: definition.topic,
  schema: definition.schema,
  handle: (event, tx) => handle(event as EventOf<Schema>, tx),
});

/**
 * Says what to do when events of this type arrive, for one that arrives so often that a statement for each costs too much.
 *
 * @param handle the effect of one or many, in the order of each key, entirely through `tx`. It announces nothing: many
 *   requests caused these events, and none of them is the one that is being worked for.
 */
export const onTogether = <Type extends string, Schema extends z.ZodType>(
  definition: EventDefinition<Type, Schema>,
  handle: (events: readonly EventOf<Schema>[], tx: Transaction) => Promise<void>,
): EventHandler => ({
  ...on(definition, (event, tx) => handle([event], tx)),
  handleTogether: (events, tx) => handle(events as readonly EventOf<Schema>[], tx),
});

/** What a consumer makes of a record before it touches the database. */
export type ReadEvent =
  | { readonly kind: 'HANDLED_HERE'; readonly event: Envelope; readonly handler: EventHandler }
  | { readonly kind: 'UNKNOWN_TYPE'; readonly event: Envelope }
  | {
      readonly kind: 'MALFORMED';
      readonly eventId: string;
      readonly reason: 'MALFORMED_ENVELOPE' | 'MALFORMED_DATA';
      readonly detail: string;
    };

/** Reads a record's value with the handlers of one consumer. */
export const readEvent = (
  record: { readonly topic: string; readonly value: string },
  handlers: readonly EventHandler[],
): ReadEvent => {
  const envelope = Envelope.safeParse(parseJson(record.value));
  if (!envelope.success)
    return {
      kind: 'MALFORMED',
      eventId: idFromBytes(record.value),
      reason: 'MALFORMED_ENVELOPE',
      detail: rulesBroken(envelope.error),
    };

  const event = envelope.data;
  const handler = handlers.find(({ type, topic }) => type === event.type && topic === record.topic);
  if (!handler) return { kind: 'UNKNOWN_TYPE', event };

  const data = handler.schema.safeParse(event.data);
  if (!data.success)
    return {
      kind: 'MALFORMED',
      eventId: event.id,
      reason: 'MALFORMED_DATA',
      detail: rulesBroken(data.error),
    };
  return { kind: 'HANDLED_HERE', event: { ...event, data: data.data }, handler };
};

const parseJson = (value: string): unknown => {
  try {
    return JSON.parse(value);
  } catch {
    return undefined;
  }
};

/** Top-level fields and broken rules only. Zod's messages, and paths below the first step, can hold what was received. */
const rulesBroken = (error: z.ZodError) =>
  error.issues
    .slice(0, 10)
    .map(({ path, code }) => `${path.length > 0 ? String(path[0]) : 'value'}: ${code}`)
    .join('; ');

const idFromBytes = (value: string) => {
  const hex = createHash('sha256').update(value).digest('hex');
  // Version 8 of RFC 9562 is the one for identifiers that are made in a way of one's own.
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};

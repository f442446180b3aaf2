import { z } from 'zod';

/** A fact that a decision caused, ready for the outbox. It holds ids, codes, months and bands only. */
export type Fact<Type extends string = string, Data = unknown> = {
  readonly type: Type;
  /** `<service>.<aggregate>` */
  readonly topic: string;
  /** Id of the aggregate: facts with one key stay in order. */
  readonly key: string;
  readonly data: Data;
};

/** What an event of one type looks like, where it travels, and what keeps it in order. */
export type EventDefinition<Type extends string = string, Schema extends z.ZodType = z.ZodType> = {
  /** Makes the fact; throws a `ZodError` when the data do not fit the schema. */
  (data: z.input<Schema>): Fact<Type, z.output<Schema>>;
  readonly type: Type;
  readonly topic: string;
  readonly schema: Schema;
};

/**
 * Declares an event.
 *
 * @param type past tense, PascalCase, for example `OfferDeclined`
 * @param topic `<service>.<aggregate>`
 * @param keyField the field of the data that holds the aggregate's id
 * @param shape zod shape of the data; unknown fields are refused when a fact is made and dropped when one is read,
 *   so that a later, additive version can still be read
 */
export const defineEvent = <Type extends string, Shape extends z.ZodRawShape>(
  type: Type,
  topic: string,
  keyField: keyof Shape & string,
  shape: Shape,
): EventDefinition<Type, z.ZodObject<Shape>> => {
  const schema = z.object(shape);
  const strict = z.strictObject(shape);
  const make = (data: z.input<typeof schema>) => {
    const parsed = strict.parse(data) as z.output<typeof schema>;
    return { type, topic, key: String((parsed as Record<string, unknown>)[keyField]), data: parsed };
  };
  return Object.assign(make, { type, topic, schema }) as EventDefinition<Type, z.ZodObject<Shape>>;
};

/** The envelope that an event travels in: CloudEvents 1.0 with two extension attributes. */
export const Envelope = z.object({
  specversion: z.literal('1.0'),
  /** UUID, the same for every delivery of this event */
  id: z.uuid(),
  /** `/whichdoor/<service>` */
  source: z.string().max(100),
  type: z.string().max(100),
  /** The key: id of the aggregate */
  subject: z.string().max(100),
  /** ISO 8601 instant at which the change was made */
  time: z.iso.datetime(),
  datacontenttype: z.literal('application/json'),
  /** `whichdoor:<type>` */
  dataschema: z.string().max(200),
  /** Id of the request that caused it */
  correlationid: z.string().max(100),
  /** Id of the person or system that caused it; an id, not a name */
  actor: z.string().max(100),
  data: z.unknown(),
});
export type Envelope = z.infer<typeof Envelope>;

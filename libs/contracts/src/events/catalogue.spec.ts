import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { eventCatalogue } from './catalogue.js';
import { Envelope } from './define.js';

const events = Object.entries(eventCatalogue).flatMap(([service, list]) =>
  list.map((event) => ({ service, event })),
);

type Schema = {
  type?: string;
  enum?: unknown[];
  const?: unknown;
  format?: string;
  pattern?: string;
  kind?: string;
  items?: Schema;
  properties?: Record<string, Schema>;
  anyOf?: Schema[];
};

/** Paths of a schema at which somebody could write what they like. */
const freeStrings = (schema: Schema, path = ''): string[] => {
  if (schema.anyOf) return schema.anyOf.flatMap((inner) => freeStrings(inner, path));
  if (schema.items) return freeStrings(schema.items, `${path}[]`);
  if (schema.properties)
    return Object.entries(schema.properties).flatMap(([name, inner]) =>
      freeStrings(inner, `${path}/${name}`),
    );
  if (schema.enum || 'const' in schema) return [];
  if (['integer', 'number', 'boolean', 'null'].includes(schema.type ?? '')) return [];
  if (schema.type === 'string' && ['id', 'code', 'month'].includes(schema.kind ?? '')) return [];
  return [path || '/'];
};

const jsonSchema = (schema: z.ZodType) => z.toJSONSchema(schema) as Schema;

describe('the events of the sector', () => {
  it.each(events.map(({ service, event }) => [event.type, service, event] as const))(
    '%s travels on a topic of its service',
    (_, service, event) => {
      expect(event.topic).toMatch(new RegExp(`^${service}\\.[a-z]+$`));
    },
  );

  it.each(events.map(({ event }) => [event.type, event] as const))(
    '%s holds ids, codes, months and figures only',
    (_, event) => {
      expect(freeStrings(jsonSchema(event.schema))).toEqual([]);
    },
  );

  it('would be caught holding a free text', () => {
    const planted = z.object({
      id: z.uuid().meta({ kind: 'id' }),
      notes: z.array(z.object({ words: z.string() })),
    });

    expect(freeStrings(jsonSchema(planted))).toEqual(['/notes[]/words']);
  });

  it('have names of their own', () => {
    const names = events.map(({ event }) => event.type);

    expect(new Set(names).size).toBe(names.length);
  });
});

describe('the published samples', () => {
  const folder = fileURLToPath(new URL('../../samples/', import.meta.url));
  const files = readdirSync(folder);

  it.each(files)('%s can still be read', (file) => {
    const envelope = Envelope.parse(JSON.parse(readFileSync(folder + file, 'utf8')));
    const found = events.find(({ event }) => event.type === envelope.type)?.event;

    const read = found?.schema.parse(envelope.data);

    expect(read).toEqual(envelope.data);
  });

  it('cover every event', () => {
    const sampled = new Set(files.map((file) => file.split('.')[0]));

    expect(events.map(({ event }) => event.type).filter((type) => !sampled.has(type))).toEqual([]);
  });
});

import { LIMITS } from './limits.js';

/** One thing that is wrong with a document, and where. `path` is like `condition.allOf[2].value`. */
export type Problem = { readonly path: string; readonly message: string };

export type Parsed<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly Problem[] };

/** Walks a document of unknown shape and gathers what is wrong, so that an editor can show all of it at once. */
export class Reader {
  readonly problems: Problem[] = [];
  private conditions = 0;

  refuse(path: string, message: string): undefined {
    if (this.problems.length < LIMITS.list) this.problems.push({ path, message });
    return undefined;
  }

  countCondition(path: string): boolean {
    this.conditions++;
    if (this.conditions === LIMITS.conditions + 1)
      this.refuse(path, `There are more than ${LIMITS.conditions} conditions.`);
    return this.conditions <= LIMITS.conditions;
  }

  /** A plain object with no fields but these; read only through own properties, so a prototype can smuggle nothing in. */
  record(value: unknown, path: string, allowed: readonly string[]): Record<string, unknown> | undefined {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return this.refuse(path, 'This must be an object.');
    const fields: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
    const keys = Object.keys(value);
    if (keys.length > LIMITS.list) return this.refuse(path, `There are more than ${LIMITS.list} fields.`);
    for (const key of keys) {
      if (!allowed.includes(key)) this.refuse(join(path, printable(key)), 'This field is not known.');
      else if ((value as Record<string, unknown>)[key] !== undefined)
        fields[key] = (value as Record<string, unknown>)[key];
    }
    return fields;
  }

  text(value: unknown, path: string, longest: number = LIMITS.text): string | undefined {
    if (typeof value !== 'string' || value === '') return this.refuse(path, 'This must be a text.');
    return value.length > longest ? this.refuse(path, `This is longer than ${longest} characters.`) : value;
  }

  oneOf<T extends string>(value: unknown, path: string, allowed: readonly T[]): T | undefined {
    return allowed.includes(value as T)
      ? (value as T)
      : this.refuse(path, `This must be one of ${allowed.join(', ')}.`);
  }

  yesNo(value: unknown, path: string): boolean | undefined {
    return typeof value === 'boolean' ? value : this.refuse(path, 'This must be true or false.');
  }

  number(value: unknown, path: string): number | undefined {
    return typeof value === 'number' && Number.isFinite(value)
      ? value
      : this.refuse(path, 'This must be a number.');
  }

  integer(value: unknown, path: string, least: number): number | undefined {
    return Number.isSafeInteger(value) && (value as number) >= least
      ? (value as number)
      : this.refuse(path, `This must be a whole number of at least ${least}.`);
  }

  date(value: unknown, path: string): string | undefined {
    return typeof value === 'string' && isDate(value)
      ? value
      : this.refuse(path, 'This must be a date such as 2026-03-31.');
  }

  list<T>(
    value: unknown,
    path: string,
    least: number,
    each: (item: unknown, path: string) => T | undefined,
    most: number = LIMITS.list,
  ): T[] | undefined {
    if (!Array.isArray(value)) return this.refuse(path, 'This must be a list.');
    if (value.length < least)
      return this.refuse(path, `This needs at least ${least} ${least === 1 ? 'entry' : 'entries'}.`);
    if (value.length > most) return this.refuse(path, `This has more than ${most} entries.`);
    const items: T[] = [];
    for (let at = 0; at < value.length; at++) {
      const item = each(value[at], `${path}[${at}]`);
      if (item !== undefined) items.push(item);
    }
    return items;
  }
}

export const join = (path: string, field: string) => (path === '' ? field : `${path}.${field}`);

/** Names from a hostile document are shortened before they are said back. */
const printable = (key: string) => (key.length > 40 ? `${key.slice(0, 40)}…` : key);

const isDate = (text: string) =>
  text.length === 10 &&
  /^\d{4}-\d\d-\d\d$/u.test(text) &&
  !Number.isNaN(Date.parse(text)) &&
  new Date(text).toISOString().startsWith(text);

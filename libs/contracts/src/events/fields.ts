import { z } from 'zod';

// The only kinds of value that an event may hold. A test walks every schema and refuses any other string.

/** UUID of something. */
export const id = z.uuid().meta({ kind: 'id' });
/** One of a published code list. */
export const code = <const Codes extends readonly [string, ...string[]]>(codes: Codes) => z.enum(codes);
/** A code from a list that grows without a release, for example an attribute of the eligibility catalogue. */
export const openCode = z
  .string()
  .regex(/^[A-Za-z][A-Za-z0-9_.-]{0,63}$/)
  .meta({ kind: 'code' });
/** Calendar month, `YYYY-MM`. Nothing finer is announced about an encounter or a need. */
export const month = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
  .meta({ kind: 'month' });
/** Version of a criterion, counted from 1. */
export const version = z.int().min(1);

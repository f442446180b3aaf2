import type { Rig, Service } from './rig.js';

/** At most this many examples of one kind of violation are told. */
const examples = 3;

/** Notes what was found to be wrong, with some examples, unless nothing was. */
export const tell = (violations: string[], what: string, found: readonly string[]) => {
  if (found.length > 0)
    violations.push(`${what}: ${found.length}, for example ${found.slice(0, examples).join(', ')}`);
};

/** The ids that a query of a service's database gives. */
export const idsOf = async (rig: Rig, service: Service, sql: string): Promise<ReadonlySet<string>> => {
  const { rows } = await rig.database(service).query<{ id: string }>(sql);
  return new Set(rows.map(({ id }) => id));
};

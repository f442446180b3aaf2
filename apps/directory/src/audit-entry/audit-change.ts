/** One field that became different. */
export type AuditChange = {
  readonly field: string;
  readonly before: readonly string[] | null;
  readonly after: readonly string[] | null;
};

/**
 * Fields whose values are told: codes, flags, figures, and the names under which things are listed. Of every other
 * field, and so of all words, only that it changed. What somebody wrote by mistake and took back must not live on here.
 */
const toldFields: ReadonlySet<string> = new Set([
  'name',
  'model',
  'status',
  'kinds',
  'areas',
  'declaresNoCriteria',
  'class',
  'version',
  'available',
  'maximum',
]);

/** What follows from a change, or says where a row came from. The version of a criterion tells its rule. */
const silentFields: ReadonlySet<string> = new Set([
  'confirmedAt',
  'publishedAt',
  'sourceDirectory',
  'sourceRowId',
  'sourceDigest',
  'rule',
  'sentence',
  'quote',
]);

/** How a thing of the directory differs from what it was; without one before, what is told of the new one. */
export const changesBetween = <T extends object>(before: T | null, after: T): AuditChange[] => {
  const was: Readonly<Record<string, unknown>> = { ...before };
  return Object.entries(after)
    .filter(([field, value]) => !silentFields.has(field) && !isSame(was[field], value))
    .filter(([field]) => before !== null || toldFields.has(field))
    .map(([field, value]) =>
      toldFields.has(field)
        ? { field, before: valuesOf(was[field]), after: valuesOf(value) }
        : { field, before: null, after: null },
    );
};

const isSame = (one: unknown, other: unknown) =>
  JSON.stringify(one ?? null) === JSON.stringify(other ?? null);

const valuesOf = (value: unknown): string[] | null => {
  if (value === null || value === undefined) return null;
  return Array.isArray(value) ? value.map(String) : [String(value)];
};

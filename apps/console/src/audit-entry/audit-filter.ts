import type { AuditEntriesQueryVariables } from '../graph/operations.generated.js';

const names = ['organisation', 'actor', 'action', 'subject', 'from', 'until'] as const;
type Name = (typeof names)[number];

/** Which entries somebody wants to see, as the address says it. */
export type AuditAddress = Readonly<Record<Name, string | null>>;

const isDay = (text: string | null) => text !== null && /^\d{4}-\d\d-\d\d$/u.test(text);

/** What the address asks for; what is no day there is left out. */
export const readAddress = (address: URLSearchParams): AuditAddress => {
  const asked = Object.fromEntries(names.map((name) => [name, address.get(name) || null])) as Record<
    Name,
    string | null
  >;
  return {
    ...asked,
    from: isDay(asked.from) ? asked.from : null,
    until: isDay(asked.until) ? asked.until : null,
  };
};

/** The beginning of a day where the person is. */
const startOf = (day: string, later = 0) => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date + later).toISOString();
};

/** The same as the graph takes it; the last day counts whole. */
export const variablesOf = (
  { organisation, actor, action, subject, from, until }: AuditAddress,
  first: number,
): AuditEntriesQueryVariables => ({
  organisationId: organisation,
  filter: {
    actor,
    action,
    subjectId: subject,
    from: from && startOf(from),
    until: until && startOf(until, 1),
  },
  first,
});

import type { Status } from '@whichdoor/eligibility';

/** The four states of a door, in the order in which they are shown. */
export const statuses = ['open', 'ask', 'case_by_case', 'shut'] as const satisfies readonly Status[];

/** The word that always stands beside the mark. */
export const statusWords: Readonly<Record<Status, string>> = {
  open: 'Open',
  ask: 'Ask',
  case_by_case: 'Case by case',
  shut: 'Shut',
};

/** What the group means, about the services and never about the person. */
export const statusMeanings: Readonly<Record<Status, string>> = {
  open: 'Nothing they have declared stands in the way.',
  ask: 'Something is still to be asked: here, or of the service.',
  case_by_case: 'A rule stands in the way that somebody there may waive.',
  shut: 'A rule of the service stands in the way.',
};

import type { Status } from '@whichdoor/eligibility';

/** The four states of a door, in the order in which they are shown. */
export const statuses = ['open', 'ask', 'case_by_case', 'shut'] as const satisfies readonly Status[];

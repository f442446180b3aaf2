/** How a door can turn out, worst first. */
export const OUTCOMES = ['shut', 'case_by_case', 'open'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** An outcome that is settled, or `ask` where the answers still allow several. */
export type Status = Outcome | 'ask';

export const SHUT = 0;
export const CASE_BY_CASE = 1;
export const OPEN = 2;
/** An outcome as a number, so that "the worst of" is the smallest. */
export type Rank = 0 | 1 | 2;

export const outcomeOf = (rank: Rank): Outcome => OUTCOMES[rank] as Outcome;

/** The worst and the best that completing the answers could still bring. */
export type Prospect = { readonly worst: Rank; readonly best: Rank };

export const statusOf = (worst: Rank, best: Rank): Status => (worst === best ? outcomeOf(best) : 'ask');

import { monthOf, monthsBetween, type CriterionClass, type ServiceKind } from '@whichdoor/contracts';

/** What a planner asks for; what is left out, or left empty, does not narrow. */
export type GapFilter = {
  /** `YYYY-MM`, included */
  readonly from: string;
  /** `YYYY-MM`, included */
  readonly to: string;
  readonly needKinds?: readonly ServiceKind[] | null;
  readonly areas?: readonly string[] | null;
  readonly classes?: readonly CriterionClass[] | null;
};

/** Months that one report may span. */
const longest = 36;

/** Why a period makes no sense, as a sentence; null when it does. */
export const checkPeriod = ({ from, to }: GapFilter, now: Date): string | null => {
  const months = monthsBetween(from, to) + 1;
  if (months < 1) return 'The first month lies after the last one.';
  if (months > longest) return `A report spans at most ${longest} months; this one would span ${months}.`;
  if (monthsBetween(monthOf(now), to) > 0) return 'The last month has not begun yet.';
  return null;
};

/** Every month of a period, the first one first. */
export const monthsOf = ({ from, to }: GapFilter): string[] => {
  const [year, month] = from.split('-').map(Number) as [number, number];
  return Array.from({ length: monthsBetween(from, to) + 1 }, (_, place) =>
    monthOf(new Date(Date.UTC(year, month - 1 + place))),
  );
};

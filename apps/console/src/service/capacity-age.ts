/** How many places a service said it has, and when. */
export type Capacity = { readonly available: number; readonly confirmedAt: string };

/** Places change from day to day: what was said longer ago than this is doubtful. */
const staleDays = 14;

export const isStale = ({ confirmedAt }: Pick<Capacity, 'confirmedAt'>, now: Date): boolean =>
  now.getTime() - Date.parse(confirmedAt) > staleDays * 86_400_000;

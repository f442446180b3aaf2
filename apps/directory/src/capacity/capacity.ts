import { CapacityConfirmed, monthOf, refuse } from '@whichdoor/contracts';

/** Places of a service, as last confirmed. */
export type Capacity = {
  readonly serviceId: string;
  readonly organisationId: string;
  readonly available: number;
  readonly maximum: number | null;
  readonly confirmedAt: Date;
};

export const confirm = (next: Capacity) => {
  const { serviceId, available, maximum, confirmedAt } = next;
  if (available < 0 || (maximum !== null && maximum < 0))
    return refuse('CapacityImpossible', 'There cannot be fewer than no places.');
  if (maximum !== null && available > maximum)
    return refuse(
      'CapacityImpossible',
      `More places are said to be available (${available}) than there are at most (${maximum}).`,
    );
  return { next, facts: [CapacityConfirmed({ serviceId, available, maximum, month: monthOf(confirmedAt) })] };
};

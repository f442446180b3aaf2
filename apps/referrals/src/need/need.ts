import { refuse } from '@whichdoor/contracts';

/** What referrals remember of a need: whose it is, and whether it is open. What it is for stays with intake. */
export type KnownNeed = { readonly id: string; readonly organisationId: string; readonly isOpen: boolean };

/** Whether something can still be done for it. */
export const isOpen = (need: KnownNeed | null): need is KnownNeed => need !== null && need.isOpen;

/** Refuses what can be done for an open need only. */
export const needNotOpen = (need: KnownNeed | null) =>
  refuse(
    'NeedNotOpen',
    need
      ? 'This need was closed. Open a new one to go on looking for a door.'
      : // The same sentence for a need of another organisation, so that nobody can find out that there is one.
        'Your organisation has no open need with this id. If it was opened just now, try again in a moment.',
  );

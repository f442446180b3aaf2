import {
  checkMonth,
  EncounterRecorded,
  EncounterRemoved,
  refuse,
  type AccessBarrier,
  type AccessOffer,
  type EffortBand,
  type GaveCode,
  type ReachBand,
  type ReceivedCode,
  type Uptake,
} from '@whichdoor/contracts';

/** What was offered to lower a barrier, and whether it was taken up. */
export type MadeAccessOffer = { readonly accessOffer: AccessOffer; readonly uptake: Uptake };

/** A contact at a site: anonymous, with a month for a date and codes for words. */
export type Encounter = {
  readonly id: string;
  readonly organisationId: string;
  readonly siteId: string;
  readonly month: string;
  readonly gave: GaveCode[];
  readonly received: ReceivedCode[];
  readonly reachBand: ReachBand | null;
  readonly barriers: AccessBarrier[];
  readonly accessOffers: MadeAccessOffer[];
  readonly effortBand: EffortBand | null;
  readonly needId: string | null;
  readonly recordedAt: Date;
};

/** Hours in which a worker may take back what was recorded. */
const hoursToRemove = 24;

export const record = (encounter: Encounter) => {
  const implausible = checkMonth(encounter.month, encounter.recordedAt);
  if (implausible) return implausible;
  const next: Encounter = {
    ...encounter,
    gave: [...new Set(encounter.gave)],
    received: [...new Set(encounter.received)],
    barriers: [...new Set(encounter.barriers)],
  };
  // The site stays here: together with a month and a need it would place a person.
  const { id: encounterId, siteId: _siteId, recordedAt: _recordedAt, ...told } = next;
  return { next, facts: [EncounterRecorded({ encounterId, ...told })] };
};

export const remove = (encounter: Encounter, at: Date) => {
  if (at.getTime() - encounter.recordedAt.getTime() > hoursToRemove * 3_600_000)
    return refuse(
      'EncounterTooOldToRemove',
      `An encounter can be taken back within ${hoursToRemove} hours; this one is older.`,
    );
  const { id, organisationId } = encounter;
  return { facts: [EncounterRemoved({ encounterId: id, organisationId })] };
};

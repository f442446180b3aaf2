import { accessBarriers, accessOffers, gaveCodes, reachBands, receivedCodes } from '@whichdoor/contracts';
import type { Capture } from '../encounter/capture.js';

/**
 * An encounter as it was written down on a locked device. It has no place and no words: the places of an organisation tell
 * which one it is, and words could be anybody's.
 */
export type Written = Pick<Capture, 'gave' | 'received' | 'reachBand' | 'barriers' | 'accessOffers'> & {
  readonly month: string;
};

/** Something that was written down while the device was locked, and waits for its person to say that it is theirs. */
export type Letter = {
  /** Also the idempotency key under which it is sent: however often that happens, it has one effect */
  readonly id: string;
  /** Milliseconds since the epoch */
  readonly writtenAt: number;
  readonly written: Written;
};

const amongCodes = <Code extends string>(codes: readonly Code[], told: unknown): readonly Code[] =>
  Array.isArray(told) ? codes.filter((code) => told.includes(code)) : [];

/** What was put into a letterbox, as far as it can be an encounter: anybody could have put it there. */
export const writtenOf = (told: unknown): Written | null => {
  if (typeof told !== 'object' || told === null) return null;
  const {
    month,
    gave,
    received,
    reachBand,
    barriers,
    accessOffers: offers,
  } = told as Record<string, unknown>;
  if (typeof month !== 'string' || !/^\d{4}-(0[1-9]|1[0-2])$/.test(month)) return null;
  return {
    month,
    gave: amongCodes(gaveCodes, gave),
    received: amongCodes(receivedCodes, received),
    reachBand: reachBands.find((band) => band === reachBand) ?? null,
    barriers: amongCodes(accessBarriers, barriers),
    accessOffers: amongCodes(accessOffers, offers),
  };
};

/** What stays of what was tapped, in the month in which it was. */
export const writtenFrom = (
  { gave, received, reachBand, barriers, accessOffers: offers }: Capture,
  month: string,
): Written => ({ month, gave, received, reachBand, barriers, accessOffers: offers });

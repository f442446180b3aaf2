import { monthOf } from '@whichdoor/contracts';
import type {
  AccessBarrier,
  AccessOffer,
  EffortBand,
  GaveCode,
  InsightPermission,
  ReachBand,
  ReceivedCode,
  RecordEncounterInput,
} from '../graph/operations.generated.js';
import { monthHere } from '../words/month-here.js';

/** An encounter as it is being written down: everything may be left out. */
export type Capture = {
  readonly isLastMonth: boolean;
  readonly gave: readonly GaveCode[];
  readonly received: readonly ReceivedCode[];
  readonly reachBand: ReachBand | null;
  readonly barriers: readonly AccessBarrier[];
  readonly accessOffers: readonly AccessOffer[];
  readonly effortBand: EffortBand | null;
  /** One line of what was received, to be kept as a note; empty where none */
  readonly line: string;
  readonly permission: InsightPermission;
};

export const emptyCapture: Capture = {
  isLastMonth: false,
  gave: [],
  received: [],
  reachBand: null,
  barriers: [],
  accessOffers: [],
  effortBand: null,
  line: '',
  permission: 'TEAM',
};

/** The month of an instant where the person is, or the one before it. */
export const monthAt = (at: Date, isLastMonth = false, timeZone?: string): string => {
  const month = monthHere(at, timeZone);
  const [year, number] = month.split('-').map(Number) as [number, number];
  return isLastMonth ? monthOf(new Date(Date.UTC(year, number - 2, 1))) : month;
};

/** What is told to the graph: codes and a month, and nothing that the worker did not say. */
export const encounterOf = (
  capture: Capture,
  { siteId, month, needId }: { siteId: string; month: string; needId: string | null },
): RecordEncounterInput => ({
  siteId,
  month,
  gave: capture.gave,
  received: capture.received,
  reachBand: capture.reachBand,
  barriers: capture.barriers,
  accessOffers: capture.accessOffers.map((accessOffer) => ({ accessOffer })),
  effortBand: needId ? capture.effortBand : null,
  needId,
});

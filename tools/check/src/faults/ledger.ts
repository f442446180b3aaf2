/** What the sector has acknowledged: what it must never forget again. Ids and codes only. */
export type Ledger = {
  /** Per id of a need whether its closing was acknowledged */
  readonly needs: Map<string, { closed: boolean }>;
  /** Ids of encounters */
  readonly encounters: Set<string>;
  /** Per id of an offer what was decided, `SENT` before that; `RECEIVED` where an acceptance was taken back and nothing followed */
  readonly offers: Map<string, 'SENT' | 'RECEIVED' | 'ACCEPTED' | 'DECLINED' | 'TAKEN_BACK'>;
  readonly gaps: Set<string>;
  readonly insights: Set<string>;
  /** Per id of a service of another directory the rounds in which it was taken in */
  readonly listings: Map<string, number[]>;
  /** Commands sent, however often; and those whose repetition was answered with something else */
  commands: number;
  readonly answeredTwice: string[];
};

export const openLedger = (): Ledger => ({
  needs: new Map(),
  encounters: new Set(),
  offers: new Map(),
  gaps: new Set(),
  insights: new Set(),
  listings: new Map(),
  commands: 0,
  answeredTwice: [],
});

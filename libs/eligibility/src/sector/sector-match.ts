import { type ServiceResult, evaluateCompiled } from '../evaluation/evaluate.js';
import { CASE_BY_CASE, OPEN, type Rank, SHUT, type Status, statusOf } from '../evaluation/outcome.js';
import type { Person } from '../evaluation/person.js';
import type { Answers } from '../language/answer.js';
import type { Question } from '../question/ask.js';
import { countBits, hasBit, rowsIn } from './row-set.js';
import type { Bitmaps, Entry, Row, SectorOptions } from './sector.js';
import { SectorQuestions } from './sector-questions.js';

export type Material = {
  readonly rows: readonly (Row | undefined)[];
  readonly withStreams: ReadonlySet<Entry>;
  readonly entries: ReadonlyMap<string, Entry>;
  readonly bitmaps: Bitmaps;
  /** First rows of the services that are looked at. */
  readonly shown: Uint32Array;
  readonly truths: Uint8Array;
  readonly answers: Answers;
  readonly person: Person;
  readonly options: SectorOptions;
};

/** What one person meets in a sector. The sector must not change while this is in use. */
export class SectorMatch {
  private readonly byStatus: Readonly<Record<Status, Uint32Array>>;
  private asked: SectorQuestions | undefined = undefined;

  constructor(private readonly material: Material) {
    this.byStatus = sortByStatus(material);
    for (const entry of material.withStreams) this.placeByStreams(entry);
  }

  /** How many services there are of each status. */
  get counts(): Record<Status, number> {
    const { open, ask, case_by_case, shut } = this.byStatus;
    return {
      open: countBits(open),
      ask: countBits(ask),
      case_by_case: countBits(case_by_case),
      shut: countBits(shut),
    };
  }

  /** The services of one status, by id, in the order in which they were put. */
  services(status: Status): string[] {
    return this.entriesOf(status).map(({ compiled }) => compiled.service.serviceId);
  }

  /** The status of one service; undefined where the sector does not have it, or it was not looked at. */
  statusOf(serviceId: string): Status | undefined {
    const row = this.material.entries.get(serviceId)?.rows[0]?.number;
    if (row === undefined) return undefined;
    for (const status of STATUSES) if (hasBit(this.byStatus[status], row)) return status;
    return undefined;
  }

  /** Reasons and full trace for one service: for those that are shown. */
  explain(serviceId: string): ServiceResult | undefined {
    const { entries, person, options } = this.material;
    const entry = entries.get(serviceId);
    return entry && evaluateCompiled(entry.compiled, person, options);
  }

  /** What to ask next, most useful first. */
  questions(): Question[] {
    return this.asking().all();
  }

  /**
   * What to ask next: the first of `questions` that is not under one of these answer keys; when all are, the question that
   * was put off first. Quicker than `questions`, which weighs all of them.
   */
  nextQuestion(putOff: readonly string[] = []): Question | null {
    return this.asking().next(putOff);
  }

  private asking(): SectorQuestions {
    return (this.asked ??= new SectorQuestions(this.entriesOf('ask'), this.material));
  }

  private entriesOf(status: Status): Entry[] {
    const { rows } = this.material;
    const entries: Entry[] = [];
    for (const row of rowsIn(this.byStatus[status])) entries.push((rows[row] as Row).entry);
    // The row of a service that left is given to another.
    return entries.sort((one, other) => one.place - other.place);
  }

  /** A service with several streams is as open as the widest of them. */
  private placeByStreams({ rows }: Entry): void {
    const { bitmaps, shown, options } = this.material;
    const first = (rows[0] as Row).number;
    for (const status of STATUSES) this.byStatus[status][first >>> 5]! &= ~(1 << (first & 31));
    if (!hasBit(shown, first)) return;
    let worst: Rank = SHUT;
    let best: Rank = SHUT;
    for (const { number, stream } of rows) {
      if (options.streams && stream.stream && !options.streams.includes(stream.stream.id)) continue;
      const low =
        hasBit(bitmaps.hardFail, number) || hasBit(bitmaps.hardUnknown, number)
          ? SHUT
          : softly(bitmaps, number, true);
      const high = hasBit(bitmaps.hardFail, number) ? SHUT : softly(bitmaps, number, false);
      if (low > worst) worst = low;
      if (high > best) best = high;
    }
    this.byStatus[statusOf(worst, best)][first >>> 5]! |= 1 << (first & 31);
  }
}

const STATUSES: readonly Status[] = ['open', 'ask', 'case_by_case', 'shut'];

const softly = ({ softFail, softUnknown }: Bitmaps, row: number, atWorst: boolean): Rank =>
  hasBit(softFail, row) || (atWorst && hasBit(softUnknown, row)) ? CASE_BY_CASE : OPEN;

/** The same rule as `evaluate`, 32 rows at a time. */
const sortByStatus = ({ bitmaps, shown }: Material): Record<Status, Uint32Array> => {
  const { hardFail, softFail, hardUnknown, softUnknown } = bitmaps;
  const words = shown.length;
  const sorted = {
    open: new Uint32Array(words),
    ask: new Uint32Array(words),
    case_by_case: new Uint32Array(words),
    shut: new Uint32Array(words),
  };
  for (let at = 0; at < words; at++) {
    const shut = hardFail[at]!;
    const caseByCase = softFail[at]! & ~shut & ~hardUnknown[at]!;
    const open = ~(shut | hardUnknown[at]! | softFail[at]! | softUnknown[at]!);
    sorted.shut[at] = shut & shown[at]!;
    sorted.case_by_case[at] = caseByCase & shown[at]!;
    sorted.open[at] = open & shown[at]!;
    sorted.ask[at] = ~(shut | caseByCase | open) & shown[at]!;
  }
  return sorted;
};

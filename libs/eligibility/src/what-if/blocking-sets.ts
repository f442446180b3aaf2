import type { Block, Candidate, NeedRecord } from './need.js';

/** A criterion with a band, as a number: two needs blocked alike share it. */
export type Atom = { readonly number: number; readonly block: Block };

/** What a service asks of one need: atoms that block it, and atoms that may. Both sorted. */
export type Door = {
  readonly serviceId: string;
  readonly failed: readonly number[];
  readonly unknown: readonly number[];
};

/** Needs that met the same doors, counted. */
export type Pattern = { readonly number: number; readonly doors: readonly Door[] };

/**
 * The blocking sets of many needs in compact form. Needs that met the same doors in the same way share a pattern, so a
 * need costs four bytes, and a question is asked of each distinct pattern once.
 */
export class BlockingSets {
  readonly atoms: Atom[] = [];
  readonly patterns: Pattern[] = [];
  private readonly atomNumbers = new Map<string, number>();
  private readonly patternNumbers = new Map<string, number>();
  private ofNeed = new Uint32Array(1024);
  /** Needs of each pattern, kept up to date so that a question about all needs does not walk them. */
  private counts = new Float64Array(1024);
  private needs = 0;

  /** How many needs are recorded. */
  get size(): number {
    return this.needs;
  }

  /** Bytes that the needs themselves take, patterns left out. */
  get bytesOfNeeds(): number {
    return this.needs * Uint32Array.BYTES_PER_ELEMENT;
  }

  /** Records a need and returns its place, counted from 0. */
  add(need: NeedRecord): number {
    return this.addPattern(this.patternOf(need));
  }

  /** The pattern of a need: to be asked for once where many needs are alike. */
  patternOf({ candidates }: NeedRecord): number {
    const doors = candidates.map((candidate) => this.doorOf(candidate));
    const key = doors
      .map(({ serviceId, failed, unknown }) => `${serviceId}:${failed.join()}?${unknown.join()}`)
      .sort()
      .join('|');
    const known = this.patternNumbers.get(key);
    if (known !== undefined) return known;
    const number = this.patterns.length;
    this.patterns.push({ number, doors });
    if (number === this.counts.length) this.counts = twiceAsLong(this.counts, new Float64Array(number * 2));
    this.patternNumbers.set(key, number);
    return number;
  }

  /** Records a need by its pattern. */
  addPattern(pattern: number): number {
    if (this.needs === this.ofNeed.length)
      this.ofNeed = twiceAsLong(this.ofNeed, new Uint32Array(this.needs * 2));
    this.counts[pattern]!++;
    this.ofNeed[this.needs] = pattern;
    return this.needs++;
  }

  /** How many needs there are of each pattern; of all needs, or of those that `within` says. */
  countByPattern(within?: (need: number) => boolean): Readonly<Float64Array> {
    if (!within) return this.counts;
    const counts = new Float64Array(this.patterns.length);
    for (let need = 0; need < this.needs; need++) if (within(need)) counts[this.ofNeed[need]!]!++;
    return counts;
  }

  private doorOf({ serviceId, blockedBy, unknown = [] }: Candidate): Door {
    const numbers = (blocks: readonly Block[]) =>
      [...new Set(blocks.map((block) => this.atomOf(block)))].sort((a, b) => a - b);
    return {
      serviceId,
      failed: numbers(blockedBy),
      unknown: numbers(unknown.map((criterionId) => ({ criterionId }))),
    };
  }

  private atomOf({ criterionId, band }: Block): number {
    const key = `${criterionId}\n${band?.atLeast ?? ''}\n${band?.atMost ?? ''}`;
    const known = this.atomNumbers.get(key);
    if (known !== undefined) return known;
    const number = this.atoms.length;
    this.atoms.push({ number, block: band ? { criterionId, band } : { criterionId } });
    this.atomNumbers.set(key, number);
    return number;
  }
}

const twiceAsLong = <T extends Uint32Array | Float64Array>(list: T, longer: T): T => {
  longer.set(list);
  return longer;
};

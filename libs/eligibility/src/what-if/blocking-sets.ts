import type { Block, Candidate, NeedRecord } from './need.js';

/** A criterion with a band, as a number: two needs blocked alike share it. */
export type Atom = { readonly number: number; readonly block: Block };

/** What a service asks of one need: atoms that block it, and atoms that may. Both sorted. Shared by needs blocked alike. */
export type Door = {
  readonly serviceId: string;
  readonly failed: readonly number[];
  readonly unknown: readonly number[];
};

/**
 * The blocking sets of many needs in compact form. Needs that met the same doors in the same way share a pattern, and
 * patterns share their doors: there are millions of needs, and of doors as many as services have ways to say no. A need
 * costs four bytes, a pattern four for each of its doors, and a question is asked of each distinct door once.
 */
export class BlockingSets {
  readonly atoms: Atom[] = [];
  readonly doors: Door[] = [];
  private readonly atomNumbers = new Map<string, number>();
  private readonly doorNumbers = new Map<string, number>();
  private readonly patternNumbers = new Map<string, number>();
  private ofNeed = new Uint32Array(1024);
  /** Numbers of doors, pattern after pattern, and where each pattern begins. */
  private ofPattern = new Uint32Array(1024);
  private starts = new Uint32Array(1024);
  /** Needs of each pattern, kept up to date so that a question about all needs does not walk them. */
  private counts = new Float64Array(1024);
  private needs = 0;
  private patterns = 0;

  /** How many needs are recorded. */
  get size(): number {
    return this.needs;
  }

  /** How many different patterns they make up. */
  get patternCount(): number {
    return this.patterns;
  }

  /** Bytes that needs and patterns take together; the distinct doors left out, which are few. */
  get bytes(): number {
    const numbers = this.needs + (this.starts[this.patterns] as number) + this.patterns;
    return numbers * Uint32Array.BYTES_PER_ELEMENT + this.patterns * Float64Array.BYTES_PER_ELEMENT;
  }

  /** Records a need and returns its place, counted from 0. */
  add(need: NeedRecord): number {
    return this.addPattern(this.patternOf(need));
  }

  /** The pattern of a need: to be asked for once where many needs are alike. */
  patternOf({ candidates }: NeedRecord): number {
    const doors = candidates.map((candidate) => this.doorOf(candidate)).sort((a, b) => a - b);
    const key = doors.join();
    const known = this.patternNumbers.get(key);
    if (known !== undefined) return known;
    const number = this.patterns++;
    this.patternNumbers.set(key, number);
    const start = this.starts[number] as number;
    const end = start + doors.length;
    this.ofPattern = withRoomFor(end, this.ofPattern);
    this.ofPattern.set(doors, start);
    this.starts = withRoomFor(number + 2, this.starts);
    this.starts[number + 1] = end;
    this.counts = withRoomFor(number + 1, this.counts);
    return number;
  }

  /** Records a need by its pattern. */
  addPattern(pattern: number): number {
    this.ofNeed = withRoomFor(this.needs + 1, this.ofNeed);
    this.counts[pattern]!++;
    this.ofNeed[this.needs] = pattern;
    return this.needs++;
  }

  /** How many needs there are of each pattern; of all needs, or of those that `within` says. */
  countByPattern(within?: (need: number) => boolean): Readonly<Float64Array> {
    if (!within) return this.counts;
    const counts = new Float64Array(this.patterns);
    for (let need = 0; need < this.needs; need++) if (within(need)) counts[this.ofNeed[need]!]!++;
    return counts;
  }

  /** The doors of each pattern: their numbers are `doors[starts[pattern]]` up to, not including, `doors[starts[pattern + 1]]`. */
  layout(): { readonly doors: Readonly<Uint32Array>; readonly starts: Readonly<Uint32Array> } {
    return { doors: this.ofPattern, starts: this.starts };
  }

  private doorOf({ serviceId, blockedBy, unknown = [] }: Candidate): number {
    const atomsOf = (blocks: readonly Block[]) =>
      [...new Set(blocks.map((block) => this.atomOf(block)))].sort((a, b) => a - b);
    const door: Door = {
      serviceId,
      failed: atomsOf(blockedBy),
      unknown: atomsOf(unknown.map((criterionId) => ({ criterionId }))),
    };
    return numberIn(
      this.doorNumbers,
      `${serviceId}:${door.failed.join()}?${door.unknown.join()}`,
      (number) => (this.doors[number] = door),
    );
  }

  private atomOf({ criterionId, band }: Block): number {
    return numberIn(
      this.atomNumbers,
      [criterionId, band?.atLeast, band?.atMost, band?.moreThan, band?.lessThan].join('\n'),
      (number) => (this.atoms[number] = { number, block: band ? { criterionId, band } : { criterionId } }),
    );
  }
}

/** The number under which something is known; a new one where it is not, which `keep` is then told. */
const numberIn = (numbers: Map<string, number>, key: string, keep: (number: number) => unknown): number => {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  const number = numbers.size;
  numbers.set(key, number);
  keep(number);
  return number;
};

const withRoomFor = <List extends Uint32Array<ArrayBuffer> | Float64Array<ArrayBuffer>>(
  length: number,
  list: List,
): List => {
  if (length <= list.length) return list;
  const longer = new (list.constructor as new (length: number) => List)(Math.max(length, list.length * 2));
  longer.set(list);
  return longer;
};

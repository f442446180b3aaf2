/**
 * A set of small numbers that can be poured into a bitmap quickly: a list while it is small, a bitmap of its own once
 * that is shorter.
 */
export class RowSet {
  private list: number[] = [];
  private bits: Uint32Array | null = null;

  add(row: number): void {
    if (this.bits) {
      this.bits = withRoomFor(row, this.bits);
      this.bits[row >>> 5]! |= 1 << (row & 31);
      return;
    }
    this.list.push(row);
    // A bitmap up to the highest row costs one word per 32 rows.
    if (this.list.length > 64 && this.list.length * 32 > row) this.becomeBits();
  }

  remove(row: number): void {
    if (this.bits) {
      if (row >>> 5 < this.bits.length) this.bits[row >>> 5]! &= ~(1 << (row & 31));
      return;
    }
    const at = this.list.indexOf(row);
    if (at < 0) return;
    const last = this.list.pop() as number;
    if (at < this.list.length) this.list[at] = last;
  }

  /** Adds these rows to a bitmap that has room for them. */
  pourInto(target: Uint32Array): void {
    const { bits, list } = this;
    if (bits) for (let word = 0; word < bits.length; word++) target[word]! |= bits[word]!;
    else for (let at = 0; at < list.length; at++) target[list[at]! >>> 5]! |= 1 << (list[at]! & 31);
  }

  private becomeBits() {
    let bits = new Uint32Array(2);
    for (const row of this.list) {
      bits = withRoomFor(row, bits);
      bits[row >>> 5]! |= 1 << (row & 31);
    }
    this.bits = bits;
    this.list = [];
  }
}

const withRoomFor = (row: number, bits: Uint32Array<ArrayBuffer> | Uint32Array): Uint32Array<ArrayBuffer> => {
  const words = (row >>> 5) + 1;
  if (words <= bits.length) return bits as Uint32Array<ArrayBuffer>;
  const more = new Uint32Array(Math.max(words, Math.ceil(bits.length * 1.5)));
  more.set(bits);
  return more;
};

export const hasBit = (bits: Uint32Array, row: number): boolean =>
  ((bits[row >>> 5] ?? 0) & (1 << (row & 31))) !== 0;

/** How many bits are set. */
export const countBits = (bits: Uint32Array): number => {
  let count = 0;
  for (let word = 0; word < bits.length; word++) count += bitCount(bits[word]!);
  return count;
};

const bitCount = (word: number): number => {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return (((fours + (fours >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
};

/** The rows whose bits are set, lowest first. */
export function* rowsIn(bits: Uint32Array): Generator<number> {
  for (let at = 0; at < bits.length; at++) {
    let word = bits[at]!;
    while (word !== 0) {
      const lowest = 31 - Math.clz32(word & -word);
      yield at * 32 + lowest;
      word &= word - 1;
    }
  }
}

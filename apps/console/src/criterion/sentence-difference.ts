/** A stretch of a text: in both, only in the earlier, or only in the later. */
export type Stretch = { readonly kind: 'same' | 'gone' | 'new'; readonly words: string };

/** How a sentence became another, word by word: what stayed is as long as it can be. */
export const sentenceDifference = (before: string, after: string): readonly Stretch[] => {
  const [earlier, later] = [wordsOf(before), wordsOf(after)];
  const lengths = longestCommon(earlier, later);
  const stretches: { kind: Stretch['kind']; words: string[] }[] = [];
  const add = (kind: Stretch['kind'], word: string) => {
    const last = stretches.at(-1);
    if (last?.kind === kind) last.words.push(word);
    else stretches.push({ kind, words: [word] });
  };
  let [at, to] = [0, 0];
  while (at < earlier.length || to < later.length) {
    const [was, is] = [earlier[at], later[to]];
    if (was !== undefined && was === is) {
      add('same', was);
      at += 1;
      to += 1;
    } else if (
      is === undefined ||
      (was !== undefined && lengthAt(lengths, at + 1, to) >= lengthAt(lengths, at, to + 1))
    ) {
      add('gone', was ?? '');
      at += 1;
    } else {
      add('new', is);
      to += 1;
    }
  }
  return stretches.map(({ kind, words }) => ({ kind, words: words.join(' ') }));
};

const wordsOf = (text: string) => text.split(/\s+/u).filter(Boolean);

const lengthAt = (lengths: readonly (readonly number[])[], at: number, to: number) => lengths[at]?.[to] ?? 0;

/** The length of the longest common run of words, in order, from each pair of places to the end. */
const longestCommon = (earlier: readonly string[], later: readonly string[]) => {
  const lengths: number[][] = [];
  for (let at = earlier.length - 1; at >= 0; at -= 1) {
    const row: number[] = [];
    for (let to = later.length - 1; to >= 0; to -= 1)
      row[to] =
        earlier[at] === later[to]
          ? lengthAt(lengths, at + 1, to + 1) + 1
          : Math.max(lengthAt(lengths, at + 1, to), row[to + 1] ?? 0);
    lengths[at] = row;
  }
  return lengths;
};

/** What a criterion says, to stand within another sentence: its full stop would end that one. */
export const withinSentence = (sentence: string): string => sentence.replace(/\.$/u, '');

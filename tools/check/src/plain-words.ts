// Words that the glossary bans, wherever a person could read them.

export type UnusedWord = { readonly word: string; readonly instead: string };

/**
 * The words of a table in the glossary, each with what to say instead.
 * @param glossary the text of docs/glossary.md
 * @param heading of the section that holds the table
 * @throws Error when there is no such section
 */
export const unusedWords = (glossary: string, heading: string): readonly UnusedWord[] => {
  const start = glossary.indexOf(`## ${heading}\n`);
  if (start < 0) throw new Error(`The glossary has no section "${heading}".`);
  const end = glossary.indexOf('\n## ', start);
  return glossary
    .slice(start, end < 0 ? undefined : end)
    .split('\n')
    .filter((line) => line.startsWith('|') && !/^\|\s*(not\s*\||-)/.test(line))
    .flatMap((line) => {
      const [, banned = '', instead = ''] = line.split('|').map((cell) => cell.trim());
      return banned
        .replaceAll(/\(.*?\)/g, '')
        .split(/[,/]/)
        .map((word) => ({ word: word.trim(), instead }));
    });
};

/** The banned words in a text, as whole words or their plurals, whatever their case. */
export const findUnused = (text: string, words: readonly UnusedWord[]): readonly UnusedWord[] =>
  words.filter(({ word }) => new RegExp(`(?<![\\p{L}-])${word}s?(?![\\p{L}-])`, 'iu').test(text));

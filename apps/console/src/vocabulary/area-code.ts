import { areaWords } from './area-words.js';

/** As the graph takes a code: it would refuse any other. */
const isCode = (text: string) => /^[A-Za-z][A-Za-z0-9_.-]{0,63}$/.test(text);

/**
 * The code for the name of an area: that of an area which is known by this name, or a new one made from it.
 * @returns null where no code can be made from it
 */
export const areaCodeOf = (name: string, known: readonly string[]): string | null => {
  const typed = name.trim();
  const isSame = (text: string) => text.toLowerCase() === typed.toLowerCase();
  const here = known.find((code) => isSame(code) || isSame(areaWords(code)));
  if (here !== undefined) return here;
  const code = typed
    .normalize('NFD')
    .replaceAll(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replaceAll(/[\s/,]+/g, '-')
    .replaceAll(/-{2,}/g, '-');
  return isCode(code) ? code : null;
};

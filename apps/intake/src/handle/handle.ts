import { refuse } from '@whichdoor/contracts';

const fewestCharacters = 4;
const mostCharacters = 40;
/** A date of birth has six or more, and so have telephone numbers, card numbers and statistical linkage keys. */
const mostDigits = 5;

/**
 * A code word as it is compared: "Blue Heron", "blue-heron" and "BLUEHERON" are one. It is said across a counter and
 * typed by somebody else months later, so nothing counts but letters, their marks and digits.
 */
export const normalise = (codeWord: string): string =>
  codeWord
    .normalize('NFKD')
    // Accents of Latin letters, which another keyboard may not have; the vowel signs of other scripts stay.
    .replaceAll(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]/gu, '');

/** Makes sure that a code word can be found again and finds nobody: its normal form, or a refusal. */
export const check = (codeWord: string) => {
  const normal = normalise(codeWord);
  const { length } = [...normal];
  if (length < fewestCharacters)
    return refuse(
      'CodeWordNotUsable',
      `A code word has at least ${fewestCharacters} letters or digits. Choose a longer one, or open the need without.`,
    );
  if (length > mostCharacters)
    return refuse(
      'CodeWordNotUsable',
      `A code word has at most ${mostCharacters} letters or digits. Choose a shorter one.`,
    );
  if ((normal.match(/\p{N}/gu)?.length ?? 0) > mostDigits)
    return refuse(
      'CodeWordNotUsable',
      `A code word has at most ${mostDigits} digits, so that it cannot be a date of birth or anybody’s number. Choose a word.`,
    );
  return { normal };
};

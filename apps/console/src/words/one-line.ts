/** What was typed, on one line: a line of a note stays one where somebody pressed enter. */
export const oneLine = (typed: string): string => typed.replaceAll(/\s+/g, ' ').trim();

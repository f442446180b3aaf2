/** Words from the middle of a sentence where they stand alone: with a capital. */
export const atStart = ([first = '', ...rest]: string): string => first.toLocaleUpperCase() + rest.join('');

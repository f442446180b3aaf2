/**
 * Class and code of an error. Its message may quote a payload, and goes nowhere.
 *
 * Looks at what the error carries rather than at its class: errors also come from other realms and copies of a library.
 */
export const nameOfError = (error: unknown): string => {
  if (typeof error !== 'object' || error === null) return typeof error;
  const { name, code } = error as { name?: unknown; code?: unknown };
  return [typeof name === 'string' ? name : 'unnamed', isCode(code) ? code : '']
    .filter((part) => part !== '')
    .join(' ');
};

const isCode = (code: unknown): code is string => typeof code === 'string' && /^[0-9A-Z_]{3,40}$/.test(code);

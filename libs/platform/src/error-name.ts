import { AppError, OperatorError } from './errors.js';

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

/** What a log line says of an error: class and code, and its words where they are our own. */
export const errorFields = (error: unknown): { readonly error: string; readonly reason?: string } => ({
  error: nameOfError(error),
  ...(error instanceof OperatorError || error instanceof AppError ? { reason: error.message } : {}),
});

/** Where an error was made, without its message; undefined for what is no error. */
export const placesOf = (error: unknown): string | undefined =>
  error instanceof Error
    ? error.stack
        ?.split('\n')
        .filter((line) => /^\s+at /.test(line))
        .slice(0, 8)
        .map((line) => line.trim())
        .join(' | ')
    : undefined;

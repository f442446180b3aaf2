import { AppError } from '@whichdoor/platform';

/** Refuses an input whose parts contradict each other, or are too many: no rule of the domain, a slip of the client. */
export const invalidInput = (message: string) => new AppError('INVALID_INPUT', message);

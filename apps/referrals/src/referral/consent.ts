import { refuse, type ConsentForm } from '@whichdoor/contracts';
import { invalidInput } from '../invalid-input.js';

/** How a client agreed, and for how long. */
export type ConsentGiven = { readonly form: ConsentForm; readonly days: number };

/** Days for which facts may be shared at most. */
const longestConsent = 90;
const day = 86_400_000;

/** @throws AppError `INVALID_INPUT` where the time is none */
export const checkConsent = ({ days }: ConsentGiven): void => {
  if (days < 1) throw invalidInput('Consent holds for at least one day.');
};

/** Refuses to share facts for longer than anybody may; null where the time is short enough. */
export const findTooLong = ({ days }: ConsentGiven) =>
  days > longestConsent
    ? refuse(
        'ConsentTooLong',
        `Facts may be shared for at most ${longestConsent} days. Ask the client again when that time is over.`,
      )
    : null;

/** When the facts are destroyed at the latest. */
export const consentUntil = ({ days }: ConsentGiven, at: Date): Date => new Date(at.getTime() + days * day);

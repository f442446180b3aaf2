import { AppError } from '../errors.js';

/** Nobody is signed in, or the token that says so cannot be trusted. */
export class Unauthenticated extends AppError {
  /** @param message for the person or program that asked; it repeats nothing from the token */
  constructor(message: string) {
    super('UNAUTHENTICATED', message);
    this.name = 'Unauthenticated';
  }
}

/** Keys could not be fetched, so nothing can be said about the token: a fault, not a refusal. */
export class IdentityUnreachable extends Error {
  constructor(cause: unknown) {
    super('The identity provider did not answer with its keys.', { cause });
    this.name = 'IdentityUnreachable';
  }
}

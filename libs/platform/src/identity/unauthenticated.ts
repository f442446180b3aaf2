import { AppError } from '../errors.js';

/** Nobody is signed in, or the token that says so cannot be trusted. */
export class Unauthenticated extends AppError {
  /** @param message for the person or program that asked; it repeats nothing from the token */
  constructor(message: string) {
    super('UNAUTHENTICATED', message);
    this.name = 'Unauthenticated';
  }
}

/** The identity provider does not answer, so nothing can be said about a token or a person: a fault, not a refusal. */
export class IdentityUnreachable extends AppError {
  constructor(cause: unknown) {
    super('UNAVAILABLE', 'The identity provider does not answer at the moment. Try again soon.', { cause });
    this.name = 'IdentityUnreachable';
  }
}

/** What a client can tell apart; anything else is a fault. */
export type ErrorCode = 'UNAUTHENTICATED' | 'FORBIDDEN' | 'NOT_FOUND' | 'INVALID_INPUT' | 'UNAVAILABLE';

/** Thrown when a request cannot be served for a reason that the client may know. */
export class AppError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'AppError';
  }
}

/**
 * Thrown to whoever runs a part, for only they can mend it. Its words are our own and quote nothing that was received, so that
 * they may stand in a log.
 */
export class OperatorError extends Error {
  override readonly name: string = 'OperatorError';
}

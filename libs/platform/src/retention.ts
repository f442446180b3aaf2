const oneDay = 24 * 60 * 60 * 1000;

/** Milliseconds that sent events stay in the outbox. */
export const sentEventsKeptFor = 7 * oneDay;

/** Milliseconds that the log keeps a record. Longer than a year: what a planner compares can be projected anew from it. */
export const recordsKeptFor = 400 * oneDay;

/**
 * Milliseconds that the inbox knows what was taken in. Longer than the log hands a record over: one that comes again
 * after it was forgotten would have its effect twice.
 */
export const inboxRemembersFor = 430 * oneDay;

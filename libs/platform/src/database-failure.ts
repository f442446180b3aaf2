/** SQLSTATE classes and codes that speak of the server's state, not of what was asked of it. */
const passing = [
  '08', // connection
  '53', // out of disk, memory or connections
  '57P', // shutting down, starting up, session ended
  '58', // the system around it
  '40', // serialization failure, deadlock
  '25006', // a standby that was not promoted yet
  '25P03', // the session was ended because this process stood still in a transaction
  '28', // not let in: a password is being changed, or a server restored
  '3D000', // the database is not there (yet, or again)
  '55000', // it lets nobody in at the moment; no statement of ours asks for what else this may say
  '55P03', // somebody else held a lock for too long
];
// Not 42501 (not permitted): that is also what row-level security says of an event that a handler mistakes. Not 57014
// (cancelled): a statement that is always too slow would hold its partition up for ever; one that was cancelled has its further tries.
const networkCodes = [
  'ECONNREFUSED',
  'ECONNRESET',
  'ECONNABORTED',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
];
// pg and its pool give these no code.
const pgMessages =
  /^(Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect|timeout expired|Query read timeout|Client was closed|Cannot use a pool after calling end|Driver not Connected|Query runner already released|Database connection provided by a query runner was already released)/;

/**
 * Whether work failed because the database was out of reach or overwhelmed. Such a failure says nothing about the
 * event at hand: it must be tried until the database is back, and never be parked for it.
 */
export const isPassingDatabaseFailure = (error: unknown): boolean => {
  // Not by its class: the network's errors may come from another realm than ours.
  if (typeof error !== 'object' || error === null) return false;
  const { message, code, driverError, cause, errors } = error as Record<string, unknown>;
  if (typeof code === 'string' && (networkCodes.includes(code) || isPassingState(code))) return true;
  if (typeof message === 'string' && pgMessages.test(message)) return true;
  const inner = [driverError, cause, ...(Array.isArray(errors) ? (errors as unknown[]) : [])];
  return inner.some((one) => one !== undefined && one !== error && isPassingDatabaseFailure(one));
};

const isPassingState = (code: string) => code.length === 5 && passing.some((start) => code.startsWith(start));

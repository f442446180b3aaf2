/** Where a part of the platform writes what happened. Fields hold ids, codes and figures, never a payload's text. */
export type Log = {
  info(message: string, fields?: Record<string, unknown>): void;
  warn(message: string, fields?: Record<string, unknown>): void;
  error(message: string, fields?: Record<string, unknown>): void;
};

/** For tests, and for parts that nobody listens to. */
export const silentLog: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };

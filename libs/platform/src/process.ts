import type { Log } from './log.js';

// The second entry of this library, for programs that need none of its Nest parts, such as the gateway.
export { correlationHeader } from './correlation.js';
export { jsonLog } from './json-log.js';
export type { Log } from './log.js';
export { watchConnections } from './service/closing-connections.js';

/** Runs `close` and ends the process when it is asked to stop, or when the process that started it is gone. */
export const stopWithProcess = (close: () => Promise<void>, log: Log): void => {
  let isStopping = false;
  const stop = (why: string) => {
    if (isStopping) return;
    isStopping = true;
    log.info('stopping', { why });
    close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.once('SIGTERM', () => stop('SIGTERM'));
  process.once('SIGINT', () => stop('SIGINT'));
  // Only where a supervisor has opened a channel.
  process.once('disconnect', () => stop('the supervisor is gone'));
};

import type { Log } from './log.js';

/** A log of one JSON object a line on standard output. Give it ids, codes and figures only. */
export const jsonLog = (service: string): Log => {
  const write = (level: string) => (message: string, fields?: Record<string, unknown>) => {
    process.stdout.write(
      `${JSON.stringify({ at: new Date().toISOString(), level, service, message, ...fields })}\n`,
    );
  };
  return { info: write('info'), warn: write('warn'), error: write('error') };
};

import type { Folders } from './folders.js';
import type { PartEvents } from './parts/part.js';

/** Says on the terminal what is being done, and how long it took. */
export type Progress = {
  /** Does one step; its outcome is shown when it is over. */
  step<T>(what: string, work: (tell: (detail: string) => void) => Promise<T>): Promise<T>;
  say(line: string): void;
};

/** Steps as lines; on a terminal the line of the step at work changes in place. */
export const terminalProgress = (output: NodeJS.WriteStream): Progress => {
  const overwrite = (text: string) => output.isTTY && output.write(`\r\u001b[2K${text}`);
  return {
    step: async (what, work) => {
      const begun = performance.now();
      overwrite(`· ${what}`);
      try {
        const result = await work((detail) => overwrite(`· ${what}: ${detail}`));
        overwrite('');
        output.write(`✓ ${what} (${((performance.now() - begun) / 1000).toFixed(1)} s)\n`);
        return result;
      } catch (error) {
        overwrite('');
        output.write(`✗ ${what}\n`);
        throw error;
      }
    },
    say: (line) => void output.write(`${line}\n`),
  };
};

/** Says which parts ended without having been asked to, and where to read on. */
export const tellEvents = (
  { logs }: Pick<Folders, 'logs'>,
  { say }: Progress,
  onRecovered: () => void = () => undefined,
): PartEvents => ({
  crashed: (part, how, pause) =>
    say(
      `✗ ${part} ended unexpectedly (${how}); starting it again in ${pause / 1000} s. Its log: ${logs}/${part}.log`,
    ),
  recovered: (part) => {
    say(`✓ ${part} runs again`);
    onRecovered();
  },
});

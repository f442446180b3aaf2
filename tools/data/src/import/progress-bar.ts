type Output = { readonly isTTY?: boolean; readonly columns?: number; write(text: string): unknown };

export type ProgressBar = {
  show(done: number, of: number): void;
  /** Says something in between. */
  say(line: string): void;
  end(): void;
};

const width = 30;
const clear = '\r\u001b[2K';

/** One line that changes in place on a terminal; elsewhere a plain line at every tenth part. */
export const progressBar = (output: Output): ProgressBar => {
  let tenth = 0;
  return {
    show: (done, of) => {
      const part = of === 0 ? 1 : Math.min(1, done / of);
      if (output.isTTY) {
        const filled = Math.round(part * width);
        output.write(`${clear}[${'#'.repeat(filled)}${'.'.repeat(width - filled)}] ${done} of ${of} rows`);
        return;
      }
      if (Math.floor(part * 10) === tenth) return;
      tenth = Math.floor(part * 10);
      output.write(`${done} of ${of} rows\n`);
    },
    say: (line) => output.write(`${output.isTTY ? clear : ''}${line}\n`),
    end: () => output.isTTY && output.write(clear),
  };
};

import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { finished } from 'node:stream/promises';
import type { RowOutcome } from './import-directory.js';

/** Row by row, what was refused or is doubtful, and why. */
export type Report = {
  add(row: RowOutcome): void;
  /** Resolves when everything is in the file. */
  close(): Promise<void>;
};

const columns = ['file', 'line', 'row', 'name', 'outcome', 'why'];

/** Opens a report: JSON lines where the file's name ends in `.jsonl`, else CSV. It replaces an earlier one. */
export const openReport = async (path: string): Promise<Report> => {
  await mkdir(dirname(path), { recursive: true });
  const output = createWriteStream(path);
  const opened = new Promise<void>((resolve, reject) => {
    output.once('open', () => resolve());
    output.once('error', reject);
  });
  await opened;
  const isJson = path.endsWith('.jsonl');
  if (!isJson) output.write(`${columns.join(',')}\n`);
  return {
    add: ({ file, line, rowId, name, outcome, remarks }) => {
      if (remarks.length === 0) return;
      const shown = outcome === 'REFUSED' ? 'refused' : `${outcome.toLowerCase()}, doubtful`;
      output.write(
        isJson
          ? `${JSON.stringify({ file, line, row: rowId, name, outcome: shown, why: remarks })}\n`
          : `${[file, String(line), rowId, name, shown, remarks.join(' ')].map(quoted).join(',')}\n`,
      );
    },
    close: async () => {
      output.end();
      await finished(output);
    },
  };
};

const quoted = (value: string) => (/[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);

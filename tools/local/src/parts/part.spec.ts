import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Part } from './part.js';

describe('a part of the sector', () => {
  const folder = mkdtempSync(join(tmpdir(), 'whichdoor-test-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('writes down what a process that it has started says after its own end', async () => {
    const logFile = join(folder, 'part.log');
    const waitsForItsEnd = 'me=$$; (while kill -0 $me 2>/dev/null; do :; done; echo late) & exit 1';
    const ended: string[] = [];
    const part = new Part(
      {
        name: 'a part',
        command: 'sh',
        args: ['-c', waitsForItsEnd],
        isNode: false,
        logFile,
        isReady: async () => true,
      },
      {
        crashed: (_, how) => {
          ended.push(how);
          // Once is enough.
          void part.stop(0);
        },
        recovered: () => undefined,
      },
    );

    await part.start();
    const said = () => (existsSync(logFile) ? readFileSync(logFile, 'utf8') : '');
    for (let waited = 0; waited < 400 && !said().includes('late'); waited += 1) await pause(10);

    expect(said()).toContain('late');
    expect(ended).toEqual(['code 1']);
  });
});

import { progressBar } from './progress-bar.js';

const anOutput = (isTTY: boolean) => {
  const written: string[] = [];
  return { isTTY, written, write: (text: string) => written.push(text) };
};

describe('the progress bar', () => {
  it('changes one line in place on a terminal, and leaves it empty', () => {
    const output = anOutput(true);
    const bar = progressBar(output);

    bar.show(1, 2);
    bar.say('The gateway does not answer.');
    bar.end();

    expect(output.written[0]).toMatch(/^\r.*\[#{15}\.{15}\] 1 of 2 rows$/);
    expect(output.written[1]).toMatch(/The gateway does not answer\.\n$/);
    expect(output.written.join('').split('\n')).toHaveLength(2);
  });

  it('writes a plain line now and then elsewhere', () => {
    const output = anOutput(false);
    const bar = progressBar(output);

    for (let done = 0; done <= 1000; done += 1) bar.show(done, 1000);
    bar.end();

    expect(output.written).toHaveLength(10);
    expect(output.written.at(-1)).toBe('1000 of 1000 rows\n');
    expect(output.written.join('')).not.toMatch(/[\r\u001b]/);
  });

  it('is full where there is nothing to do', () => {
    const output = anOutput(true);

    progressBar(output).show(0, 0);

    expect(output.written[0]).toContain('#'.repeat(30));
  });
});

import { readFileSync } from 'node:fs';
import * as eligibility from '../index.js';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const blockOf = (language: string) => readme.split(`\`\`\`${language}\n`)[1]?.split('```')[0] ?? '';

describe('the README', () => {
  it('has an example that says what it prints', () => {
    const [head = '', ...body] = blockOf('js').split("from '@whichdoor/eligibility';");
    const names = head
      .replace(/import|[{}]/gu, '')
      .split(',')
      .map((name) => name.trim());
    const said: string[] = [];
    const run = new Function(...names, 'console', body.join(''));

    run(...names.map((name) => eligibility[name as keyof typeof eligibility]), {
      log: (...parts: unknown[]) => said.push(parts.join(' ')),
    });

    const promised = [...blockOf('js').matchAll(/\/\/ → (?<text>.*)$/gmu)].map((match) => match.groups?.text);
    expect(promised.length).toBeGreaterThan(3);
    expect(said).toEqual(promised);
  });

  it('shows a rule that parses', () => {
    expect(eligibility.parseRule(JSON.parse(blockOf('json'))).ok).toBe(true);
  });
});

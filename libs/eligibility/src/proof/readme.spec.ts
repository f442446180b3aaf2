import { readFileSync } from 'node:fs';
import * as arabic from '../arabic/arabic.js';
import * as eligibility from '../index.js';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const blocksOf = (language: string) =>
  [...readme.matchAll(new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, 'gsu'))].map(([, text]) => text ?? '');

const modules: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  '@whichdoor/eligibility': eligibility,
  '@whichdoor/eligibility/arabic': arabic,
};

/** Runs an example and returns what it prints. */
const printedBy = (example: string): string[] => {
  const imported: Record<string, unknown> = {};
  const body = example.replaceAll(
    /import \{([^}]*)\} from '([^']*)';/gu,
    (_, names: string, from: string) => {
      for (const name of names.split(',').map((it) => it.trim())) imported[name] = modules[from]?.[name];
      return '';
    },
  );
  const printed: string[] = [];
  const console = { log: (...parts: unknown[]) => printed.push(parts.join(' ')) };
  new Function(...Object.keys(imported), 'console', body)(...Object.values(imported), console);
  return printed;
};

describe('the README', () => {
  it.each(blocksOf('js').map((example) => [example]))(
    'has an example that says what it prints: %s',
    (example) => {
      const promised = [...example.matchAll(/\/\/ → (?<text>.*)$/gmu)].map((match) => match.groups?.text);

      expect(promised.length).toBeGreaterThan(0);
      expect(printedBy(example)).toEqual(promised);
    },
  );

  it('has an example of matching and one of another language', () => {
    expect(blocksOf('js')).toHaveLength(2);
  });

  it('shows a rule that parses', () => {
    expect(eligibility.parseRule(JSON.parse(blocksOf('json')[0] ?? '')).ok).toBe(true);
  });
});

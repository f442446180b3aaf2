import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { contrastOf } from './contrast.fixture.js';

const css = readFileSync(fileURLToPath(import.meta.url).replace(/tokens\.spec\.ts$/, 'tokens.css'), 'utf8');
const tokens = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((oklch\([^)]*\)), (oklch\([^)]*\))\);/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }],
  ),
);
const themes = ['light', 'dark'] as const;
const grounds = ['paper', 'raised', 'sunken'];

const contrasts = (pairs: readonly (readonly [string, string])[]) =>
  pairs.flatMap(([front, ground]) =>
    themes.map((theme) => {
      const [one, other] = [tokens.get(front)?.[theme], tokens.get(ground)?.[theme]];
      if (!one || !other) throw new Error(`There is no token ${one ? ground : front}.`);
      return { what: `${front} on ${ground}, ${theme}`, contrast: contrastOf(one, other) };
    }),
  );
const on = (fronts: readonly string[], over: readonly string[]) =>
  fronts.flatMap((front) => over.map((ground) => [front, ground] as const));

describe('the colours of both themes', () => {
  it('are measured as WCAG does', () => {
    expect(contrastOf('oklch(0% 0 0)', 'oklch(100% 0 0)')).toBeCloseTo(21, 1);
    expect(contrastOf('oklch(50% 0.1 200)', 'oklch(50% 0.1 200)')).toBe(1);
    // #777 on white, which every table of contrasts gives as 4.48.
    expect(contrastOf('oklch(56.93% 0 0)', 'oklch(100% 0 0)')).toBeCloseTo(4.48, 1);
  });

  it('are all of them tokens that this can read', () => {
    expect(css.match(/light-dark\(/g)).toHaveLength(tokens.size);
  });

  const text = [
    ...on(['ink', 'quiet', 'accent', 'fault', 'open', 'ask', 'case', 'shut'], grounds),
    ...on(['ink', 'accent'], ['accent-tint']),
    ['on-accent', 'accent'] as const,
    ['on-accent', 'fault'] as const,
  ];
  it.each(contrasts(text))('let text be read: $what', ({ contrast }) => {
    expect(contrast).toBeGreaterThanOrEqual(4.5);
  });

  const marks = [...on(['edge'], grounds), ...on(['accent', 'open', 'ask', 'case', 'shut'], ['accent-tint'])];
  it.each(contrasts(marks))('let marks and edges be seen: $what', ({ contrast }) => {
    expect(contrast).toBeGreaterThanOrEqual(3);
  });
});

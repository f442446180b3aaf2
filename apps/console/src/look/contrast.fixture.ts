/** A colour as its red, green and blue light, each between 0 and 1. */
type Light = readonly [number, number, number];

const within = (value: number) => Math.min(1, Math.max(0, value));

/** A colour of OKLCH as light: https://bottosson.github.io/posts/oklab/ has the numbers. */
const lightOf = (lightness: number, chroma: number, hue: number): Light => {
  const [a, b] = [Math.cos((hue * Math.PI) / 180) * chroma, Math.sin((hue * Math.PI) / 180) * chroma];
  const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const middle = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    within(4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short),
    within(-1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short),
    within(-0.0041960863 * long - 0.7034186147 * middle + 1.707614701 * short),
  ];
};

const colour = /oklch\(([\d.]+)% ([\d.]+) ([\d.]+)\)/;
const brightnessOf = (text: string): number => {
  const found = colour.exec(text);
  if (!found) throw new Error(`This is no colour of OKLCH: ${text}`);
  const [red, green, blue] = lightOf(Number(found[1]) / 100, Number(found[2]), Number(found[3]));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** How far two colours of OKLCH stand apart, as WCAG counts it: 1 where they are the same, 21 for black on white. */
export const contrastOf = (one: string, other: string): number => {
  const [bright, dark] = [brightnessOf(one), brightnessOf(other)].sort((a, b) => b - a) as [number, number];
  return (bright + 0.05) / (dark + 0.05);
};

import {
  ENGLISH,
  findAttribute,
  SUBJECTS,
  type Answer,
  type Attribute,
  type Unit,
} from '@whichdoor/eligibility';

const aboutWords: Readonly<Record<string, string>> = {
  child: 'Child',
  partner: 'Partner',
  cared_for: 'Person in their care',
};

/** Whom an answer key is about, in words; null for the person themselves. */
export const aboutOf = (key: string): string | null =>
  SUBJECTS.some((subject) => key.startsWith(`${subject}.`))
    ? (aboutWords[key.split('.')[0] ?? ''] ?? null)
    : null;

const attributeOf = (key: string): Attribute | undefined => findAttribute(key.slice(key.indexOf('.') + 1));

/** "3 weeks", "1 day". */
export const amountWords = (amount: number, unit: Unit | undefined): string =>
  unit ? `${amount} ${ENGLISH.units[unit][amount === 1 ? 'one' : 'many']}` : String(amount);

/** The unit beside a field to fill in. */
export const unitWords = (unit: Unit | undefined): string => (unit ? ENGLISH.units[unit].many : '');

/** "au/new-haven" as "New haven". */
export const areaWords = (code: string): string => {
  const last = code.slice(code.lastIndexOf('/') + 1).replaceAll(/[-_]/g, ' ');
  return last.charAt(0).toUpperCase() + last.slice(1);
};

/** An area that is none of those that services speak of. */
export const ELSEWHERE = 'elsewhere';

/** What was asked and what was said, in a few words: "current use: yes". */
export const answerWords = (key: string, answer: Answer): string => {
  const attribute = attributeOf(key);
  const about = aboutOf(key);
  const label = attribute?.label ?? key;
  return `${about ? `${about}, ${label}` : label}: ${said(attribute, answer)}`;
};

const said = (attribute: Attribute | undefined, answer: Answer): string => {
  const labelOf = (code: string) => attribute?.values?.find((value) => value.code === code)?.label ?? code;
  if (typeof answer === 'boolean') return answer ? 'yes' : 'no';
  if (typeof answer === 'number') return amountWords(answer, attribute?.unit);
  if (typeof answer === 'string') return attribute?.type === 'area' ? areaWords(answer) : labelOf(answer);
  if (Array.isArray(answer)) {
    const entries = answer as readonly (string | { readonly code: string; readonly ago?: unknown })[];
    const words = entries.map((entry) => {
      if (typeof entry === 'string') return labelOf(entry);
      const ago = typeof entry.ago === 'number' ? `, ${amountWords(entry.ago, attribute?.unit)} ago` : '';
      return `${labelOf(entry.code)}${ago}`;
    });
    return words.join('; ') || 'none of these';
  }
  if ('declined' in answer) return 'not told';
  if ('amount' in answer) return amountWords(answer.amount, answer.unit);
  return 'told';
};

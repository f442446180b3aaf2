import {
  findAttribute,
  SUBJECTS,
  type Attribute,
  type Language as EngineLanguage,
} from '@whichdoor/eligibility';
import { areaWords } from '../vocabulary/area-words.js';
import { english } from './answer.words.js';
import { defineWords } from './define-words.js';
import { useEngineLanguage } from './engine-language.js';
import type { Format } from './format.js';
import { useLanguage } from './language-context.js';

/** An area that is none of those that services speak of. */
export const ELSEWHERE = 'elsewhere';

const useWords = defineWords(english, { ar: () => import('./answer.words.ar.js') });
type Speaker = {
  readonly say: ReturnType<typeof useWords>;
  readonly language: EngineLanguage;
  readonly format: Format;
};

/** Whom an answer key is about, and its attribute: `child.age` is the age of a child. */
const readKey = (key: string) => {
  const subject = SUBJECTS.find((each) => key.startsWith(`${each}.`));
  return { subject, attribute: findAttribute(subject ? key.slice(subject.length + 1) : key) };
};

const labelOf = (key: string, { say, language }: Speaker): string => {
  const { subject, attribute } = readKey(key);
  const label = attribute ? language.wordsOf(attribute).label : key;
  return subject && subject !== 'self' ? say('about', { who: language.subjects[subject], label }) : label;
};

const amountOf = (amount: unknown, attribute: Attribute, { say, language, format }: Speaker): string => {
  if (typeof amount === 'number') return language.amount(amount, attribute.unit);
  if (typeof amount !== 'object' || amount === null) return '';
  if ('amount' in amount && 'unit' in amount && typeof amount.amount === 'number') {
    const unit = Object.keys(language.units).find((each) => each === amount.unit);
    return language.amount(amount.amount, unit as Attribute['unit']);
  }
  if ('on' in amount && typeof amount.on === 'string') return say('since', { day: format.date(amount.on) });
  const { atLeast, atMost } = amount as { readonly atLeast?: number; readonly atMost?: number };
  const of = (end: number) => language.amount(end, attribute.unit);
  if (atLeast !== undefined && atMost !== undefined)
    return say('between', { from: of(atLeast), to: of(atMost) });
  if (atLeast !== undefined) return say('atLeast', { amount: of(atLeast) });
  return atMost === undefined ? '' : say('atMost', { amount: of(atMost) });
};

const saidOf = (key: string, answer: unknown, speaker: Speaker): string => {
  const { say, language, format } = speaker;
  const { attribute } = readKey(key);
  if (typeof answer === 'object' && answer !== null && 'declined' in answer) return say('notTold');
  if (typeof answer === 'boolean') return say(answer ? 'yes' : 'no');
  if (!attribute) return typeof answer === 'string' || typeof answer === 'number' ? String(answer) : '';
  const codeWords = (code: unknown) =>
    language.wordsOf(attribute).values?.find((value) => value.code === code)?.label ?? String(code);
  if (typeof answer === 'string') {
    if (attribute.type === 'area') return answer === ELSEWHERE ? say('elsewhere') : areaWords(answer);
    return answer === 'never' && attribute.type === 'elapsed' ? say('never') : codeWords(answer);
  }
  if (!Array.isArray(answer)) return amountOf(answer, attribute, speaker);
  if (answer.length === 0) return say('noneOfThese');
  return format.list(
    answer.map((entry: unknown) => {
      if (typeof entry !== 'object' || entry === null || !('code' in entry)) return codeWords(entry);
      const what = codeWords(entry.code);
      return 'ago' in entry && entry.ago !== undefined
        ? say('ago', { what, amount: amountOf(entry.ago, attribute, speaker) })
        : what;
    }),
  );
};

/** Ways to say what was asked and what was answered. */
export type AnswerWords = {
  /** "current use" */
  readonly label: (key: string) => string;
  /** "yes" */
  readonly answer: (key: string, answer: unknown) => string;
  /** "current use: yes" */
  readonly both: (key: string, answer: unknown) => string;
};

/** Says answers in the person's language, be it chips of what is known or facts that were shared. */
export const useAnswerWords = (): AnswerWords => {
  const say = useWords();
  const language = useEngineLanguage();
  const { format } = useLanguage();
  const speaker = { say, language, format };
  const label = (key: string) => labelOf(key, speaker);
  const answer = (key: string, given: unknown) => saidOf(key, given, speaker);
  return {
    label,
    answer,
    both: (key, given) => say('said', { label: label(key), answer: answer(key, given) }),
  };
};

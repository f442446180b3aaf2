import { globSync, readFileSync } from 'node:fs';
import { ATTRIBUTES } from '../catalogue/catalogue.js';
import type { CriterionBody } from '../language/criterion.js';
import { GOLD_SET } from '../proof/gold-set.fixture.js';
import { newQuestion } from '../question/ask.js';
import { describe as say, describeCondition, wordsOfQuestion } from '../sentence/describe.js';
import { findSlot } from '../evaluation/person.js';
import { ENGLISH } from '../sentence/english.js';
import { ARABIC } from './arabic.js';

const language = { language: ARABIC };
const isArabic = (text: string) => /\p{Script=Arabic}/u.test(text);
/** Names that Arabic writes in Latin letters too. */
const latin = /LGBTIQ\+|GHB|MDMA|\bC\b/gu;
const hasEnglish = (text: string) => /[a-z]/iu.test(text.replaceAll(latin, '').replaceAll('{value}', ''));

describe('Arabic', () => {
  it('says that a machine made it, and is read from right to left', () => {
    expect(ARABIC).toMatchObject({ tag: 'ar', direction: 'rtl', origin: 'machine_translated' });
  });

  it.each(ATTRIBUTES.map((attribute) => [attribute.id, attribute] as const))('has words for %s', (_, it) => {
    const { question, label, phrase, values } = ARABIC.wordsOf(it);

    for (const text of [question, label, phrase]) {
      expect(isArabic(text)).toBe(true);
      expect(hasEnglish(text)).toBe(false);
    }
    expect(question.endsWith('؟')).toBe(true);
    expect(phrase.includes('{value}')).toBe(it.phrase.includes('{value}'));
    expect(values?.map(({ code }) => code)).toEqual(it.values?.map(({ code }) => code));
    for (const value of values ?? []) expect(hasEnglish(value.label)).toBe(false);
  });

  it('is loaded only where it is asked for: nothing else in the engine imports it', () => {
    const root = new URL('../', import.meta.url);
    const importers = globSync('**/*.ts', { cwd: root }).filter(
      (file) =>
        !/^arabic\/|\.spec\.ts$/u.test(file) &&
        /from '.*\/arabic\//u.test(readFileSync(new URL(file, root), 'utf8')),
    );

    expect(importers).toEqual([]);
  });

  it('has every place of every template that English has, and no other', () => {
    const places = (node: unknown): unknown =>
      typeof node === 'string'
        ? [...node.matchAll(/\{[a-z]+\}/gu)].map(([place]) => place).sort()
        : Object.fromEntries(Object.entries(node as object).map(([key, value]) => [key, places(value)]));

    expect(places(ARABIC.messages)).toEqual(places(ENGLISH.messages));
  });

  it.each<[string, CriterionBody]>([
    [
      'يجب أن يكون قد مضى دون استخدام 30 يومًا على الأقل.',
      {
        effect: 'require',
        condition: { attribute: 'days_since_last_use', operator: 'at_least', value: 30 },
      },
    ],
    [
      'يجب ألا يستخدم الكحول أو مخدرات أخرى حاليًا.',
      { effect: 'exclude', condition: { attribute: 'currently_using', operator: 'is', value: true } },
    ],
    [
      'لمن يعيش مع حالة صحية نفسية، يجب أن يكون على صلة بمقدم رعاية للصحة النفسية.',
      {
        effect: 'require',
        condition: { attribute: 'connected_with_mental_health_provider', operator: 'is', value: true },
        appliesWhen: { attribute: 'mental_health_condition', operator: 'is', value: true },
      },
    ],
    [
      'الأولوية لمن تكون حاملًا.',
      { effect: 'prioritise', condition: { attribute: 'pregnant', operator: 'is', value: true } },
    ],
    [
      'بالنسبة إلى الطفل: يجب أن يكون العمر أقل من 5 سنوات.',
      {
        effect: 'require',
        condition: { attribute: 'age', operator: 'less_than', value: 5, about: 'child' },
      },
    ],
  ])('%s', (sentence, criterion) => {
    expect(say(criterion, language)).toBe(sentence);
  });

  it('tells one, two, few and many apart', () => {
    expect([1, 2, 3, 11, 100, 2.5, 1234].map((days) => ARABIC.amount(days, 'days'))).toEqual([
      'يوم واحد',
      'يومين',
      '3 أيام',
      '11 يومًا',
      '100 يوم',
      '2.5 يوم',
      '1,234 يومًا',
    ]);
    expect(ARABIC.amount(1, 'percent')).toBe('1%');
    expect(ARABIC.amount(200, 'percent')).toBe('200%');
  });

  it('says every rule of the gold set without a word of English', () => {
    for (const rule of GOLD_SET.flatMap(({ rules }) => rules)) {
      // Roles, limits in a service's own words and names of places are data, in the language they were written in.
      const { waivableBy: _, ...own } = rule;
      const sentence = say(own, language);
      if (!/some exceptions|income limits|Collier/u.test(sentence)) expect(hasEnglish(sentence)).toBe(false);
    }
  });

  it('asks about somebody else by naming them', () => {
    const question = newQuestion(
      findSlot('child.age') as NonNullable<ReturnType<typeof findSlot>>,
      1,
      [],
      [],
    );

    expect(wordsOfQuestion(question, language).question).toBe('بخصوص الطفل: العمر؟');
    expect(
      describeCondition({ attribute: 'age', operator: 'less_than', value: 5, about: 'child' }, language),
    ).toBe('أن يكون لديه طفل يكون العمر أقل من 5 سنوات');
  });
});

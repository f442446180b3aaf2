import { globSync, readFileSync } from 'node:fs';
import { english as comparison } from '../comparison/comparison.words.js';
import { words as comparisonInArabic } from '../comparison/comparison.words.ar.js';
import { english as doors } from '../door/door.words.js';
import { words as doorsInArabic } from '../door/door.words.ar.js';
import { english as gaps } from '../gap/gap.words.js';
import { words as gapsInArabic } from '../gap/gap.words.ar.js';
import { english as letterbox } from '../letterbox/letterbox.words.js';
import { words as letterboxInArabic } from '../letterbox/letterbox.words.ar.js';
import { english as whatIf } from '../what-if/what-if.words.js';
import { words as whatIfInArabic } from '../what-if/what-if.words.ar.js';

const root = new URL('../', import.meta.url);
const catalogues = globSync('**/*.words.ar.ts', { cwd: root }).toSorted();

const signs = /[\u064b-\u0652\u0670]/gu;
/** Orders to one man; those are left out that are spelled like what somebody did. */
const orders = [
  ...['ابحث', 'ابدأ', 'ابق', 'اترك', 'اجعل', 'احذف', 'احفظ', 'اختر', 'اسأل', 'اسحب', 'اسمح', 'اطبع', 'اطلب'],
  ...['اعرض', 'اعكس', 'افتح', 'اقبل', 'اقرأ', 'اقصر', 'اكتب', 'املأ', 'انس', 'انسخ', 'انشر', 'انظر'],
  ...['أبق', 'أجب', 'أزل', 'أضف', 'أعد', 'أعط', 'تخط', 'حاول', 'خذ', 'دع', 'راجع', 'سم', 'قل', 'واصل'],
];
const order = new RegExp(`^[وف]?(?:${orders.join('|')})(?:ه|ها|هم)?$`, 'u');
const ordersIn = (text: string): string[] =>
  text
    .replaceAll(signs, '')
    .split(/[^\p{L}]+/u)
    .filter((word) => order.test(word));

describe('the voice of Arabic', () => {
  it.each(catalogues)('orders no man about in %s', (file) => {
    expect(ordersIn(readFileSync(new URL(file, root), 'utf8'))).toEqual([]);
  });

  it('knows an order with what stands before and behind it', () => {
    expect(ordersIn('يمكن حفظها. احفظها، فاترُكه، وقُل: أقل')).toEqual(['احفظها', 'فاتركه', 'وقل']);
  });
});

const pairsOf = (
  { english, arabic }: Readonly<Record<'english' | 'arabic', Readonly<Record<string, string>>>>,
  ...keys: readonly (readonly [seen: string, heard: string])[]
) =>
  [english, arabic].flatMap((words) => keys.map(([seen, heard]) => [words[seen] ?? '?', words[heard] ?? '']));

describe('what a name says beyond the words on its button', () => {
  it.each([
    ...pairsOf(
      { english: doors, arabic: doorsInArabic },
      ['row.refer', 'row.refer.long'],
      ['row.exception', 'row.exception.long'],
      ['row.pass', 'row.pass.long'],
      ['row.takeBack', 'row.takeBack.long'],
      ['ownWords.handOut', 'ownWords.handOut.long'],
    ),
    ...pairsOf({ english: gaps, arabic: gapsInArabic }, ['whatIf', 'whatIfNamed']),
    ...pairsOf({ english: comparison, arabic: comparisonInArabic }, ['whatIf', 'whatIfNamed']),
    ...pairsOf({ english: whatIf, arabic: whatIfInArabic }, ['drop', 'dropNamed'], ['keepShort', 'keep']),
    ...pairsOf({ english: letterbox, arabic: letterboxInArabic }, ['send', 'sendOf'], ['remove', 'removeOf']),
  ])('begins with them: “%s”', (seen, heard) => {
    expect(heard.startsWith(seen)).toBe(true);
  });
});

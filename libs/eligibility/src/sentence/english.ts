import type { Language } from './language.js';

const number = new Intl.NumberFormat('en', { maximumFractionDigits: 10 });

/** What the engine says where no other language is asked for. */
export const ENGLISH: Language = {
  tag: 'en',
  direction: 'ltr',
  origin: 'written',
  messages: {
    must: 'Must {it}',
    mustOf: {
      child: 'The child must {it}',
      partner: 'The partner must {it}',
      cared_for: 'The person they care for must {it}',
    },
    notNeeded: 'No need to {it}',
    welcome: 'May {it}',
    step: 'You will be asked to {it}',
    priority: 'Gives priority to anyone who {who}',
    preferred: 'Prefers anyone who {who}',
    ifSo: 'For anyone who {who}: {rest}',
    except: '{rest}, except for anyone who {who}',
    caseByCase: '{rest} (decided case by case)',
    caseByCaseBy: '{rest} (decided case by case by the {who})',
    undisclosed: 'meet limits that are not published: {what}',
    unfamiliar: 'meet a rule about {what}',
    atLeastOf: 'meet at least {count} of these: {list}',
    hasOther: {
      child: 'have a child who {who}',
      partner: 'have a partner who {who}',
      cared_for: 'care for somebody who {who}',
    },
    notTogether: 'not at the same time {it}',
    separator: '; ',
    within: '{value} within the last {time}',
    serviceArea: 'the area the service covers',
    comparison: {
      is: 'exactly {limit}',
      at_least: 'at least {limit}',
      more_than: 'more than {limit}',
      at_most: 'at most {limit}',
      less_than: 'less than {limit}',
    },
    between: '{from} to {to}',
    dependent: '{phrase} ({cases})',
    limitFor: '{limit} for anyone who {who}',
    onlyFor: 'for anyone who {who}',
    elseUndisclosed: 'not published for others',
    questionAbout: 'About the {subject}: {label}?',
    end: '.',
  },
  units: {
    days: { one: 'day', many: 'days' },
    weeks: { one: 'week', many: 'weeks' },
    months: { one: 'month', many: 'months' },
    years: { one: 'year', many: 'years' },
    mg: { one: 'mg', many: 'mg' },
    percent: { one: '%', many: '%' },
    dollars: { one: 'dollar', many: 'dollars' },
    people: { one: 'person', many: 'people' },
    points: { one: 'point', many: 'points' },
    times: { one: 'time', many: 'times' },
  },
  reasons: {
    met: 'What was said meets this.',
    not_met: 'What was said does not meet this.',
    does_not_apply: 'This is about other people.',
    exception_applies: 'An exception applies.',
    not_answered: 'Not known yet.',
    declined_to_answer: 'Not told, so the service has to be asked.',
    not_precise_enough: 'What is known is not precise enough.',
    undisclosed: 'Only the service can say.',
    unfamiliar: 'This rule could not be read, so only the service can say.',
    step: 'Something to do; it keeps nobody out.',
    not_required: 'The service says that this is not needed.',
  },
  subjects: { child: 'Child', partner: 'Partner', cared_for: 'Person in their care' },
  wordsOf: (attribute) => attribute,

  amount: (value, unit) => {
    if (unit === 'percent') return `${number.format(value)}%`;
    return unit
      ? `${number.format(value)} ${ENGLISH.units[unit][value === 1 ? 'one' : 'many']}`
      : number.format(value);
  },

  clause: (phrase, mood, isDenied) => {
    if (mood === 'who') return whoClause(phrase, isDenied);
    return isDenied ? `not ${phrase}` : phrase;
  },

  join: (kind, parts, isLong) => {
    if (isLong) return parts.join(`, ${kind} `);
    const [first = '', ...rest] = sayingBeOnce(parts);
    const last = rest.pop();
    return last === undefined ? first : `${[first, ...rest].join(', ')} ${kind} ${last}`;
  },

  inner: (sentence) => sentence.charAt(0).toLowerCase() + sentence.slice(1),
};

/** "be pregnant" is told of one person as "is pregnant", "have finished" as "has finished", "take" as "takes". */
const whoClause = (phrase: string, isDenied: boolean): string => {
  const [verb = '', ...words] = phrase.split(' ');
  const rest = words.join(' ');
  if (verb === 'be') return isDenied ? `is not ${rest}` : `is ${rest}`;
  if (/^have (?:been|completed|finished|gone|had|left|lived)\b/u.test(phrase))
    return isDenied ? `has not ${rest}` : `has ${rest}`;
  if (isDenied) return `does not ${phrase}`;
  return `${verb === 'have' ? 'has' : `${verb}s`} ${rest}`;
};

/** "be a woman or be pregnant" as "be a woman or pregnant". */
const sayingBeOnce = (parts: readonly string[]): string[] => {
  const [first = '', ...rest] = parts;
  const be = (['be ', 'is '] as const).find(
    (verb) => new RegExp(`^(not )?${verb}`, 'u').test(first) && rest.every((part) => part.startsWith(verb)),
  );
  return [first, ...(be ? rest.map((part) => part.slice(be.length)) : rest)];
};

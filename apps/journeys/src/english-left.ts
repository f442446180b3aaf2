import type { Page } from 'playwright-core';
import { signIn } from './sector.js';

/** As much of an element of the page as is looked at here. */
type Element = {
  readonly childNodes: Iterable<{ readonly nodeType: number; readonly nodeValue: string | null }>;
  closest(selector: string): unknown;
  getAttribute(name: string): string | null;
  querySelectorAll(selector: string): Iterable<Element>;
};

/** What people and services called or wrote themselves, in the document as such, and stays in their language. */
const verbatim = '[lang="en"], bdi, textarea, code, script, style';
/** What is read out though it is not text. */
const spoken = ['aria-label', 'aria-description', 'placeholder', 'title', 'alt'];
/** Names of what has the same name in every language. */
const sameEverywhere = ['Whichdoor', 'n.p.', 'CSV', 'LGBTIQ+'];

const everyText = (page: Page): Promise<string[]> =>
  page.locator('body').evaluate(
    (body: Element, { verbatim: own, spoken: attributes }) =>
      [...body.querySelectorAll('*')]
        .filter((element) => element.closest(own) === null)
        .flatMap((element) => [
          ...[...element.childNodes].flatMap(({ nodeType, nodeValue }) =>
            nodeType === 3 ? [nodeValue] : [],
          ),
          ...attributes.map((name) => element.getAttribute(name)),
        ])
        .filter((text) => text !== null),
    { verbatim, spoken },
  );

type Rule = Readonly<Record<string, unknown>>;
type Criterion = {
  readonly rule: Rule;
  readonly quote: string | null;
  readonly versions: readonly { readonly rule: Rule }[];
};

/** Of a rule the words that its service chose: who may make an exception, and what it asks without saying it. */
const ownWordsIn = (rule: unknown): string[] =>
  typeof rule !== 'object' || rule === null
    ? []
    : Object.entries(rule).flatMap(([key, value]) =>
        (key === 'waivableBy' || key === 'undisclosed') && typeof value === 'string'
          ? [value]
          : ownWordsIn(value),
      );

/** Every name in the sector that may stand within a sentence. */
const namesOf = async (): Promise<string[]> => {
  const { ask } = await signIn('sector-admin');
  const names = new Set<string>(sameEverywhere);
  const { organisations } = await ask(
    '{ organisations(first: 100, filter: { includeInactive: true }) { nodes { id name sites { name } } } }',
  );
  for (const { id, name, sites } of organisations.nodes) {
    for (const each of [{ name }, ...sites]) names.add(each.name);
    const { people } = await ask('query ($id: UUID!) { people(organisationId: $id) { name } }', { id });
    for (const person of people) names.add(person.name);
  }
  const { services } = await ask(
    '{ services(first: 250, filter: { statuses: [ACTIVE, TEMPORARILY_CLOSED, WITHDRAWN] }) { nodes { name areas areaWords criteria { rule quote versions { rule } } } } }',
  );
  for (const { name, areas, areaWords, criteria } of services.nodes) {
    const rules = criteria.flatMap(({ rule, versions }: Criterion) => [
      rule,
      ...versions.map((each) => each.rule),
    ]);
    const quotes = criteria.map(({ quote }: Criterion) => quote);
    for (const each of [name, areaWords, ...areas, ...quotes, ...rules.flatMap(ownWordsIn)])
      if (each) names.add(each);
  }
  return [...names].map((name) => name.toLowerCase()).sort((one, other) => other.length - one.length);
};

/** Somebody whose name is not told is told apart by the beginning of their id. */
const shortId = /\([0-9a-f]{8}\)/gu;
/** Around what runs its own way within a sentence. */
const isolates = /[\u2066-\u2069]/gu;

let asked: Promise<string[]> | undefined;

/**
 * What a page that speaks Arabic says in English all the same, names and the words of services aside.
 *
 * @returns each text that holds a word of Latin letters
 */
export const englishLeft = async (page: Page): Promise<string[]> => {
  const names = await (asked ??= namesOf());
  const left = (text: string) =>
    names.reduce(
      (rest, name) => rest.replaceAll(name, ''),
      text.toLowerCase().replaceAll(isolates, '').replaceAll(shortId, ''),
    );
  return [...new Set(await everyText(page))].filter((text) => /[a-z]{2}/u.test(left(text)));
};

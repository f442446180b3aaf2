import type { Locator, Page } from 'playwright-core';
import { eventually, signIn } from './sector.js';

/** A need that somebody just opened, anonymous as all of them. */
export const openNeed = async (username: string, kind = 'RESIDENTIAL_WITHDRAWAL'): Promise<string> => {
  const person = await signIn(username);
  const month = new Date().toISOString().slice(0, 7);
  const { openNeed: need } = await person.ask(
    'mutation OpenNeed($input: OpenNeedInput!) { openNeed(input: $input) { ... on Need { id } } }',
    { input: { kind, month } },
  );
  return (need as { id: string }).id;
};

/** Waits until something on the page says something else than before. */
export const changed = (say: () => Promise<string>, before: string): Promise<string> =>
  eventually('it has changed', say, (said) => said !== before);

/** What stands on the doors page, by what it is called. */
export const doorsOn = (page: Page) => {
  const question = (): Locator => page.locator('section[aria-labelledby=question-heading]');
  return {
    question,
    counts: () => page.getByRole('list', { name: 'Doors by state' }).innerText(),
    /** Waits until the doors are sorted. A row that is out of sight is drawn later than that: who reads one waits for it. */
    sorted: () => page.getByRole('list', { name: 'Doors by state' }).waitFor(),
    row: (name: string): Locator =>
      page.locator('li[data-status]', { has: page.getByRole('heading', { name, exact: true }) }),
    /** Answers the question that holds these words as soon as it comes; all before it is skipped. */
    answerOnce: async (words: RegExp, answer: string) => {
      for (let asked = 0; asked < 40; asked += 1) {
        const heading = question().getByRole('heading');
        const said = await heading.innerText();
        const isIt = words.test(said);
        await question()
          .getByRole('button', { name: isIt ? answer : 'Skip for now', exact: true })
          .click();
        if (isIt) return;
        await changed(() => heading.innerText(), said);
      }
      throw new Error('It was never asked.');
    },
  };
};

export const stillUsing = /using alcohol or other drugs at the moment/;

import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '@whichdoor/testing/browser';
import { axeFindings, openConsole, sizes, type ConsolePage } from './console-page.js';
import { doorsOn, openNeed, stillUsing } from './doors-page.js';
import { signIn } from './sector.js';

type SentOffer = {
  readonly id: string;
  readonly status: string;
  readonly sharedFacts: readonly { readonly attribute: string; readonly answer: unknown }[];
  readonly asksToWaive: readonly { readonly criterion: { readonly sentence: string } }[];
};

const linesOf = (text: string) => text.split('\n').filter((line) => line.trim() !== '');

describe('sending a referral', () => {
  let browser: Browser;
  let seen: ConsolePage;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());
  afterEach(() => seen?.close());

  const offersOf = async (needId: string): Promise<SentOffer[]> => {
    const { need } = await (
      await signIn('peer-worker')
    ).ask(
      `query Offers($id: UUID!) { need(id: $id) { referrals { offers { id status
        sharedFacts { attribute answer } asksToWaive { criterion { sentence } } } } } }`,
      { id: needId },
    );
    return (need as { referrals: { offers: SentOffer[] }[] }).referrals.flatMap(({ offers }) => offers);
  };
  /** Goes to the form for a service, having told that the person is still using. */
  const toForm = async (page: Page, action: string) => {
    await doorsOn(page).sorted();
    await doorsOn(page).answerOnce(stillUsing, 'Yes');
    await page.getByRole('button', { name: /^Current use: yes/ }).waitFor();
    await page.getByRole('link', { name: action }).click();
    await page.getByRole('button', { name: 'Send referral' }).waitFor();
  };

  it.each(Object.keys(sizes) as (keyof typeof sizes)[])(
    'shows what the recipient will see, sends it once, follows it, and takes it back: %s',
    async (size) => {
      const needId = await openNeed('peer-worker');
      seen = await openConsole(browser, 'peer-worker', { size, path: `/doors?need=${needId}` });
      const { page, complaints } = seen;
      await toForm(page, 'Ask for an exception at Lantern House Landing');
      const sheet = page.getByRole('region', { name: /will see/ });
      expect(await sheet.innerText()).toMatch(
        /Fernway Peer Exchange[^]*Lantern House Landing[^]*set aside[^]*Must not be using alcohol/,
      );
      expect(await sheet.innerText()).toContain('No facts about the person.');
      expect(await axeFindings(page)).toEqual([]);

      await page.getByRole('button', { name: 'Send referral' }).click();
      await page.getByText('Say how they agreed').waitFor();
      expect(await offersOf(needId)).toEqual([]);
      await page.getByText('Spoken, the person is here').click();
      await page.getByRole('button', { name: 'Send referral' }).dblclick();

      await page.getByText('Waiting for an answer').waitFor();
      const offers = await offersOf(needId);
      expect(offers).toMatchObject([
        {
          status: 'SENT',
          sharedFacts: [],
          asksToWaive: [{ criterion: { sentence: 'Must not be using alcohol or other drugs.' } }],
        },
      ]);
      expect(await axeFindings(page)).toEqual([]);

      // Going back leads to the doors, and the door is among those that were tried.
      await page.goBack();
      await page.getByRole('heading', { name: 'What was tried' }).waitFor();
      await page.getByRole('link', { name: 'Lantern House Landing' }).click();
      await page.getByRole('button', { name: 'Take it back' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Take it back' }).click();
      await page.getByText('What was shared has been destroyed.').waitFor();
      expect(await offersOf(needId)).toMatchObject([{ status: 'TAKEN_BACK', asksToWaive: [] }]);
      expect(complaints).toEqual([]);
    },
  );

  it('tells the recipient these facts and no others, and the sender what was said', async () => {
    const needId = await openNeed('peer-worker');
    seen = await openConsole(browser, 'peer-worker', { path: `/doors?need=${needId}` });
    const { page } = seen;
    await toForm(page, 'Refer to Tidewater residential withdrawal');
    await page.getByText(/which it does not have to know/).click();
    await page.getByRole('checkbox', { name: 'current use: yes' }).check();
    await page.getByText('Spoken, the person is here').click();
    const promised = linesOf(await page.getByRole('region', { name: /will see/ }).innerText());
    await page.getByRole('button', { name: 'Send referral' }).click();
    await page.getByText('Waiting for an answer').waitFor();
    const [offer] = await offersOf(needId);

    // What stood on the sheet before it was sent is what they read, line for line.
    const theirs = await openConsole(browser, 'intake-worker', { path: `/inbox/${offer?.id}` });
    const region = theirs.page.getByRole('region', { name: 'What the client agreed to share' });
    const [, ...read] = linesOf(await region.innerText());
    expect(read.join('\n')).toMatch(/^Current use\nyes\nThis is destroyed on .* at the latest/);
    expect(promised.slice(promised.indexOf('Current use'), -1)).toEqual(read);
    await theirs.close();

    const recipient = await signIn('intake-worker');
    const received = await recipient.ask(
      `query Received($id: UUID!) { offer(id: $id) { referral { id } sharedFacts { attribute answer } } }`,
      { id: offer?.id },
    );
    expect(received['offer']).toEqual({
      referral: null,
      sharedFacts: [{ attribute: 'currently_using', answer: true }],
    });
    await recipient.ask(
      'mutation No($input: DeclineOfferInput!) { declineOffer(input: $input) { __typename } }',
      { input: { id: offer?.id, reason: 'UNDECLARED_CRITERION', nextStep: 'NOTHING' } },
    );

    await page.getByRole('button', { name: 'Check for news' }).click();

    await page.getByText('declined for a reason that is not among the criteria it has published').waitFor();
    expect(await axeFindings(page)).toEqual([]);
  });

  it('never leaves it waiting on the device: without a network it waits on the page, and says so', async () => {
    const needId = await openNeed('peer-worker');
    seen = await openConsole(browser, 'peer-worker', { path: `/doors?need=${needId}` });
    const { page } = seen;
    await toForm(page, 'Refer to Tidewater residential withdrawal');
    await page.getByText('Spoken, the person is here').click();

    await page.context().setOffline(true);
    await page.getByText('A referral is never kept on the device').waitFor();
    // Pressed all the same: it has the focus, and nothing may come of it.
    await page.getByRole('button', { name: 'Waits for the network' }).click({ force: true });
    expect(await offersOf(needId)).toEqual([]);

    await page.context().setOffline(false);
    await page.getByRole('button', { name: 'Send referral' }).click();
    await page.getByText('Waiting for an answer').waitFor();
    expect(await offersOf(needId)).toHaveLength(1);
  });

  it('is refused from a second tab while the first is unanswered, and says what to do', async () => {
    const needId = await openNeed('peer-worker');
    const path = `/doors/refer/SERVICE?need=${needId}`;
    const admin = await signIn('peer-worker');
    const { services } = await admin.ask(
      'query Find($filter: ServiceFilter) { services(filter: $filter, first: 1) { nodes { id } } }',
      { filter: { search: 'Tidewater residential' } },
    );
    const serviceId = (services as { nodes: { id: string }[] }).nodes[0]?.id ?? '';
    const here = path.replace('SERVICE', serviceId);
    seen = await openConsole(browser, 'peer-worker', { path: here });
    const other = await openConsole(browser, 'peer-worker', { path: here });
    for (const { page } of [seen, other]) {
      await page.getByRole('button', { name: 'Send referral' }).waitFor();
      await page.getByText('Spoken, the person is here').click();
    }

    await seen.page.getByRole('button', { name: 'Send referral' }).click();
    await seen.page.getByText('Waiting for an answer').waitFor();
    await other.page.getByRole('button', { name: 'Send referral' }).click();

    await other.page.getByRole('alert').getByText('is still open').waitFor();
    await other.close();
  });
});

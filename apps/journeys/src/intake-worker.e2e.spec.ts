import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '@whichdoor/testing/browser';
import { axeFindings, isCalled, openConsole, sizes, type ConsolePage } from './console-page.js';
import { chooseIn, pressOn } from './keyboard.js';
import { needBecomes, offerAs, sendOffer } from './offers-page.js';
import { runningSector, signIn } from './sector.js';

const ward = 'Tidewater residential withdrawal';
const psychosis = /going through psychosis/;

describe('answering an offer', () => {
  let browser: Browser;
  const opened: ConsolePage[] = [];
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());
  afterEach(async () => {
    for (const each of opened.splice(0)) await each.close();
  });

  const openAs = async (...[username, seeing]: [string, Parameters<typeof openConsole>[2]]) => {
    const seen = await openConsole(browser, username, seeing);
    opened.push(seen);
    return seen;
  };
  const why = (page: Page) => page.getByRole('group', { name: 'Why?' });
  const next = (page: Page) => page.getByRole('group', { name: 'What happens next for this person?' });
  const preview = (page: Page) =>
    page.getByRole('region', { name: 'What the sender will read' }).getByRole('status').innerText();

  it.each(Object.keys(sizes) as (keyof typeof sizes)[])(
    'is a yes that the sender sees, sent once however often it is pressed: %s',
    async (size) => {
      const { offerId } = await sendOffer();
      const { page, requests, complaints } = await openAs('intake-worker', { size, path: '/inbox' });
      await page.locator(`a[href="/inbox/${offerId}"]`).click();
      const facts = page.getByRole('region', { name: 'What the client agreed to share' });
      expect(await facts.innerText()).toMatch(/current use\s+yes/i);
      await isCalled(page, 'Offer · Whichdoor');
      // The list stays beside the offer where there is room, and makes way for it where there is not.
      await page
        .getByRole('list', { name: 'Offers' })
        .waitFor({ state: size === 'desk' ? 'visible' : 'hidden' });

      await page.getByRole('link', { name: 'Accept' }).click();
      const sentBefore = requests.length;
      await page.getByRole('button', { name: 'Accept and tell the sender' }).dblclick();

      await page.getByText('The service now works with the person.').waitFor();
      const commands = requests
        .slice(sentBefore)
        .filter((request) => request.postData()?.includes('"input"'));
      expect(commands).toHaveLength(1);
      expect(await offerAs(await signIn('peer-worker'), offerId)).toMatchObject({ status: 'ACCEPTED' });
      expect(await axeFindings(page)).toEqual([]);
      // Back leads to the list, and not into the question that was answered.
      await page.goBack();
      expect(new URL(page.url()).search).not.toContain('do=');
      expect(complaints).toEqual([]);
    },
  );

  it('can be taken back where it was a mistake, before anybody is told anything else', async () => {
    const { needId, offerId, referralId } = await sendOffer();
    const { page, complaints } = await openAs('intake-worker', { path: `/inbox/${offerId}?do=accept` });
    await page.getByRole('button', { name: 'Accept and tell the sender' }).click();
    await page.getByText('A mistake can be taken back until').waitFor();
    const worker = await signIn('peer-worker');
    await needBecomes(worker, needId, 'BEING_MET');

    await pressOn(page, page.getByRole('link', { name: 'Accepted by mistake? Take it back' }));
    await page.getByText('The sender reads that').waitFor();
    await page.locator('h2:focus', { hasText: 'Take back a yes that was a mistake' }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await pressOn(page, page.getByRole('button', { name: 'Take the yes back' }));

    await page.getByText('Your service had said yes by mistake').waitFor();
    await page.getByRole('link', { name: 'Decline' }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await needBecomes(worker, needId, 'SEEKING');
    const sender = await openAs('peer-worker', { path: `/referrals/${referralId}` });
    await sender.page.getByText('They had said yes by mistake').waitFor();
    expect(await axeFindings(sender.page)).toEqual([]);
    expect([...complaints, ...sender.complaints]).toEqual([]);
  });

  it('is a no by keyboard alone, whose sentence the sender reads word for word', async () => {
    const { offerId, referralId } = await sendOffer();
    const { page } = await openAs('intake-worker', { path: `/inbox/${offerId}` });
    await page.getByRole('heading', { name: 'Your answer' }).waitFor();

    await pressOn(page, page.getByRole('link', { name: 'Decline' }));
    await page.locator('h2:focus', { hasText: 'Decline' }).waitFor();
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(0);
    await chooseIn(page, why(page), psychosis);
    await chooseIn(page, next(page), 'Nothing further');
    const sentence = await preview(page);
    expect(sentence).toContain(`${ward} declined, because this criterion is not met`);
    await pressOn(page, page.getByRole('button', { name: 'Decline and send this' }));
    await page.getByRole('heading', { name: 'What the sender was told' }).waitFor();
    await page.locator(':focus', { hasText: 'Where it stands' }).waitFor();

    const sender = await openAs('peer-worker', { path: `/referrals/${referralId}` });
    await sender.page.getByText(sentence).waitFor();
    expect(await axeFindings(sender.page)).toEqual([]);
  });

  it('names another service, and says what to do while something is missing', async () => {
    const { offerId } = await sendOffer();
    const { page } = await openAs('intake-worker', { size: 'desk', path: `/inbox/${offerId}?do=decline` });
    await page.getByRole('button', { name: 'Decline and send this' }).click();
    await page.getByText('Choose why.').waitFor();

    await why(page).getByRole('radio', { name: 'We have no place' }).check();
    await next(page).getByRole('radio', { name: 'We name another service' }).check();
    await page.getByLabel('Which service?').fill('Lantern House L');
    await page.getByRole('radio', { name: /Lantern House Landing/ }).check();
    expect(await preview(page)).toBe(
      `${ward} declined, because it has no place. It offered another service: Lantern House Landing.`,
    );
    // What is typed to find a service stays out of the address.
    expect(page.url()).not.toContain('antern');
    await page.getByRole('button', { name: 'Decline and send this' }).click();

    await page.getByRole('heading', { name: 'What the sender was told' }).waitFor();
    expect(await offerAs(await signIn('peer-worker'), offerId)).toMatchObject({
      status: 'DECLINED',
      decline: { reason: 'NO_CAPACITY', alternativeService: { name: 'Lantern House Landing' } },
    });
  });

  it('comes too late when somebody in the team was faster, and says so', async () => {
    const { offerId } = await sendOffer();
    const { page } = await openAs('intake-worker', { path: `/inbox/${offerId}?do=accept` });
    await page.getByRole('button', { name: 'Accept and tell the sender' }).waitFor();
    const colleague = await openAs('intake-worker', { path: `/inbox/${offerId}?do=waitlist` });
    await colleague.page.getByRole('button', { name: 'Put on the waiting list' }).click();
    await colleague.page.getByText('says yes for when it has a place').waitFor();
    const third = await openAs('intake-worker', { path: `/inbox/${offerId}?do=accept` });
    await third.page.getByRole('button', { name: 'Accept and tell the sender' }).click();
    await third.page.getByText('The service now works with the person.').waitFor();

    await page.getByRole('button', { name: 'Accept and tell the sender' }).click();

    await page.getByRole('alert').getByText('Somebody in your team accepted it a moment ago.').waitFor();
    expect(await axeFindings(page)).toEqual([]);
  });

  it('can ask one thing first, which the person may prefer not to say', async () => {
    const { offerId } = await sendOffer([]);
    const { page } = await openAs('intake-worker', { path: `/inbox/${offerId}?do=ask` });
    await page
      .getByRole('group', { name: 'What would you like to know?' })
      .getByRole('radio')
      .first()
      .check();
    await page.getByRole('button', { name: 'Ask the sender' }).click();
    await page.getByText('The service waits for the sender.').waitFor();

    const sender = await openAs('peer-worker', { path: `/inbox/${offerId}?do=answer` });
    await sender.page.getByRole('heading', { name: /The service asks about/ }).waitFor();
    expect(await axeFindings(sender.page)).toEqual([]);
    await sender.page.getByRole('button', { name: 'The person prefers not to say' }).click();
    await sender.page.getByRole('button', { name: 'Tell the service' }).click();

    await sender.page.getByText('It waits for an answer.').waitFor();
    expect(await offerAs(await signIn('intake-worker'), offerId)).toMatchObject({
      status: 'RECEIVED',
      questions: [{ outcome: 'PREFERS_NOT_TO_SAY' }],
      sharedFacts: [],
    });
  });

  it('loses nothing when the session ends in the middle of it', async () => {
    const { offerId } = await sendOffer();
    const { page } = await openAs('intake-worker', { path: `/inbox/${offerId}?do=decline` });
    await why(page).getByRole('radio', { name: psychosis }).check();
    await next(page).getByRole('radio', { name: 'We hand over in person' }).check();
    const sentence = await preview(page);

    // The gateway takes this token no more: somebody ended the session elsewhere.
    const { gateway } = runningSector().addresses;
    await page.route(gateway, (route) =>
      route.continue({ headers: { ...route.request().headers(), authorization: 'Bearer ended' } }),
    );
    await page.getByRole('button', { name: 'Decline and send this' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.unroute(gateway);
    // The identity provider still knows who it is: the small window is gone before anybody sees it.
    await dialog.getByRole('button', { name: 'Sign in again' }).click();

    await dialog.waitFor({ state: 'detached' });
    expect(await preview(page)).toBe(sentence);
    await page.reload();
    await page.getByText('You began this earlier. It is as you left it.').waitFor();
    expect(await preview(page)).toBe(sentence);
    expect(await offerAs(await signIn('peer-worker'), offerId)).toMatchObject({ decline: null });
  });

  it('works while the directory does not answer: the offer is there, and who it concerns is said to be missing', async () => {
    const { offerId } = await sendOffer();
    const { page } = await openAs('intake-worker', { path: '/inbox' });
    await page.locator(`a[href="/inbox/${offerId}"]`).waitFor();
    const pid = runningSector().parts['directory']?.pid ?? 0;
    process.kill(pid, 'SIGSTOP');
    try {
      await page.locator(`a[href="/inbox/${offerId}"]`).click();
      await page.getByText('a service that cannot be shown at the moment').first().waitFor();
      expect(await page.getByRole('region', { name: 'What the client agreed to share' }).innerText()).toMatch(
        /current use\s+yes/i,
      );
      await page.getByRole('link', { name: 'Decline' }).click();
      await page.getByText('The criteria of this service cannot be shown at the moment').waitFor();
      expect(await axeFindings(page)).toEqual([]);
    } finally {
      process.kill(pid, 'SIGCONT');
    }
  });

  it('is nothing for those whose role it is not, by its address either', async () => {
    const { page } = await openAs('planner', { path: '/inbox' });

    await page.getByRole('heading', { name: 'This is not for your role' }).waitFor();
    expect(await page.getByRole('link', { name: 'Inbox' }).count()).toBe(0);
    expect(await axeFindings(page)).toEqual([]);
  });
});

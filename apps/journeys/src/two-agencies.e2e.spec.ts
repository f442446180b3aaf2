import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '@whichdoor/testing/browser';
import { axeFindings, openConsole } from './console-page.js';
import { openNeed } from './doors-page.js';
import { chooseIn, pressOn, untilFocused } from './keyboard.js';
import { eventually, signIn } from './sector.js';

const ward = 'Tidewater residential withdrawal';

/** What a screen reader would say of the page's parts, in order. */
const headings = (page: Page) => page.getByRole('main').getByRole('heading').allInnerTexts();

describe('a referral between two agencies, by keyboard alone', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());

  /** The offer's id, as the sender's own screen would ask for it. */
  const offerOf = async (needId: string) => {
    const sender = await signIn('peer-worker');
    const { need } = await eventually(
      'the referral is there',
      () =>
        sender.ask('query Sent($id: UUID!) { need(id: $id) { referrals { offers { id status } } } }', {
          id: needId,
        }),
      (answer) => answer.need.referrals.length > 0,
    );
    return need.referrals[0].offers[0].id as string;
  };

  it('is sent by a peer worker, declined by an intake worker, and read by the peer worker', async () => {
    const needId = await openNeed('peer-worker');
    const peer = await openConsole(browser, 'peer-worker', { size: 'desk', path: `/doors?need=${needId}` });
    await pressOn(peer.page, peer.page.getByRole('link', { name: `Refer to ${ward}` }));
    const send = peer.page.getByRole('button', { name: 'Send referral' });
    await send.waitFor();
    await untilFocused(peer.page.getByRole('heading', { level: 1, name: ward }));
    await chooseIn(
      peer.page,
      peer.page.getByRole('group', { name: 'How did they agree?' }),
      'Spoken, the person is here',
    );
    await pressOn(peer.page, send);
    await peer.page.getByText('Waiting for an answer').waitFor();
    const offerId = await offerOf(needId);

    const intake = await openConsole(browser, 'intake-worker', { size: 'desk', path: '/inbox' });
    await pressOn(intake.page, intake.page.locator(`a[href="/inbox/${offerId}"]`));
    await intake.page.getByRole('heading', { name: 'Your answer' }).waitFor();
    await untilFocused(
      intake.page.getByRole('heading', { level: 1, name: `An offer for ${ward}`, exact: true }),
    );
    expect(await headings(intake.page)).toEqual([
      'Inbox',
      `An offer for ${ward}`,
      'What the client agreed to share',
      'Your answer',
    ]);
    await pressOn(intake.page, intake.page.getByRole('link', { name: 'Decline' }));
    await chooseIn(
      intake.page,
      intake.page.getByRole('group', { name: 'Why?' }),
      'A reason that is not among our criteria',
    );
    await chooseIn(
      intake.page,
      intake.page.getByRole('group', { name: 'What happens next for this person?' }),
      'Nothing further',
    );
    const sentence = await intake.page
      .getByRole('region', { name: 'What the sender will read' })
      .getByRole('status')
      .innerText();
    await pressOn(intake.page, intake.page.getByRole('button', { name: 'Decline and send this' }));
    await intake.page.getByRole('heading', { name: 'What the sender was told' }).waitFor();
    // Said to who cannot see it, once.
    await intake.page
      .getByRole('status')
      .getByText('Declined. The sender reads what you saw.')
      .waitFor({ state: 'attached' });

    await pressOn(peer.page, peer.page.getByRole('button', { name: 'Check for news' }));
    await peer.page.getByText(sentence).waitFor();
    expect(sentence).toContain('for a reason that is not among the criteria it has published');
    for (const { page } of [peer, intake]) expect(await axeFindings(page)).toEqual([]);
    expect([...peer.complaints, ...intake.complaints]).toEqual([]);
    await peer.close();
    await intake.close();
  });
});

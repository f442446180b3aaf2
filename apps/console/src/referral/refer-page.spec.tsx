import { act, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { InitialEntry } from 'react-router';
import { exceptionAsked } from '../door/exception.js';
import { forgetEverybody, useTold } from '../door/told.js';
import {
  SendReferralDocument,
  ServiceDocument,
  SoughtNeedDocument,
  type ServiceQuery,
} from '../graph/operations.generated.js';
import { renderPage, says, type Saying } from '../testing/render-page.js';
import { ReferPage } from './refer-page.js';

const needId = '11111111-1111-4111-8111-111111111111';
const service: NonNullable<ServiceQuery['service']> = {
  id: 'service-1',
  name: 'Harbour beds',
  status: 'ACTIVE',
  organisation: { id: 'organisation-2', name: 'Example Harbour', model: 'NON_PEER', governanceWords: null },
  kinds: ['RESIDENTIAL_WITHDRAWAL'],
  areas: [],
  areaWords: null,
  eligibilityWords: null,
  documentWords: null,
  feeWords: null,
  hoursWords: null,
  languageWords: null,
  addressWords: null,
  phoneWords: '5550 0112',
  askForWords: null,
  declaresNoCriteria: false,
  confirmedAt: '2026-11-01T00:00:00Z',
  capacity: null,
  source: null,
  criteria: [
    {
      id: 'adult',
      version: 3,
      class: 'DEMOGRAPHIC_REMIT',
      sentence: 'Must be at least 18 years old.',
      rule: { effect: 'require', condition: { attribute: 'age', operator: 'at_least', value: 18 } },
      quote: null,
      publishedAt: '2026-10-01T00:00:00Z',
      versions: [],
    },
    {
      id: 'using',
      version: 1,
      class: 'CURRENT_USE',
      sentence: 'Must not be using alcohol or other drugs.',
      rule: { effect: 'exclude', condition: { attribute: 'currently_using', operator: 'is', value: true } },
      quote: 'No drugs, please.',
      publishedAt: '2026-10-01T00:00:00Z',
      versions: [],
    },
  ],
};
const need = says(SoughtNeedDocument, {
  need: {
    id: needId,
    kind: 'RESIDENTIAL_WITHDRAWAL',
    area: null,
    status: 'SEEKING',
    openedIn: '2026-11',
    hasCodeWord: false,
    triedServiceIds: [],
    referrals: [],
    gaps: [],
  },
});
const sent = says(SendReferralDocument, { sendReferral: { __typename: 'Referral', id: 'referral-1' } });

let tell: ReturnType<typeof useTold>['tell'];
const Telling = () => {
  tell = useTold(needId).tell;
  return null;
};

const form = { pathname: '/doors/refer/service-1', search: `?need=${needId}` };
type Told = Readonly<Record<string, number | boolean>>;

/** Shows the page as somebody comes to it who has told these things. */
const show = (answers: Told, ...sayings: readonly Saying[]) => showAt(form, answers, ...sayings);
/** As somebody comes to it from a shut door. */
const showForException = (answers: Told) => showAt({ ...form, state: exceptionAsked }, answers);
const showAt = async (at: InitialEntry, answers: Told, ...sayings: readonly Saying[]) => {
  await renderPage(<Telling />);
  for (const [key, answer] of Object.entries(answers)) act(() => tell(key, answer));
  const shown = await renderPage(<ReferPage />, {
    path: '/doors/refer/:serviceId',
    at,
    sayings: [...sayings, says(ServiceDocument, { service }), need, sent],
  });
  await screen.findByRole('button', { name: 'Send referral' });
  return shown;
};
const seen = () => screen.getByRole('region', { name: 'What Example Harbour will see' }).textContent ?? '';
const agreement = () => screen.getByRole<HTMLInputElement>('radio', { name: /the person is here/ });
const agree = async (user: ReturnType<typeof userEvent.setup>) => user.click(agreement());
const announced = () =>
  screen
    .getAllByRole('status')
    .map(({ textContent }) => textContent)
    .join(' ');
const sendings = (asked: readonly { readonly id: string; readonly variables: unknown }[]) =>
  asked.filter(({ id }) => id === SendReferralDocument.id).map(({ variables }) => variables);

afterEach(forgetEverybody);

describe('sending a referral', () => {
  it('begins with the least, and shows exactly what the recipient will see', async () => {
    const user = userEvent.setup();
    await show({ age: 27, currently_using: false, pregnant: true });

    expect(seen()).toMatch(/From.*Test Organisation.*age.*27 years.*current use.*no/s);
    expect(seen()).not.toMatch(/pregnan/);

    await user.click(screen.getByRole('checkbox', { name: /age/ }));
    // The day on which it is destroyed, which stands below, may be a 27th.
    const [facts] = seen().split('This is destroyed');
    expect(facts).not.toMatch(/27/);
  });

  it('sends that and nothing else, once, however often it is pressed', async () => {
    const user = userEvent.setup();
    const { asked, router } = await show({ age: 27, currently_using: false, pregnant: true });
    await agree(user);

    await user.dblClick(screen.getByRole('button', { name: 'Send referral' }));

    expect(sendings(asked)).toEqual([
      {
        input: expect.objectContaining({
          needId,
          serviceId: 'service-1',
          sharedFacts: [
            { attribute: 'age', answer: 27 },
            { attribute: 'currently_using', answer: false },
          ],
          asksToWaive: [],
          criteriaSeen: [
            { criterionId: 'adult', version: 3 },
            { criterionId: 'using', version: 1 },
          ],
          consent: { form: 'EXPRESS_VERBAL_CLIENT_PRESENT', days: 30 },
        }),
      },
    ]);
    expect(router.state.location.pathname).toBe('/referrals/referral-1');
  });

  it('sends nothing before somebody says how the client agreed', async () => {
    const user = userEvent.setup();
    const { asked } = await show({ age: 27 });

    await user.click(screen.getByRole('button', { name: 'Send referral' }));

    expect(screen.getByRole('alert').textContent).toContain('Say how they agreed');
    expect(sendings(asked)).toEqual([]);
  });

  it('says that what was told has been forgotten, shares none of it, and asks anew how they agree', async () => {
    const user = userEvent.setup();
    const { asked } = await showForException({ age: 27, currently_using: true });
    await agree(user);
    expect(seen()).toMatch(/27 years.*set aside/s);

    act(forgetEverybody);

    expect(screen.getAllByText(/what was told is forgotten/).length).toBeGreaterThan(0);
    expect(screen.getByRole('link', { name: 'Tell it again' }).getAttribute('href')).toBe(
      `/doors?need=${needId}`,
    );
    expect(seen()).toContain('No facts about the person.');
    expect(seen()).not.toMatch(/27|set aside/);
    expect(announced()).toMatch(/what was told is forgotten.*Ask them again/s);
    await user.click(screen.getByRole('button', { name: 'Send referral' }));
    expect(sendings(asked)).toEqual([]);
  });

  it('asks a shut door for an exception, which can be left out', async () => {
    const user = userEvent.setup();
    const { asked } = await showForException({ age: 27, currently_using: true });
    expect(seen()).toMatch(/set aside for this person.*Must not be using/s);
    expect(seen()).toContain('No drugs, please.');
    // To ask tells of it already; the fact itself stays with the person unless it is switched on.
    expect(seen()).not.toContain('current useyes');
    await agree(user);

    await user.click(screen.getByRole('button', { name: 'Send referral' }));

    expect(sendings(asked)).toMatchObject([
      {
        input: {
          sharedFacts: [{ attribute: 'age', answer: 27 }],
          asksToWaive: [{ criterionId: 'using', version: 1 }],
        },
      },
    ]);
  });

  it('asks for no exception beforehand where nobody came to ask for one, says what it is for, and takes it', async () => {
    const user = userEvent.setup();
    await show({ age: 27, currently_using: true });

    expect(seen()).not.toMatch(/set aside|Must not be using|No drugs/);
    const exception = screen.getByRole('group', { name: 'Ask for an exception' });
    expect(exception.textContent).toContain('the service may say no because of them');

    await user.click(within(exception).getByRole('checkbox', { name: /Must not be using/ }));
    expect(seen()).toMatch(/set aside for this person.*Must not be using/s);
  });

  it.each([
    ['a further fact', /pregnan/, /more things? w[a-z]+ told/],
    ['a fact less', /^age/, null],
    ['an exception', /Must not be using/, null],
  ])('asks anew how they agreed once %s is chosen, and loses nothing else', async (_what, name, opens) => {
    const user = userEvent.setup();
    const { asked } = await show({ age: 27, currently_using: true, pregnant: true });
    await agree(user);
    await user.click(screen.getByRole('radio', { name: '7 days' }));
    if (opens) await user.click(screen.getByText(opens));

    const box = screen.getByRole<HTMLInputElement>('checkbox', { name });
    const wasOn = box.checked;
    await user.click(box);

    const region = screen.getByRole('region', { name: 'They agreed' });
    expect(within(region).getByText(/has changed since they agreed/)).toBeTruthy();
    expect(announced()).toContain('has changed since they agreed');
    expect(agreement().checked).toBe(false);
    await user.click(screen.getByRole('button', { name: 'Send referral' }));
    expect(sendings(asked)).toEqual([]);

    await agree(user);
    expect(within(region).queryByText(/has changed since they agreed/)).toBeNull();
    expect(box.checked).toBe(!wasOn);
    await user.click(screen.getByRole('button', { name: 'Send referral' }));
    expect(sendings(asked)).toMatchObject([
      { input: { consent: { form: 'EXPRESS_VERBAL_CLIENT_PRESENT', days: 7 } } },
    ]);
  });

  it('does not bring back what they agreed to by choosing the same again', async () => {
    const user = userEvent.setup();
    await show({ age: 27 });
    await agree(user);
    const age = screen.getByRole('checkbox', { name: /age/ });

    await user.click(age);
    await user.click(age);

    expect(agreement().checked).toBe(false);
  });

  it('keeps what was chosen when it cannot be sent, and says why', async () => {
    const user = userEvent.setup();
    const message = 'This service has not answered your earlier offer for this need.';
    const refused = says(SendReferralDocument, { sendReferral: { __typename: 'OfferAlreadyOpen', message } });
    const { router } = await show({ age: 27 }, refused);
    await agree(user);

    await user.click(screen.getByRole('button', { name: 'Send referral' }));

    expect((await screen.findByRole('alert')).textContent).toContain(message);
    expect(seen()).toContain('27 years');
    expect(router.state.location.pathname).toBe('/doors/refer/service-1');
  });

  it('waits while there is no network, says so, and gives the telephone', async () => {
    const user = userEvent.setup();
    const { asked } = await show({ age: 27 });
    await agree(user);
    const online = Object.getOwnPropertyDescriptor(Navigator.prototype, 'onLine') as PropertyDescriptor;
    Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => false });
    act(() => void dispatchEvent(new Event('offline')));

    await user.click(screen.getByRole('button', { name: 'Waits for the network' }));

    expect(screen.getByText(/A referral is never kept on the device/).textContent).toContain('5550 0112');
    expect(sendings(asked)).toEqual([]);

    Object.defineProperty(navigator, 'onLine', { ...online, configurable: true });
    act(() => void dispatchEvent(new Event('online')));
    await user.click(screen.getByRole('button', { name: 'Send referral' }));
    expect(sendings(asked)).toHaveLength(1);
  });
});

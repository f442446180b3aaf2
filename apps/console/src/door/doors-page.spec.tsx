import { jest } from '@jest/globals';
import { DECLINED, Sector } from '@whichdoor/eligibility';
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import {
  DoorsDocument,
  OpenNeedDocument,
  OpenSoughtNeedDocument,
  RecordBlockedReferralDocument,
  SafetyNetDocument,
  SeekingNeedsDocument,
  SkipMatchDocument,
  SoughtNeedDocument,
  type SoughtNeedQuery,
} from '../graph/operations.generated.js';
import type { Entry } from '../offline/entry.js';
import { openVault } from '../offline/vault.js';
import { idleFor } from '../session/lock.js';
import { putAway, renderPage, says, type Saying } from '../testing/render-page.js';
import type { Listing } from './directory.js';
import { DoorsPage } from './doors-page.js';
import { aListing, notUsing } from './listing.fixture.js';
import { forgetEverybody } from './told.js';

const needId = '11111111-1111-4111-8111-111111111111';
const looking = '/doors?kind=RESIDENTIAL_WITHDRAWAL';
const needing = `/doors?need=${needId}`;
const lastPage = { hasNextPage: false, endCursor: null };

const lists = (...nodes: readonly Listing[]) =>
  says(DoorsDocument, { services: { pageInfo: lastPage, nodes } });
type Need = NonNullable<SoughtNeedQuery['need']>;
const need: Need = {
  id: needId,
  kind: 'RESIDENTIAL_WITHDRAWAL',
  area: null,
  status: 'SEEKING',
  openedIn: '2026-11',
  hasCodeWord: false,
  triedServiceIds: [],
  referrals: [],
  gaps: [],
};
const aNeed = (parts: Partial<Need> = {}) => says(SoughtNeedDocument, { need: { ...need, ...parts } });
const gap = { __typename: 'Gap', id: 'gap-1' } as const;
const usual: readonly Saying[] = [
  says(SeekingNeedsDocument, { needs: { pageInfo: lastPage, nodes: [] } }),
  says(SafetyNetDocument, { services: { pageInfo: lastPage, nodes: [] } }),
  says(SkipMatchDocument, { skipMatch: gap }),
  says(RecordBlockedReferralDocument, { recordBlockedReferral: gap }),
  says(OpenNeedDocument, { openNeed: { __typename: 'Need', id: needId } }),
  says(OpenSoughtNeedDocument, { openNeed: { __typename: 'Need', id: needId } }),
];
let people = 0;
/** Each time for somebody else: what one left on the device may still be on its way. */
const render = (at: string, ...sayings: readonly Saying[]) =>
  renderPage(<DoorsPage />, {
    path: '/doors',
    at,
    sayings: [...sayings, ...usual],
    me: { id: `doors-person-${(people += 1)}` },
  });
/** Shows the page and waits until the doors are sorted. */
const show = async (at: string, ...sayings: readonly Saying[]) => {
  const shown = await render(at, ...sayings);
  await screen.findByRole('list', { name: 'Doors by state' });
  return shown;
};
const row = (name: string) => screen.getByRole('heading', { name, level: 3 }).closest('li') as HTMLElement;
const counts = () => screen.getByRole('list', { name: 'Doors by state' }).textContent;

afterEach(async () => {
  cleanup();
  // What was let go as the page went is asked before the next test answers.
  const vault = await openVault(`doors-person-${people}`);
  await waitFor(async () => {
    const kept = await Promise.all((await vault.names('queue/')).map((name) => vault.read<Entry>(name)));
    const isStuck = kept.some((entry) => entry?.problem);
    expect(isStuck ? [] : kept.filter((entry) => entry?.state !== 'sent')).toEqual([]);
  });
  forgetEverybody();
});

describe('the doors', () => {
  it('re-sort at each answer, and say why', async () => {
    const user = userEvent.setup();
    await show(looking, lists(aListing({ criteria: [notUsing] })));
    expect(counts()).toBe('Open0Ask1Case by case0Shut0');

    await user.click(screen.getByRole('button', { name: 'Yes' }));

    expect(counts()).toBe('Open0Ask0Case by case0Shut1');
    expect(row('Harbour beds').textContent).toContain('Must not be using alcohol or other drugs.');

    await user.click(screen.getByRole('button', { name: /Current use: yes/ }));
    expect(counts()).toBe('Open0Ask1Case by case0Shut0');
  });

  it.each([
    { name: 'Yes', answer: true },
    { name: 'Prefer not to say', answer: DECLINED },
  ])('are sorted for $name while the finger is still down', async ({ name, answer }) => {
    const match = jest.spyOn(Sector.prototype, 'match');
    await show(looking, lists(aListing({ criteria: [notUsing] })));
    const sortings = () => match.mock.calls.filter(([{ currently_using: told }]) => told === answer);
    const button = screen.getByRole('button', { name });

    fireEvent.pointerDown(button);
    expect(sortings()).toHaveLength(1);
    expect(counts()).toBe('Open0Ask1Case by case0Shut0');
    fireEvent.click(button);

    expect(screen.queryByRole('button', { name })).toBeNull();
    expect(sortings()).toHaveLength(1);
    match.mockRestore();
  });

  it('tell the graph the kind and nothing that was said', async () => {
    const user = userEvent.setup();
    const { asked, router } = await show(looking, lists(aListing({ criteria: [notUsing] })));

    await user.click(screen.getByRole('button', { name: 'Yes' }));

    expect(JSON.stringify(asked)).not.toMatch(/currently_using|true,"|answer/);
    expect(router.state.location.search).toBe('?kind=RESIDENTIAL_WITHDRAWAL');
  });

  it('count preferring not to say as an answer, and a skipped question as none', async () => {
    const user = userEvent.setup();
    const age = {
      id: 'criterion-age',
      sentence: 'Must be at least 18 years old.',
      rule: { effect: 'require', condition: { attribute: 'age', operator: 'at_least', value: 18 } },
    } as const;
    await show(looking, lists(aListing({ criteria: [notUsing, age] })));
    const first = screen.getByRole('heading', { name: /\?$/ }).textContent ?? '';

    await user.click(screen.getByRole('button', { name: 'Skip for now' }));
    const second = screen.getByRole('heading', { name: /\?$/ }).textContent ?? '';
    expect(second).not.toBe(first);
    expect(screen.queryByRole('button', { name: /Take back/ })).toBeNull();

    await user.click(screen.getByRole('button', { name: 'Prefer not to say' }));
    expect(screen.getByRole('button', { name: /prefer not to say.*Take back/ })).toBeTruthy();
    // The one that was put off comes back when nothing else is left.
    expect(screen.getByRole('heading', { name: /\?$/ }).textContent).toBe(first);
  });

  it('say of each door what is still not known after every answer, and only of that door', async () => {
    const user = userEvent.setup();
    const test = (attribute: string) => ({ attribute, operator: 'is', value: true }) as const;
    const rule = (...allOf: readonly ReturnType<typeof test>[]) =>
      ({ id: 'criterion-1', rule: { effect: 'require', condition: { allOf } } }) as const;
    const both = aListing({ id: 'both', name: 'Both', criteria: [rule(test('safe_home'), test('veteran'))] });
    const one = aListing({ id: 'one', name: 'One', criteria: [rule(test('veteran'))] });
    await show(looking, lists(both, one));
    const reason = (name: string) => row(name).textContent?.match(/Not known yet: [^.]*/)?.[0];
    const before = { both: reason('Both'), one: reason('One') };
    expect(before.both).toContain(' and ');

    await user.click(screen.getByRole('button', { name: 'Skip for now' }));
    await user.click(screen.getByRole('button', { name: 'Yes' }));

    expect(reason('Both')).not.toContain(' and ');
    expect(reason('One')).toBe(before.one);
  });

  it('say what each comes to of many, those out of sight too', async () => {
    const user = userEvent.setup();
    const names = ['North', 'East', 'South', 'West', 'Hill', 'Valley'];
    await show(looking, lists(...names.map((name) => aListing({ id: name, name, criteria: [notUsing] }))));

    await user.click(screen.getByRole('button', { name: 'Yes' }));

    expect(counts()).toBe('Open0Ask0Case by case0Shut6');
    for (const name of names)
      expect(row(name).textContent).toContain('Must not be using alcohol or other drugs.');

    await user.click(screen.getByRole('button', { name: /Current use: yes/ }));
    for (const name of names) expect(row(name).textContent).toContain('Not known yet: ');
  });

  it('ask where the console cannot read a rule: left out, it would open the door', async () => {
    await show(
      looking,
      lists(
        aListing({
          criteria: [
            {
              id: 'criterion-new',
              sentence: 'Must have a moon pass.',
              rule: { effect: 'require', condition: { attribute: 'moon_pass', operator: 'is', value: true } },
            },
          ],
        }),
      ),
    );

    expect(counts()).toBe('Open0Ask1Case by case0Shut0');
  });

  it('stay out of another area, and stay where no area was coded', async () => {
    await show(
      `${looking}&area=north`,
      lists(
        aListing({ id: 'north', name: 'North beds', areas: ['north'], declaresNoCriteria: true }),
        aListing({ id: 'south', name: 'South beds', areas: ['south'], declaresNoCriteria: true }),
        aListing({ id: 'any', name: 'Any beds', declaresNoCriteria: true }),
      ),
    );

    expect(screen.queryByRole('heading', { name: 'South beds' })).toBeNull();
    expect(row('North beds') && row('Any beds')).toBeTruthy();
  });

  it('are asked for by the areas that a criterion names, though no service is listed for them', async () => {
    const user = userEvent.setup();
    const fromRiverbend = {
      id: 'criterion-riverbend',
      sentence: 'Must live in Riverbend.',
      rule: {
        effect: 'require',
        condition: { attribute: 'residence_area', operator: 'in_area', value: ['riverbend'] },
      },
    } as const;
    await show(looking, lists(aListing({ criteria: [fromRiverbend] })));
    // Nobody serves it by their own account: looked for there, nothing would be found.
    expect(screen.queryByLabelText('Where?')).toBeNull();

    await user.click(screen.getByRole('button', { name: 'Riverbend' }));

    expect(counts()).toBe('Open1Ask0Case by case0Shut0');
    await user.click(screen.getByRole('button', { name: /Riverbend.*Take back/ }));
    await user.click(screen.getByRole('button', { name: /^Somewhere else/ }));
    expect(counts()).toBe('Open0Ask0Case by case0Shut1');
  });
});

describe('the hand-out of a door', () => {
  it('is led to by an address that says nothing of what is looked for: browsers print it', async () => {
    const user = userEvent.setup();
    await show(needing, lists(aListing({ declaresNoCriteria: true })), aNeed());

    await user.click(screen.getByText('In its own words'));

    expect(screen.getByRole('link', { name: 'Hand-out to print: Harbour beds' }).getAttribute('href')).toBe(
      '/services/service-1/hand-out',
    );
  });
});

describe('a door that is closed for the time being', () => {
  const closed = aListing({
    id: 'closed',
    name: 'Closed beds',
    status: 'TEMPORARILY_CLOSED',
    declaresNoCriteria: true,
    phoneWords: '5550 0177',
    eligibilityWords: 'Shut for works until spring.',
  });
  const apart = () => screen.findByRole('region', { name: 'Closed for the time being: 1' });

  it('is in no group and no count, and stands apart with its words and its telephone', async () => {
    await show(looking, lists(closed, aListing({ declaresNoCriteria: true })));

    expect(counts()).toBe('Open1Ask0Case by case0Shut0');
    const card = within(await apart());
    expect(card.getByRole('link', { name: 'Closed beds' }).getAttribute('href')).toBe(
      '/services/closed?kind=RESIDENTIAL_WITHDRAWAL',
    );
    expect(card.getByText('Shut for works until spring.')).toBeTruthy();
    expect(card.getByRole('link', { name: '5550 0177' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'They never take them: Closed beds' })).toBeNull();
    const headings = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
    expect(headings.indexOf('Open1')).toBeLessThan(headings.indexOf('Closed for the time being: 1'));
  });

  it('asks nobody anything', async () => {
    await show(looking, lists({ ...aListing({ criteria: [notUsing] }), status: 'TEMPORARILY_CLOSED' }));

    expect(screen.queryByRole('heading', { name: /\?$/ })).toBeNull();
  });

  it('leaves no door open where it is the only one, and the gap names no door', async () => {
    const { asked } = await show(needing, lists(closed), aNeed());

    const none = within(await screen.findByRole('region', { name: 'No door of this kind is open' }));
    expect(none.getByText(/What is listed is closed for the time being/)).toBeTruthy();
    expect(none.getByRole('heading', { name: 'These take everybody' })).toBeTruthy();
    expect(none.queryByText(/exception/)).toBeNull();
    await none.findByText(/In a moment, .* that no door was open/);

    await putAway();

    expect(await none.findByText('Written down: no door was open for this need.')).toBeTruthy();
    expect(asked.filter(({ id }) => id === RecordBlockedReferralDocument.id)).toMatchObject([
      { variables: { input: { needId, services: [] } } },
    ]);
  });

  it('is not among the shut ones that can be asked for an exception', async () => {
    const user = userEvent.setup();
    const shut = aListing({ criteria: [notUsing] });
    await show(needing, lists(shut, { ...closed, declaresNoCriteria: false }), aNeed());

    await user.click(screen.getByRole('button', { name: 'Yes' }));

    expect(counts()).toBe('Open0Ask0Case by case0Shut1');
    expect(await screen.findByText('Each shut door below can be asked for an exception.')).toBeTruthy();
    expect(screen.getByText('One more is closed for the time being, and stands last.')).toBeTruthy();
    expect(screen.getAllByRole('link', { name: /^Ask for an exception/ })).toHaveLength(1);
  });

  it('was not tried where all the others were', async () => {
    await show(
      needing,
      lists(closed, aListing({ declaresNoCriteria: true })),
      aNeed({ triedServiceIds: ['service-1'] }),
    );

    expect(
      await screen.findByRole('region', { name: 'Every door of this kind that is not closed was tried' }),
    ).toBeTruthy();
  });
});

describe('passing a door', () => {
  const open = aListing({ declaresNoCriteria: true });

  const passIt = (name = 'Harbour beds') =>
    screen.findByRole('button', { name: `They never take them: ${name}` });
  const undo = () => screen.findByRole('button', { name: 'Undo: Harbour beds never takes them' });
  const skips = (asked: readonly { readonly id: string; readonly variables: unknown }[]) =>
    asked.filter(({ id }) => id === SkipMatchDocument.id);

  it('is one tap that says so in its place, and is written down when its worker goes on', async () => {
    const user = userEvent.setup();
    const { asked } = await show(needing, lists(open), aNeed());

    await user.click(await passIt());

    expect(document.activeElement).toBe(await undo());
    // Nothing is told yet, and nothing says that it is.
    expect(row('Harbour beds').textContent).toContain(
      'Noted: they never take them. It is written down when you go on.',
    );
    expect(screen.getByText(/^Noted: Harbour beds never takes them/)).toBeTruthy();
    expect(screen.queryByText(/^Written down/)).toBeNull();
    expect(skips(asked)).toEqual([]);
    // It keeps its place, and is no way in any more.
    expect(counts()).toBe('Open0Ask0Case by case0Shut0');
    expect(screen.getByRole('heading', { name: 'Every door of this kind was tried' })).toBeTruthy();

    await putAway();

    await waitFor(() => expect(screen.queryByRole('link', { name: 'Harbour beds' })).toBeNull());
    await waitFor(() => expect(skips(asked)).toHaveLength(1));
    expect(skips(asked).map(({ variables }) => variables)).toMatchObject([
      { input: { needId, serviceId: 'service-1', reason: 'THEY_NEVER_TAKE_THEM', criteria: [] } },
    ]);
  });

  it('can be taken back without any hurry: a page that is left alone is locked sooner', async () => {
    const user = userEvent.setup();
    const { vault } = await show(needing, lists(open), aNeed());

    await user.click(await passIt());
    await undo();

    const [name] = await vault.names('queue/');
    const held = await vault.read<Entry>(name ?? '');
    expect((held?.heldUntil ?? 0) - (held?.savedAt ?? 0)).toBeGreaterThan(idleFor);
  });

  it('can be taken back, and then nothing of it was told', async () => {
    const user = userEvent.setup();
    const { asked, vault } = await show(needing, lists(open), aNeed());
    await user.click(await passIt());

    await user.click(await undo());

    expect(document.activeElement).toBe(await passIt());
    expect(counts()).toBe('Open1Ask0Case by case0Shut0');
    expect(await screen.findByText('Undone. Nothing was written down of Harbour beds.')).toBeTruthy();
    await putAway();
    expect(await vault.names('queue/')).toEqual([]);
    expect(skips(asked)).toEqual([]);
  });

  it('pressed twice passes one door, and takes nothing back', async () => {
    const user = userEvent.setup();
    const { asked } = await show(needing, lists(open), aNeed());

    await user.dblClick(await passIt());
    await undo();
    await putAway();

    await waitFor(() => expect(skips(asked)).toHaveLength(1));
  });

  it('says what the graph did not take, and the door is there again', async () => {
    const user = userEvent.setup();
    await show(
      needing,
      lists(open),
      aNeed(),
      says(SkipMatchDocument, {
        skipMatch: { __typename: 'NeedNotOpen', message: 'This need is closed.' },
      }),
    );
    await user.click(await passIt());
    await undo();
    await putAway();

    expect(await screen.findByText(/It was not written down/)).toBeTruthy();
    expect(await passIt()).toBeTruthy();
  });

  it('opens a need first where somebody was only looking, and takes along what was told', async () => {
    const user = userEvent.setup();
    const { asked, router } = await show(
      looking,
      lists(open, aListing({ id: 'other', name: 'Other beds', criteria: [notUsing] })),
      aNeed(),
    );
    await user.click(screen.getByRole('button', { name: 'No' }));

    await user.click(await passIt());
    await undo();
    await putAway();

    await waitFor(() => expect(router.state.location.search).toContain(needId));
    await waitFor(() => expect(skips(asked)).toHaveLength(1));
    const names = asked.map(({ id }) => id);
    expect(names.indexOf(OpenNeedDocument.id)).toBeLessThan(names.indexOf(SkipMatchDocument.id));
    expect(router.state.location.search).toBe(`?need=${needId}&kind=RESIDENTIAL_WITHDRAWAL`);
    expect(await screen.findByRole('button', { name: /Current use: no/ })).toBeTruthy();
  });

  it('opens no need for a door that was passed by a slip', async () => {
    const user = userEvent.setup();
    const { asked, vault } = await show(looking, lists(open), aNeed());
    await user.click(await passIt());

    await user.click(await undo());

    await screen.findByText(/^Undone/);
    await putAway();
    expect(await vault.names('queue/')).toEqual([]);
    expect(asked.map(({ id }) => id)).not.toContain(OpenSoughtNeedDocument.id);
    expect(asked.map(({ id }) => id)).not.toContain(OpenNeedDocument.id);
  });

  describe('without a network', () => {
    const unreachable = () => {
      throw new TypeError('no network');
    };
    const away = [says(SkipMatchDocument, unreachable), says(OpenNeedDocument, unreachable)];

    it('waits on this device, and the door is among those that were tried', async () => {
      const user = userEvent.setup();
      const { vault } = await show(needing, lists(open), aNeed(), ...away);
      await user.click(await passIt());
      await undo();

      await putAway();

      await waitFor(() => expect(counts()).toBe('Open0Ask0Case by case0Shut0'));
      const [name] = await vault.names('queue/');
      await waitFor(async () =>
        expect(await vault.read(name ?? '')).toMatchObject({
          kind: 'skipMatch',
          state: 'queued',
          problem: { code: 'UNREACHABLE' },
          need: { needId },
          input: { serviceId: 'service-1', reason: 'THEY_NEVER_TAKE_THEM', criteria: [] },
        }),
      );
    });

    it('waits behind the need that it opens, one for all doors that are passed', async () => {
      const user = userEvent.setup();
      const { vault, asked } = await show(
        looking,
        lists(open, aListing({ id: 'other', name: 'Other beds', declaresNoCriteria: true })),
        aNeed(),
        ...away,
      );

      await user.click(await passIt());
      await undo();
      await user.click(await passIt('Other beds'));
      await screen.findByRole('button', { name: 'Undo: Other beds never takes them' });
      await putAway();

      await waitFor(() => expect(asked.map(({ id }) => id)).toContain(OpenNeedDocument.id));
      const kept = await Promise.all((await vault.names('queue/')).map((name) => vault.read<Entry>(name)));
      const opening = kept.filter((entry) => entry?.kind === 'openNeed');
      expect(opening).toHaveLength(1);
      expect(kept.flatMap((entry) => (entry?.kind === 'skipMatch' ? [entry.need] : []))).toEqual([
        { entryId: opening[0]?.id },
        { entryId: opening[0]?.id },
      ]);
    });
  });

  it('leaves the door among those that were tried', async () => {
    await show(needing, lists(open), aNeed({ triedServiceIds: ['service-1'] }));

    expect(counts()).toBe('Open0Ask0Case by case0Shut0');
    expect(screen.queryByRole('heading', { name: 'Harbour beds', level: 3 })).toBeNull();
  });
});

describe('no open door', () => {
  const shut = lists(aListing({ criteria: [notUsing], phoneWords: '5550 0199' }));
  const none = () => screen.findByRole('region', { name: 'No door of this kind is open' });
  const gaps = (asked: readonly { readonly id: string; readonly variables: unknown }[]) =>
    asked.filter(({ id }) => id === RecordBlockedReferralDocument.id).map(({ variables }) => variables);

  it('is said plainly with the rule it hangs on, and written down once by whoever goes on', async () => {
    const user = userEvent.setup();
    const { asked } = await show(needing, shut, aNeed());

    await user.click(screen.getByRole('button', { name: 'Yes' }));

    expect((await none()).textContent).toContain('It says nothing about the person.');
    expect(within(await none()).getByText('Must not be using alcohol or other drugs.')).toBeTruthy();
    expect((await none()).textContent).toContain('Without this criterion Harbour beds would be open.');
    // Nothing is left for a service to say.
    expect(screen.getByText('No further question would change which doors are open.')).toBeTruthy();
    expect(await within(await none()).findByText(/is written down in a moment/)).toBeTruthy();
    expect(gaps(asked)).toEqual([]);

    await putAway();

    expect(await within(await none()).findByText(/Written down: this gap counts now/)).toBeTruthy();
    expect(gaps(asked)).toMatchObject([
      {
        input: {
          needId,
          services: [{ serviceId: 'service-1', criteria: [{ criterionId: notUsing.id, version: 1 }] }],
        },
      },
    ]);
  });

  it('leaves no trace where it came of a slip', async () => {
    const user = userEvent.setup();
    const { asked, vault } = await show(needing, shut, aNeed());
    await user.click(screen.getByRole('button', { name: 'Yes' }));
    await within(await none()).findByText(/is written down in a moment/);

    await user.click(screen.getByRole('button', { name: /Current use: yes/ }));

    await waitFor(async () => expect(await vault.names('queue/')).toEqual([]));
    await putAway();
    expect(gaps(asked)).toEqual([]);
  });

  it('is told when somebody goes to another page', async () => {
    const user = userEvent.setup();
    const { asked, router } = await show(needing, shut, aNeed());
    await user.click(screen.getByRole('button', { name: 'Yes' }));
    await within(await none()).findByText(/is written down in a moment/);

    await act(() => router.navigate('/elsewhere'));

    await waitFor(() => expect(gaps(asked)).toHaveLength(1));
  });

  it('waits on this device where there is no network', async () => {
    const user = userEvent.setup();
    const unreachable = says(RecordBlockedReferralDocument, () => {
      throw new TypeError('no network');
    });
    const { vault } = await show(needing, shut, aNeed(), unreachable);
    await user.click(screen.getByRole('button', { name: 'Yes' }));
    await within(await none()).findByText(/is written down in a moment/);

    await putAway();

    expect(await within(await none()).findByText(/Kept on this device: this gap/)).toBeTruthy();
    const [name] = await vault.names('queue/');
    expect(await vault.read(name ?? '')).toMatchObject({
      kind: 'recordBlockedReferral',
      state: 'queued',
      need: { needId },
    });
  });

  it('leaves no trace of somebody who is only looking, until they want it written down', async () => {
    const user = userEvent.setup();
    const { asked } = await show(looking, shut, aNeed());
    await user.click(screen.getByRole('button', { name: 'Yes' }));
    expect(await screen.findByText(/Nothing was written down/)).toBeTruthy();
    await putAway();
    expect(gaps(asked)).toEqual([]);

    await user.click(screen.getByRole('button', { name: 'Open a need and write it down' }));

    expect(await screen.findByText(/Written down: this gap counts now/)).toBeTruthy();
    expect(gaps(asked)).toHaveLength(1);
  });

  it('has the telephone of each shut door on its row', async () => {
    const user = userEvent.setup();
    await show(needing, shut, aNeed());

    await user.click(screen.getByRole('button', { name: 'Yes' }));

    await none();
    expect(within(row('Harbour beds')).getByRole('link', { name: '5550 0199' })).toBeTruthy();
    expect(
      within(row('Harbour beds')).getByRole('link', { name: 'Ask for an exception at Harbour beds' }),
    ).toBeTruthy();
  });

  describe('where none of the kind is listed', () => {
    it('is a gap as well, written down without a door', async () => {
      const { asked } = await show(needing, lists(), aNeed());
      expect((await none()).textContent).toContain('The directory lists no door of this kind.');
      await within(await none()).findByText(/In a moment, .* that there is no such door/);

      await putAway();

      expect(await within(await none()).findByText(/Written down for this need/)).toBeTruthy();
      expect(gaps(asked)).toMatchObject([{ input: { needId, services: [] } }]);
    });

    it('is not written down a second time', async () => {
      const before = { id: 'gap-1', recordedAt: '2026-11-20T09:00:00Z', skipReason: null, service: null };
      const { vault } = await show(needing, lists(), aNeed({ gaps: [before] }));

      expect(await within(await none()).findByText(/Written down: no door was open/)).toBeTruthy();
      await waitFor(async () => expect(await vault.names('queue/')).toEqual([]));
    });

    it('or none for the area, leads to any area', async () => {
      const user = userEvent.setup();
      await show(`${needing}&area=north`, lists(aListing({ areas: ['south'] })), aNeed());
      expect((await none()).textContent).toContain('No door of this kind is listed for this area.');

      await user.click(screen.getByRole('button', { name: 'Look in any area' }));

      expect(row('Harbour beds')).toBeTruthy();
    });
  });

  it('is not said of doors that were all tried, and nothing more is written down', async () => {
    const open = lists(aListing({ declaresNoCriteria: true }));
    const { vault } = await show(needing, open, aNeed({ triedServiceIds: ['service-1'] }));

    expect(await screen.findByRole('region', { name: 'Every door of this kind was tried' })).toBeTruthy();
    expect(await vault.names('queue/')).toEqual([]);
  });

  describe('leads to those that take everybody', () => {
    const aNet = (id: string, name: string, areas: readonly string[] = []) => ({
      ...aListing({ id, name, areas, phoneWords: '5550 0101' }),
      hoursWords: 'Every day',
    });
    const net = (...nodes: readonly ReturnType<typeof aNet>[]) =>
      says(SafetyNetDocument, { services: { pageInfo: lastPage, nodes } });

    it('near ones first, with their telephones', async () => {
      const { asked } = await show(
        `${needing}&area=north`,
        lists(),
        aNeed(),
        net(
          aNet('far', 'Far Exchange', ['south']),
          aNet('any', 'Any Exchange'),
          aNet('near', 'Near Exchange', ['north']),
        ),
      );

      const links = within(await none()).getAllByRole('link', { name: /Exchange/ });
      expect(links.map(({ textContent }) => textContent)).toEqual(['Near Exchange', 'Any Exchange']);
      expect(within(await none()).getAllByRole('link', { name: '5550 0101' })).toHaveLength(2);
      expect(within(await none()).getByText('1 more elsewhere')).toBeTruthy();
      expect(asked.find(({ id }) => id === SafetyNetDocument.id)?.variables).toMatchObject({
        filter: { declaresNoCriteria: true, statuses: ['ACTIVE'] },
      });
    });

    it('says so where there is none', async () => {
      await show(needing, lists(), aNeed());
      expect(await screen.findByText('No service has said that it takes everybody.')).toBeTruthy();
    });

    it('says so where they cannot be read', async () => {
      const failing = says(SafetyNetDocument, () => {
        throw new TypeError('no network');
      });
      await show(needing, lists(), aNeed(), failing);
      expect(await screen.findByText(/Who takes everybody cannot be shown at the moment/)).toBeTruthy();
    });
  });
});

describe('what is looked for', () => {
  const offerAt = (name: string, daysAgo: number) => ({
    id: `referral to ${name}`,
    offers: [
      {
        id: `offer to ${name}`,
        status: 'SENT' as const,
        service: { id: name, name },
        isOverdue: false,
        sentAt: new Date(Date.now() - daysAgo * 86_400_000).toISOString(),
        decidedAt: null,
        acceptanceTakenBackAt: null,
        decline: null,
      },
    ],
  });
  const seeking = (...nodes: readonly Need[]) =>
    says(SeekingNeedsDocument, {
      needs: { pageInfo: lastPage, nodes: nodes.map((node) => ({ ...node, closeReasons: [] })) },
    });

  it('tells needs apart that are alike: which of how many, the code word, and how each stands', async () => {
    await render(
      '/doors',
      seeking(
        { ...need, id: 'newest', referrals: [offerAt('Tidewater', 1)] },
        { ...need, id: 'middle', hasCodeWord: true },
        { ...need, id: 'oldest' },
        { ...need, id: 'other', kind: 'FOOD' },
      ),
    );

    const [newest, middle, oldest, other] = (
      await screen.findAllByRole('option', { name: /November 2026/ })
    ).map(({ textContent }) => textContent);
    expect(newest).toMatch(/3 of 3 · Tidewater was asked yesterday\./);
    expect(middle).toMatch(/2 of 3 · has a code word · Nothing has been sent yet\./);
    expect(oldest).toMatch(/1 of 3 · Nothing has been sent yet\./);
    expect(other).not.toMatch(/ of /);
  });

  it('says of the need that was chosen which one it is', async () => {
    await show(needing, lists(), aNeed({ hasCodeWord: true, referrals: [offerAt('Tidewater', 3)] }));

    expect(screen.getByText('has a code word')).toBeTruthy();
    expect(screen.getByText('Tidewater was asked', { exact: false }).textContent).toContain('3 days ago');
  });

  it('says nothing twice of the need that was chosen, but which of those that are alike it is', async () => {
    await show(needing, lists(), aNeed(), seeking(need, { ...need, id: 'other' }));

    expect(
      await screen.findByRole('option', { name: 'Withdrawal with a bed (detox) · 2 of 2' }),
    ).toBeTruthy();
    expect(screen.getByRole('option', { name: /1 of 2 · Nothing has been sent yet\./ })).toBeTruthy();
  });

  it('has its doors without a network as well, by the kind in the address', async () => {
    const unreachable = () => {
      throw new TypeError('no network');
    };
    const id = `doors-person-${people + 1}`;
    await (
      await openVault(id)
    ).write('kept/doors/RESIDENTIAL_WITHDRAWAL', {
      data: [aListing({ declaresNoCriteria: true })],
      readAt: new Date().toISOString(),
    });

    await show(
      `${needing}&kind=RESIDENTIAL_WITHDRAWAL`,
      says(SoughtNeedDocument, unreachable),
      says(DoorsDocument, unreachable),
    );

    expect(screen.getByText(/These doors were kept on this device/)).toBeTruthy();
    expect(row('Harbour beds')).toBeTruthy();
    expect(await screen.findByText(/What was tried for this need cannot be shown/)).toBeTruthy();
  });
});

describe('how many places there are', () => {
  const withPlaces = (daysAgo: number) =>
    lists(
      aListing({
        declaresNoCriteria: true,
        capacity: {
          available: 3,
          confirmedAt: new Date(Date.now() - daysAgo * 86_400_000).toISOString(),
        },
      }),
    );

  it.each([
    [1, '3 places free, confirmed yesterday'],
    [61, '3 places free, confirmed 2 months ago: call first'],
  ])('is said with its age after %i days', async (daysAgo, words) => {
    await show(looking, withPlaces(daysAgo));

    expect(within(row('Harbour beds')).getByText(/places free/).textContent).toBe(words);
  });
});

describe('where something is missing', () => {
  it('says that the doors cannot be read, and tries again', async () => {
    await render(looking);

    expect(await screen.findByRole('alert')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Ask again' })).toBeTruthy();
  });

  it('says that a need is not there', async () => {
    await render(needing, says(SoughtNeedDocument, { need: null }));

    expect(await screen.findByText(/This need is not there any more/)).toBeTruthy();
  });
});

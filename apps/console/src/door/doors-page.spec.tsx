import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import {
  DoorsDocument,
  OpenSoughtNeedDocument,
  RecordBlockedReferralDocument,
  SafetyNetDocument,
  SeekingNeedsDocument,
  SkipMatchDocument,
  SoughtNeedDocument,
} from '../graph/operations.generated.js';
import type { Entry } from '../offline/entry.js';
import { openVault } from '../offline/vault.js';
import { renderPage, says, type Saying } from '../testing/render-page.js';
import type { Listing } from './directory.js';
import { DoorsPage } from './doors-page.js';
import { aListing, notUsing } from './listing.fixture.js';
import { forgetEverybody } from './told.js';

const needId = '11111111-1111-4111-8111-111111111111';
const looking = '/doors?kind=RESIDENTIAL_WITHDRAWAL';
const needing = `/doors?need=${needId}`;

const lists = (...nodes: readonly Listing[]) =>
  says(DoorsDocument, { services: { pageInfo: { hasNextPage: false, endCursor: null }, nodes } });
const aNeed = (triedServiceIds: readonly string[] = []) =>
  says(SoughtNeedDocument, {
    need: {
      id: needId,
      kind: 'RESIDENTIAL_WITHDRAWAL',
      area: null,
      status: 'SEEKING',
      openedIn: '2026-11',
      triedServiceIds,
      referrals: [],
      gaps: [],
    },
  });
const gap = { __typename: 'Gap', id: 'gap-1' } as const;
const usual: readonly Saying[] = [
  says(SeekingNeedsDocument, { needs: { nodes: [] } }),
  says(SafetyNetDocument, { services: { nodes: [] } }),
  says(SkipMatchDocument, { skipMatch: gap }),
  says(RecordBlockedReferralDocument, { recordBlockedReferral: gap }),
  says(OpenSoughtNeedDocument, { openNeed: { __typename: 'Need', id: needId } }),
];
const render = (at: string, ...sayings: readonly Saying[]) =>
  renderPage(<DoorsPage />, { path: '/doors', at, sayings: [...sayings, ...usual] });
/** Shows the page and waits until the doors are sorted. */
const show = async (at: string, ...sayings: readonly Saying[]) => {
  const shown = await render(at, ...sayings);
  await screen.findByRole('list', { name: 'Doors by state' });
  return shown;
};
const row = (name: string) => screen.getByRole('heading', { name, level: 3 }).closest('li') as HTMLElement;
const counts = () => screen.getByRole('list', { name: 'Doors by state' }).textContent;

afterEach(async () => {
  forgetEverybody();
  await (await openVault('person-1')).clear();
});

describe('the doors', () => {
  it('re-sort at each answer, and say why', async () => {
    const user = userEvent.setup();
    await show(looking, lists(aListing({ criteria: [notUsing] })));
    expect(counts()).toBe('Open0Ask1Case by case0Shut0');

    await user.click(screen.getByRole('button', { name: 'Yes' }));

    expect(counts()).toBe('Open0Ask0Case by case0Shut1');
    expect(row('Harbour beds').textContent).toContain('Must not be using alcohol or other drugs.');

    await user.click(screen.getByRole('button', { name: /current use: yes/ }));
    expect(counts()).toBe('Open0Ask1Case by case0Shut0');
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
});

describe('passing a door', () => {
  const open = aListing({ declaresNoCriteria: true });

  it('is one tap, written down for the need', async () => {
    const user = userEvent.setup();
    const { asked } = await show(needing, lists(open), aNeed());

    await user.click(screen.getByRole('button', { name: 'They never take them: Harbour beds' }));

    expect(asked.find(({ id }) => id === SkipMatchDocument.id)?.variables).toMatchObject({
      input: { needId, serviceId: 'service-1', reason: 'THEY_NEVER_TAKE_THEM', criteria: [] },
    });
    expect(await screen.findByText(/Written down: Harbour beds never takes them/)).toBeTruthy();
  });

  it('opens a need first where somebody was only looking, and takes along what was told', async () => {
    const user = userEvent.setup();
    const { asked, router } = await show(
      looking,
      lists(open, aListing({ id: 'other', name: 'Other beds', criteria: [notUsing] })),
      aNeed(),
    );
    await user.click(screen.getByRole('button', { name: 'No' }));

    await user.click(screen.getByRole('button', { name: 'They never take them: Harbour beds' }));

    expect(await screen.findByText(/Written down/)).toBeTruthy();
    const names = asked.map(({ id }) => id);
    expect(names.indexOf(OpenSoughtNeedDocument.id)).toBeLessThan(names.indexOf(SkipMatchDocument.id));
    expect(router.state.location.search).toBe(`?need=${needId}`);
    expect(await screen.findByRole('button', { name: /current use: no/ })).toBeTruthy();
  });

  describe('without a network', () => {
    const unreachable = () => {
      throw new TypeError('no network');
    };
    const away = [says(SkipMatchDocument, unreachable), says(OpenSoughtNeedDocument, unreachable)];

    it('waits on this device, and the door is among those that were tried at once', async () => {
      const user = userEvent.setup();
      const { vault } = await show(needing, lists(open), aNeed(), ...away);

      await user.click(screen.getByRole('button', { name: 'They never take them: Harbour beds' }));

      expect(await screen.findByText(/Kept on this device: Harbour beds never takes them/)).toBeTruthy();
      expect(counts()).toBe('Open0Ask0Case by case0Shut0');
      const [name] = await vault.names('queue/');
      expect(await vault.read(name ?? '')).toMatchObject({
        kind: 'skipMatch',
        need: { needId },
        input: { serviceId: 'service-1', reason: 'THEY_NEVER_TAKE_THEM', criteria: [] },
      });
    });

    it('waits behind the need that it opens, one for all doors that are passed', async () => {
      const user = userEvent.setup();
      const { vault, asked } = await show(
        looking,
        lists(open, aListing({ id: 'other', name: 'Other beds', declaresNoCriteria: true })),
        aNeed(),
        ...away,
      );

      await user.click(screen.getByRole('button', { name: 'They never take them: Harbour beds' }));
      await screen.findByText(/Kept on this device: Harbour beds/);
      await user.click(screen.getByRole('button', { name: 'They never take them: Other beds' }));
      await screen.findByText(/Kept on this device: Other beds/);

      const kept = await Promise.all((await vault.names('queue/')).map((name) => vault.read<Entry>(name)));
      const opening = kept.filter((entry) => entry?.kind === 'openNeed');
      expect(opening).toHaveLength(1);
      expect(kept.flatMap((entry) => (entry?.kind === 'skipMatch' ? [entry.need] : []))).toEqual([
        { entryId: opening[0]?.id },
        { entryId: opening[0]?.id },
      ]);
      const keys = asked
        .filter(({ id }) => id === OpenSoughtNeedDocument.id)
        .map(({ variables }) => (variables as { input: { idempotencyKey: string } }).input.idempotencyKey);
      expect(new Set(keys)).toEqual(new Set([opening[0]?.id]));
    });
  });

  it('leaves the door among those that were tried', async () => {
    await show(needing, lists(open), aNeed(['service-1']));

    expect(counts()).toBe('Open0Ask0Case by case0Shut0');
    expect(screen.queryByRole('heading', { name: 'Harbour beds', level: 3 })).toBeNull();
  });
});

describe('no open door', () => {
  const shut = lists(aListing({ criteria: [notUsing] }));

  it('is said plainly with the rule it hangs on, and written down once', async () => {
    const user = userEvent.setup();
    const { asked } = await show(needing, shut, aNeed());

    await user.click(screen.getByRole('button', { name: 'Yes' }));

    const none = await screen.findByRole('region', { name: 'No door of this kind is open' });
    expect(none.textContent).toContain('It says nothing about the person.');
    expect(within(none).getByText('Must not be using alcohol or other drugs.')).toBeTruthy();
    expect(none.textContent).toContain('Without this criterion, open: Harbour beds.');
    expect(await within(none).findByText(/Written down: this gap counts now/)).toBeTruthy();
    const recorded = asked.filter(({ id }) => id === RecordBlockedReferralDocument.id);
    expect(recorded).toHaveLength(1);
    expect(recorded[0]?.variables).toMatchObject({
      input: {
        needId,
        services: [{ serviceId: 'service-1', criteria: [{ criterionId: notUsing.id, version: 1 }] }],
      },
    });
  });

  it('leaves no trace of somebody who is only looking, until they want it written down', async () => {
    const user = userEvent.setup();
    const { asked } = await show(looking, shut, aNeed());
    await user.click(screen.getByRole('button', { name: 'Yes' }));
    expect(await screen.findByText(/Nothing was written down/)).toBeTruthy();
    expect(asked.map(({ id }) => id)).not.toContain(RecordBlockedReferralDocument.id);

    await user.click(screen.getByRole('button', { name: 'Open a need and write it down' }));

    expect(await screen.findByText(/Written down: this gap counts now/)).toBeTruthy();
  });

  it('offers those that take everybody, with their telephone', async () => {
    const user = userEvent.setup();
    const node = {
      ...aListing({ id: 'net', name: 'Example Exchange', declaresNoCriteria: true, phoneWords: '5550 0101' }),
      hoursWords: 'Every day',
    };
    await show(needing, shut, aNeed(), says(SafetyNetDocument, { services: { nodes: [node] } }));

    await user.click(screen.getByRole('button', { name: 'Yes' }));

    expect(await screen.findByRole('link', { name: 'Example Exchange' })).toBeTruthy();
    expect(screen.getByText('5550 0101')).toBeTruthy();
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

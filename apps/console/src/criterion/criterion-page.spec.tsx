import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { permissionsOf, type Role } from '@whichdoor/contracts';
import {
  ManagedServiceDocument,
  PublishCriterionDocument,
  ReviseCriterionDocument,
  ReviseServiceDocument,
  type PublishCriterionMutation,
  type ReviseCriterionMutation,
} from '../graph/operations.generated.js';
import { draftName } from '../offline/draft-name.js';
import { openVault } from '../offline/vault.js';
import type { ManagedService } from '../service/managed-service.js';
import { aCriterion, aService } from '../service/managed-service.fixture.js';
import { renderPage, says } from '../testing/render-page.js';
import { CriterionPage } from './criterion-page.js';
import { formerEditing } from './kept-editing.fixture.js';

type Published = PublishCriterionMutation['publishCriterion'];
type Revised = ReviseCriterionMutation['reviseCriterion'];

const adults = { effect: 'require', condition: { attribute: 'age', operator: 'at_least', value: 18 } };
const isSo = (attribute: string) => ({ attribute, operator: 'is', value: true });
const published = { __typename: 'Criterion', id: 'c', version: 1, sentence: 'Told.', rule: adults } as const;

/** Opens the editor for one criterion of the service, or for a new one. */
const open = ({
  service = aService(),
  criterionId,
  role = 'organisation-admin',
  publish = () => published,
  revise = () => published,
}: {
  service?: ManagedService | (() => ManagedService);
  criterionId?: string;
  role?: Role;
  publish?: () => Published;
  revise?: () => Revised;
} = {}) =>
  renderPage(<CriterionPage />, {
    at: `/listings/service-1/criteria/${criterionId ?? 'new'}`,
    path: criterionId ? '/listings/:serviceId/criteria/:criterionId' : '/listings/:serviceId/criteria/new',
    me: { roles: [role], permissions: [...permissionsOf([role])] },
    sayings: [
      says(ManagedServiceDocument, () => ({ service: typeof service === 'function' ? service() : service })),
      says(PublishCriterionDocument, () => ({ publishCriterion: publish() })),
      says(ReviseCriterionDocument, () => ({ reviseCriterion: revise() })),
      says(ReviseServiceDocument, {
        reviseService: { __typename: 'Service', id: 'service-1', status: 'ACTIVE' },
      }),
    ],
  });

const about = async (label: string) =>
  userEvent.selectOptions(await screen.findByRole('combobox', { name: 'About' }), label);
const choose = (inside: Pick<typeof screen, 'getAllByRole'>, label: string) =>
  userEvent.selectOptions(inside.getAllByRole('combobox', { name: 'About' })[0] as HTMLElement, label);
const part = (name: string) => screen.getByRole('group', { name });
const fill = async (name: string, typed: string) => {
  const field = screen.getByRole('textbox', { name });
  await userEvent.clear(field);
  await userEvent.type(field, typed);
};
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
const sentence = () =>
  within(screen.getByRole('region', { name: 'How it reads' })).getByRole('paragraph').textContent;

type Asked = readonly { readonly id: string; readonly variables: unknown }[];
const inputsOf = (asked: Asked, { id }: { readonly id: string }) =>
  asked
    .filter((each) => each.id === id)
    .map(({ variables }) => (variables as { input: Record<string, unknown> }).input);

afterEach(async () => (await openVault('person-1')).clear());

describe('writing a criterion', () => {
  it('shows how it reads and whom it would turn away, and publishes the rule once', async () => {
    const { asked, router } = await open({
      service: aService({ declaresNoCriteria: false, criteria: [aCriterion()] }),
    });

    expect(await screen.findByText(/Fill them in to see how it reads/)).toBeTruthy();
    await about('current use');
    await userEvent.click(screen.getByRole('radio', { name: 'Can’t' }));

    expect(sentence()).toMatch(/not be using/);
    expect(screen.getByText('It turns 3 of them away who were let in before.')).toBeTruthy();
    const turned = screen.getByText(/who uses every day/).closest('li') as HTMLElement;
    expect(turned.textContent).toMatch(/before.*Open.*after.*Shut/);
    expect(asked.some(({ variables }) => JSON.stringify(variables).includes('34'))).toBe(false);

    await userEvent.dblClick(screen.getByRole('button', { name: 'Publish' }));

    const sent = inputsOf(asked, PublishCriterionDocument);
    expect(new Set(sent.map((input) => input['idempotencyKey'])).size).toBe(1);
    expect(sent[0]).toMatchObject({
      serviceId: 'service-1',
      rule: { effect: 'exclude', condition: { attribute: 'currently_using', operator: 'is', value: true } },
    });
    await waitFor(() => expect(router.state.location.pathname).toBe('/listings/service-1'));
  });

  it('sends nothing while there are gaps, marks each and goes to the first', async () => {
    const { asked } = await open();
    await about('age');

    await press('Publish');

    const amount = screen.getByRole('textbox', { name: /How much/ });
    expect(amount.getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement).toBe(amount);
    expect(screen.getByText(/One thing is missing/)).toBeTruthy();
    // Nobody is said to have been tried before there is something to try.
    expect(screen.getByText(/Fill in the gaps to try it on invented people/)).toBeTruthy();
    expect(screen.queryByText(/Tried on/)).toBeNull();
    expect(inputsOf(asked, PublishCriterionDocument)).toEqual([]);

    await userEvent.type(amount, '18');
    expect(screen.queryByText(/One thing is missing/)).toBeNull();
    expect(screen.getByText(/Tried on 10 invented people/)).toBeTruthy();
  });

  it('opens what somebody folded away, where something is missing in it', async () => {
    await open();
    await about('pregnancy');
    await userEvent.click(screen.getByText('For whom, exceptions, and who may decide otherwise'));
    await press('Add an exception');
    const folded = document.querySelector('main details, details') as HTMLDetailsElement;
    await userEvent.click(screen.getByText('For whom, exceptions, and who may decide otherwise'));
    expect(folded.open).toBe(false);

    await press('Publish');

    expect(folded.open).toBe(true);
    expect(folded.contains(document.activeElement)).toBe(true);
  });

  it('goes on with what an earlier console kept on this device', async () => {
    const vault = await openVault('person-1');
    await vault.write(draftName('criterion/service-1/new'), formerEditing);

    await open();

    expect(await screen.findByText(/You began this earlier/)).toBeTruthy();
    expect(sentence()).toBe('Must be at least 18 years old.');
  });

  it('begins anew where what is kept on this device is no draft', async () => {
    const vault = await openVault('person-1');
    await vault.write(draftName('criterion/service-1/new'), { draft: { condition: 'age' } });

    await open();

    expect(await screen.findByText(/Fill them in to see how it reads/)).toBeTruthy();
  });

  it('marks the field that the directory did not take, and keeps what was typed', async () => {
    await open({
      publish: () => ({
        __typename: 'CriterionMalformed',
        path: '/condition/value',
        message: 'This must be a number.',
      }),
    });
    await about('age');
    await userEvent.type(screen.getByRole('textbox', { name: /How much/ }), '18');

    await press('Publish');

    const amount = screen.getByRole<HTMLInputElement>('textbox', { name: /How much/ });
    expect(amount.getAttribute('aria-invalid')).toBe('true');
    expect(amount.value).toBe('18');
  });

  it('offers to take back that anyone may come, to whoever may', async () => {
    let declares = true;
    const { asked } = await open({
      service: () => aService({ declaresNoCriteria: declares }),
      publish: () =>
        declares
          ? { __typename: 'CriteriaContradictOpenness', message: 'A service cannot declare both.' }
          : published,
    });
    await about('pregnancy');
    await press('Publish');

    declares = false;
    await userEvent.click(await screen.findByRole('button', { name: /Take that back, and publish/ }));

    expect(inputsOf(asked, ReviseServiceDocument)).toEqual([{ id: 'service-1', declaresNoCriteria: false }]);
    expect(inputsOf(asked, PublishCriterionDocument)).toHaveLength(2);
  });

  it('tells a manager whom to ask for that', async () => {
    await open({
      role: 'manager',
      publish: () => ({ __typename: 'CriteriaContradictOpenness', message: 'Both cannot be true.' }),
    });
    await about('pregnancy');
    await press('Publish');

    expect(await screen.findByText(/Ask an administrator of the organisation/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Take that back/ })).toBeNull();
  });
});

describe('writing what one part alone does not say', () => {
  const sentRule = (asked: Asked) => inputsOf(asked, PublishCriterionDocument)[0]?.['rule'];

  it('asks for at least so many of several', async () => {
    const { asked } = await open();
    await about('being without a home');
    for (const [at, label] of ['being a veteran', 'pregnancy'].entries()) {
      await press('Add a part');
      await choose(within(part(`Part ${at + 2}`)), label);
    }
    await userEvent.click(screen.getByRole('radio', { name: 'At least so many of them' }));

    expect(sentence()).toMatch(/at least 2 of these: be without a home; be a veteran; be pregnant/);

    await fill('At least how many of these', '4');
    await press('Publish');
    const least = screen.getByRole('textbox', { name: 'At least how many of these' });
    expect(document.activeElement).toBe(least);
    expect(screen.getByText('Give a whole number from 1 to 3.')).toBeTruthy();

    await fill('At least how many of these', '3');
    await press('Publish');

    expect(sentRule(asked)).toEqual({
      effect: 'require',
      condition: { atLeast: 3, of: [isSo('homeless'), isSo('veteran'), isSo('pregnant')] },
    });
  });

  it('gives some people another amount', async () => {
    const { asked } = await open();
    await about('time since last use');
    await fill('How much', '30');
    await press('Add another amount for some people');

    const amount = screen.getByRole('textbox', { name: 'How many days for them' });
    expect(document.activeElement).toBe(amount);
    await userEvent.type(amount, '90');
    await press('Publish');
    const who = within(screen.getByRole('group', { name: 'Another amount for some people' }));
    expect(document.activeElement).toBe(who.getByRole('combobox', { name: 'About' }));
    await choose(who, 'injecting');

    expect(sentence()).toMatch(/at least 30 days .*90 days for anyone who/);
    await press('Publish');

    expect(sentRule(asked)).toEqual({
      effect: 'require',
      condition: {
        attribute: 'days_since_last_use',
        operator: 'at_least',
        value: { cases: [{ when: isSo('injects'), limit: 90 }], otherwise: 30 },
      },
    });
  });

  it('leaves what is asked of everybody else unsaid where the service does', async () => {
    const { asked } = await open();
    await about('age');
    await press('Add another amount for some people');
    await fill('How many years for them', '18');
    await choose(within(screen.getByRole('group', { name: 'Another amount for some people' })), 'pregnancy');

    await press('Publish');

    expect(sentRule(asked)).toMatchObject({
      condition: { value: { cases: [{ when: isSo('pregnant'), limit: 18 }] } },
    });
    expect(JSON.stringify(sentRule(asked))).not.toMatch(/otherwise/);
  });

  it('takes another amount out again, and leaves the focus where one is added', async () => {
    await open();
    await about('age');
    await fill('How much', '18');
    await press('Add another amount for some people');

    await press('Take this amount out');

    expect(document.activeElement).toBe(
      screen.getByRole('button', { name: 'Add another amount for some people' }),
    );
    expect(sentence()).toBe('Must be at least 18 years old.');
  });

  it('makes one part of several, the other way round, and keeps what was written', async () => {
    const { asked } = await open();
    await about('being without a home');
    await press('Add a part');
    const second = part('Part 2');
    await choose(within(second), 'pregnancy');
    await choose(within(second), 'several things together');
    expect(document.activeElement).toBe(within(second).getAllByRole('combobox', { name: 'About' })[0]);
    await choose(within(part('Part 2.2')), 'coming as a couple');
    await userEvent.click(within(second).getByRole('button', { name: 'Turn part 2 round' }));
    expect(document.activeElement).toBe(within(second).getByRole('radio', { name: 'The other way round' }));

    await press('Publish');

    expect(sentRule(asked)).toEqual({
      effect: 'require',
      condition: { allOf: [isSo('homeless'), { not: { allOf: [isSo('pregnant'), isSo('as_couple')] } }] },
    });
  });

  it('has what was written again for whoever looked through the list of what a part can be about', async () => {
    await open();
    await about('age');
    await fill('How much', '21');
    await about('something not published');
    await about('being without a home');
    expect(sentence()).not.toMatch(/21/);

    await about('age');

    expect(sentence()).toBe('Must be at least 21 years old.');
  });

  it('says what the service does not publish, which turns nobody away', async () => {
    const { asked } = await open();
    await about('something not published');
    await press('Publish');
    expect(screen.getByText('Say in a few words what it is.')).toBeTruthy();

    await fill('What is not published', 'income limits');
    expect(sentence()).toMatch(/not published: income limits/);
    expect(screen.getByText(/It turns none of them away/)).toBeTruthy();
    await press('Publish');

    expect(sentRule(asked)).toEqual({ effect: 'require', condition: { undisclosed: 'income limits' } });
  });

  it('offers the usual sentence nothing of it', async () => {
    await open();
    await about('current use');

    expect(screen.queryByRole('textbox', { name: /How many|How much|published/ })).toBeNull();
    expect(screen.queryByRole('button', { name: /other way round|Another amount/ })).toBeNull();
    expect(screen.queryByRole('option', { name: 'several things together' })).toBeNull();
    expect(screen.queryByRole('group', { name: /belong together|How is this part meant/ })).toBeNull();
  });
});

describe('revising a criterion', () => {
  const criterionId = 'criterion-1';

  it('shows what changes since the version in force', async () => {
    await open({ service: aService({ criteria: [aCriterion()] }), criterionId });
    const amount = await screen.findByRole('textbox', { name: /How much/ });
    expect(screen.getByText('Nothing yet: it reads and means the same.')).toBeTruthy();

    await userEvent.clear(amount);
    await userEvent.type(amount, '21');

    expect(document.querySelector('del')?.textContent).toMatch(/18/);
    expect(document.querySelector('ins')?.textContent).toMatch(/21/);
    expect(screen.getByText(/It turns none of them away/)).toBeTruthy();
  });

  it('shows both where somebody else was quicker, loses nothing, and goes on from theirs', async () => {
    let current = aCriterion();
    const { asked } = await open({
      service: () => aService({ criteria: [current] }),
      criterionId,
      revise: () => {
        if (current.version > 1 && inputsOf(asked, ReviseCriterionDocument).length > 1) return published;
        current = aCriterion({
          version: 2,
          rule: { effect: 'require', condition: { attribute: 'age', operator: 'at_least', value: 16 } },
        });
        return { __typename: 'CriterionChangedMeanwhile', message: 'Look again.' };
      },
    });
    const amount = await screen.findByRole<HTMLInputElement>('textbox', { name: /How much/ });
    await userEvent.clear(amount);
    await userEvent.type(amount, '21');

    await press('Publish version 2');

    const notice = (await screen.findByText(/Somebody else published version 2/)).closest('[role="alert"]');
    expect(notice?.textContent).toMatch(/16.*21/s);
    expect(amount.value).toBe('21');

    await press('Go on from theirs with mine');
    await press('Publish version 3');

    expect(inputsOf(asked, ReviseCriterionDocument).map((input) => input['replacesVersion'])).toEqual([1, 2]);
  });

  it('shows a rule about what it does not know in words, and offers no field that would destroy it', async () => {
    const unheardOf = {
      effect: 'require',
      condition: { attribute: 'shoe_size', operator: 'at_least', value: 40 },
    };
    await open({ service: aService({ criteria: [aCriterion({ rule: unheardOf })] }), criterionId });

    expect(await screen.findByText(/stays exactly as it is/)).toBeTruthy();
    expect(screen.queryByRole('combobox')).toBeNull();
    expect(screen.queryByRole('button', { name: /Publish/ })).toBeNull();
    expect(screen.getByRole('button', { name: 'End this criterion' })).toBeTruthy();
  });

  it('changes what is asked of some people, and nothing else of it', async () => {
    const rule = {
      effect: 'require',
      condition: {
        attribute: 'age',
        operator: 'at_most',
        value: {
          cases: [{ when: { anyOf: [isSo('pregnant'), isSo('has_children')] }, limit: 28 }],
          otherwise: 25,
        },
      },
      appliesWhen: { not: { atLeast: 1, of: [isSo('veteran'), { undisclosed: 'old friends' }] } },
      streams: ['day'],
    };
    const { asked } = await open({ service: aService({ criteria: [aCriterion({ rule })] }), criterionId });
    expect(await screen.findByText('Nothing yet: it reads and means the same.')).toBeTruthy();

    await fill('How many years for them', '30');
    await press('Publish version 2');

    const [sent] = inputsOf(asked, ReviseCriterionDocument);
    expect(sent?.['rule']).toEqual({
      ...rule,
      condition: {
        ...rule.condition,
        value: { ...rule.condition.value, cases: [{ ...rule.condition.value.cases[0], limit: 30 }] },
      },
    });
  });

  it('is for reading only where the service belongs to another organisation', async () => {
    const organisation = { id: 'other', name: 'Elsewhere', status: 'ACTIVE' } as const;
    await open({
      service: aService({ organisation, criteria: [aCriterion()] }),
      criterionId,
      role: 'manager',
    });

    expect(await screen.findByText(/Only people of Elsewhere/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Publish|End/ })).toBeNull();
  });
});

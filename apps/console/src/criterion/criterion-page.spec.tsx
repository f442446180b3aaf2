import { screen, within } from '@testing-library/react';
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
import type { ManagedService } from '../service/managed-service.js';
import { aCriterion, aService } from '../service/managed-service.fixture.js';
import { renderPage, says } from '../testing/render-page.js';
import { CriterionPage } from './criterion-page.js';

type Published = PublishCriterionMutation['publishCriterion'];
type Revised = ReviseCriterionMutation['reviseCriterion'];

const adults = { effect: 'require', condition: { attribute: 'age', operator: 'at_least', value: 18 } };
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
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
const sentence = () =>
  within(screen.getByRole('region', { name: 'How it reads' })).getByRole('paragraph').textContent;

type Asked = readonly { readonly id: string; readonly variables: unknown }[];
const inputsOf = (asked: Asked, { id }: { readonly id: string }) =>
  asked
    .filter((each) => each.id === id)
    .map(({ variables }) => (variables as { input: Record<string, unknown> }).input);

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
    expect(router.state.location.pathname).toBe('/listings/service-1');
  });

  it('sends nothing while there are gaps, marks each and goes to the first', async () => {
    const { asked } = await open();
    await about('age');

    await press('Publish');

    const amount = screen.getByRole('textbox', { name: /How much/ });
    expect(amount.getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement).toBe(amount);
    expect(screen.getByText(/One thing is missing/)).toBeTruthy();
    expect(inputsOf(asked, PublishCriterionDocument)).toEqual([]);

    await userEvent.type(amount, '18');
    expect(screen.queryByText(/One thing is missing/)).toBeNull();
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

  it('shows a rule that it cannot say in words, and offers no field that would destroy it', async () => {
    const dependent = {
      effect: 'require',
      condition: {
        attribute: 'yearly_income',
        operator: 'less_than',
        value: {
          cases: [{ when: { attribute: 'household_size', operator: 'is', value: 1 }, limit: 31_300 }],
        },
      },
    };
    await open({ service: aService({ criteria: [aCriterion({ rule: dependent })] }), criterionId });

    expect(await screen.findByText(/stays exactly as it is/)).toBeTruthy();
    expect(screen.queryByRole('combobox')).toBeNull();
    expect(screen.queryByRole('button', { name: /Publish/ })).toBeNull();
    expect(screen.getByRole('button', { name: 'End this criterion' })).toBeTruthy();
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

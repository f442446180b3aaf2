import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aFigure } from '../gap/report.fixture.js';
import { AreasDocument, DroppedCriterionDocument, WhatIfDocument } from '../graph/operations.generated.js';
import { renderPage, says } from '../testing/render-page.js';
import { WhatIfPage } from './what-if-page.js';

const id = '11111111-1111-4111-8111-111111111111';
const number = '22222222-2222-4222-8222-222222222222';
const inMonths = '33333333-3333-4333-8333-333333333333';
const withoutUse = (limit: { value: number; unit?: string }) => ({
  effect: 'require',
  condition: { attribute: 'days_since_last_use', operator: 'at_least', ...limit },
});
const known: Readonly<Record<string, { sentence: string; rule: unknown }>> = {
  [number]: { sentence: '180 days without use.', rule: withoutUse({ value: 180 }) },
  [inMonths]: { sentence: '6 months without use.', rule: withoutUse({ value: 6, unit: 'months' }) },
};
const show = ({ least, most }: { least: number | null; most: number | null }, query = '') =>
  renderPage(<WhatIfPage />, {
    sayings: [
      says(AreasDocument, { services: { pageInfo: { hasNextPage: false, endCursor: null }, nodes: [] } }),
      says(DroppedCriterionDocument, ({ id: asked }) => ({
        criterion: {
          id: asked,
          ...(known[String(asked)] ?? { sentence: 'Must not be using.', rule: null }),
          service: { id: 's', name: 'The House' },
        },
      })),
      says(WhatIfDocument, ({ input }) => ({
        whatIf: {
          codedNotes: [],
          shutOut: aFigure(400),
          gainAtLeast: aFigure(least),
          gainAtMost: aFigure(most),
          best:
            input.drop && [input.drop].flat().length > 0
              ? []
              : [
                  {
                    criterion: { id, sentence: 'Must not be using.', rule: null, quote: null },
                    service: { id: 's', name: 'The House' },
                    gainAtLeast: aFigure(30),
                    gainAtMost: aFigure(null),
                  },
                ],
        },
      })),
    ],
    path: '/what-if',
    at: `/what-if${query}`,
  });

describe('the page of what-ifs', () => {
  it.each([
    [{ least: 30, most: 44 }, /at least 30 and at most 44 of the 400 requests/],
    [{ least: 44, most: 44 }, /Without this criterion 44 of the 400 requests/],
    [{ least: null, most: 44 }, /at most 44 of the 400.*not published \(n\.p\.\)/],
    [{ least: 30, most: null }, /at least 30 of the 400.*not published \(n\.p\.\)/],
    [{ least: null, most: null }, /is not published \(n\.p\.\)/],
  ])('says no more than is known of %j', async (bounds, sentence) => {
    await show(bounds, `?drop=${id}`);

    const said = await screen.findByText(/Without this criterion|is not published/, { selector: 'p' });
    expect(said.closest('p')?.textContent).toMatch(sentence);
  });

  it('leaves a rule out by one press, keeps it in the address, and puts it back', async () => {
    const { router } = await show({ least: 0, most: 0 });

    await userEvent.click(await screen.findByRole('button', { name: /^Leave it out: / }));
    expect(router.state.location.search).toContain(`drop=${id}`);
    expect(document.activeElement?.textContent).toBe('What you change');

    await userEvent.click(
      await screen.findByRole('button', { name: /^Put it back: The House: “Must not be using”/ }),
    );
    expect(router.state.location.search).not.toContain('drop');
    expect(document.activeElement?.textContent).toBe('What you change');
  });

  it('lets a rule with a number ask for less, keeps that in the address, and asks anew', async () => {
    const { router, asked } = await show({ least: 30, most: 44 }, `?drop=${number}`);
    const field = await screen.findByLabelText(/^Or ask for only \(days\): The House: “180 days/);

    await userEvent.type(field, '200{Enter}');
    expect(screen.getByRole('alert').textContent).toContain('below what is asked for now: 180 days');
    expect(router.state.location.search).not.toContain('loosen');

    await userEvent.clear(field);
    await userEvent.type(field, '30{Enter}');
    expect(router.state.location.search).toContain(`loosen=${number}%3A30`);
    expect(router.state.location.search).not.toContain('drop=');
    expect(document.activeElement?.textContent).toBe('What you change');
    await screen.findByText('asks for only 30 days.');
    await screen.findByText(/With this change at least/, { selector: 'p' });
    expect(asked.map(({ variables }) => variables)).toContainEqual(
      expect.objectContaining({
        input: expect.objectContaining({ drop: [], loosen: [{ criterion: number, value: 30 }] }),
      }),
    );

    await userEvent.click(screen.getByRole('button', { name: /^Put it back: The House: “180 days/ }));
    expect(router.state.location.search).not.toContain('loosen');
  });

  it('asks in the unit in which a rule counts, and says its number in it', async () => {
    const { router } = await show({ least: 30, most: 44 }, `?drop=${inMonths}`);
    const field = await screen.findByLabelText(/^Or ask for only \(months\): /);

    await userEvent.type(field, '6{Enter}');
    expect(screen.getByRole('alert').textContent).toContain('below what is asked for now: 6 months');

    await userEvent.clear(field);
    await userEvent.type(field, '3{Enter}');
    expect(router.state.location.search).toContain(`loosen=${inMonths}%3A91`);
    await screen.findByText('asks for only 3 months.');
  });

  it('ignores what makes no sense in an address', async () => {
    const { asked } = await show({ least: 0, most: 0 }, '?drop=%3Cscript%3E&dropAll=EVERYTHING');

    await screen.findByText(/which would have found one open without a criterion/, { selector: 'p' });
    expect(asked.map(({ variables }) => variables)).toContainEqual(
      expect.objectContaining({ input: expect.objectContaining({ drop: [], dropClasses: [], loosen: [] }) }),
    );
  });
});

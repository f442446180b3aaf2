import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aFigure } from '../gap/report.fixture.js';
import { AreasDocument, DroppedCriterionDocument, WhatIfDocument } from '../graph/operations.generated.js';
import { renderPage, says } from '../testing/render-page.js';
import { WhatIfPage } from './what-if-page.js';

const id = '11111111-1111-4111-8111-111111111111';
const show = ({ least, most }: { least: number | null; most: number | null }, query = '') =>
  renderPage(<WhatIfPage />, {
    sayings: [
      says(AreasDocument, { services: { pageInfo: { hasNextPage: false, endCursor: null }, nodes: [] } }),
      says(DroppedCriterionDocument, {
        criterion: {
          id,
          sentence: 'Must not be using.',
          rule: null,
          service: { id: 's', name: 'The House' },
        },
      }),
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
    [{ least: 44, most: 44 }, /Without these rules 44 of the 400 requests/],
    [{ least: null, most: 44 }, /at most 44 of the 400.*not published \(n\.p\.\)/],
    [{ least: 30, most: null }, /at least 30 of the 400.*not published \(n\.p\.\)/],
    [{ least: null, most: null }, /is not published \(n\.p\.\)/],
  ])('says no more than is known of %j', async (bounds, sentence) => {
    await show(bounds, `?drop=${id}`);

    const said = await screen.findByText(/Without these rules|is not published/);
    expect(said.closest('p')?.textContent).toMatch(sentence);
  });

  it('leaves a rule out by one press, keeps it in the address, and puts it back', async () => {
    const { router } = await show({ least: 0, most: 0 });

    await userEvent.click(await screen.findByRole('button', { name: /leave it out too/ }));
    expect(router.state.location.search).toContain(`drop=${id}`);
    expect(document.activeElement?.textContent).toBe('Rules left out');

    await userEvent.click(
      await screen.findByRole('button', { name: /Must not be using\. \(The House\): put it back/ }),
    );
    expect(router.state.location.search).not.toContain('drop');
    expect(document.activeElement?.textContent).toBe('Rules left out');
  });

  it('ignores what makes no sense in an address', async () => {
    const { asked } = await show({ least: 0, most: 0 }, '?drop=%3Cscript%3E&dropAll=EVERYTHING');

    await screen.findByText(/which would have found one open without a rule/);
    expect(asked.map(({ variables }) => variables)).toContainEqual(
      expect.objectContaining({ input: expect.objectContaining({ drop: [], dropClasses: [] }) }),
    );
  });
});

import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { EncounterMonthsDocument, type EncounterMonthsQuery } from '../graph/operations.generated.js';
import { renderPage, says } from '../testing/render-page.js';
import { EncounterMonths } from './encounter-months.js';

const open = async (encounterMonths: EncounterMonthsQuery['encounterMonths']) => {
  const { asked } = await renderPage(<EncounterMonths />, {
    sayings: [says(EncounterMonthsDocument, { encounterMonths })],
  });
  expect(asked).toEqual([]);
  await userEvent.click(await screen.findByText('Encounters of your organisation, by month'));
};
const lines = async () => (await screen.findAllByRole('listitem')).map(({ textContent }) => textContent);

describe('the encounters of an organisation', () => {
  it('are counted by month once somebody looks', async () => {
    await open([
      { month: '2026-11', encounters: 1200 },
      { month: '2026-10', encounters: 1 },
    ]);
    expect(await lines()).toEqual(['November 2026: 1,200 encounters', 'October 2026: 1 encounter']);
  });

  it('are none, or cannot be had: that is not the same', async () => {
    await open([]);
    await screen.findByText('None has been written down yet.');
    document.body.replaceChildren();
    await open(null);
    await screen.findByText(/cannot be shown/);
    expect(screen.queryByText(/None has been/)).toBeNull();
  });
});

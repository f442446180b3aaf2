import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { AreasDocument, GapsDocument } from '../graph/operations.generated.js';
import { renderPage, says } from '../testing/render-page.js';
import { monthHere } from '../words/month-here.js';
import { GapsPage } from './gaps-page.js';
import type { GapReport } from './lines.js';
import { aFigure, aReport, aRule, hidden } from './report.fixture.js';

const areas = says(AreasDocument, {
  services: { pageInfo: { hasNextPage: false, endCursor: null }, nodes: [{ id: 'a', areas: ['harbour'] }] },
});
const show = (report: GapReport, at = '/gaps?from=2026-06&to=2026-11') =>
  renderPage(<GapsPage />, {
    sayings: [areas, says(GapsDocument, { gaps: report })],
    path: '/gaps',
    at,
  });
const bars = () => screen.getByRole('link', { name: 'Current use: show only these criteria' }).closest('ul')!;

describe('the page of gaps', () => {
  it('says the gaps in a sentence before it shows them', async () => {
    await show(aReport());

    const sentence = await screen.findByText(/requests met a shut door/, { selector: 'p' });
    expect(sentence.textContent).toBe(
      'From June 2026 to November 2026, 400 of 600 requests met a shut door. 50% of them met a criterion about “Current use”. Of these 400, an organisation worked on 250 all the same; of the others 60 were accepted by a service, and for 90 nothing more is recorded.',
    );
  });

  it('opens a number within one tap: what it counts, of what, its share and its months', async () => {
    await show(aReport());

    await userEvent.click(await screen.findByRole('button', { name: /^Requests shut out: 400/ }));

    const dialog = screen.getByRole('dialog');
    expect(within(dialog).getByText(/^Requests that met at least one shut door/)).toBeTruthy();
    expect(dialog.textContent).toContain('67% of 600');
    expect(dialog.textContent).toContain('June 2026 to November 2026, both included');
  });

  it.each([
    ['is not over', monthHere(new Date()), true],
    ['is long over', '2026-06', false],
  ])('says of a last month that %s whether more is to come', async (_, to, isRunning) => {
    await show(aReport(), `/gaps?from=2026-01&to=${to}`);

    const hint = await screen.findByText(/Late months have had less time/);
    expect(hint.textContent!.includes('is not over yet')).toBe(isRunning);
  });

  it('explains n.p., and never shows it as 0', async () => {
    await show(aReport());

    const row = (await screen.findByRole('rowheader', { name: 'Other health' })).closest('tr')!;
    expect(within(row).queryByText('0')).toBeNull();
    await userEvent.click(within(row).getAllByRole('button', { name: /not published/ })[0]!);

    const dialog = screen.getByRole('dialog');
    expect(dialog.textContent).toContain('It counts fewer than five requests');
    expect(dialog.textContent).toContain('It is not zero');
  });

  it('says in words what a bar shows, also where the split is hidden', async () => {
    await show(aReport());
    await screen.findByText(/requests met a shut door/, { selector: 'p' });

    const [current, undeclared] = bars().children;
    expect(current!.textContent).toMatch(
      /120 worked on all the same *30 accepted elsewhere *50 nothing more recorded/,
    );
    expect(undeclared!.textContent).toContain('What became of them is not published.');
  });

  it('narrows to one kind of rule by its address, and asks the services nothing new', async () => {
    const { asked, router } = await show(aReport());
    await screen.findByText(/requests met a shut door/, { selector: 'p' });
    const before = asked.length;

    await userEvent.click(screen.getByRole('link', { name: 'Current use: show only these criteria' }));

    expect(await screen.findByText(/met a criterion about “Current use”\./, { selector: 'p' })).toBeTruthy();
    expect(router.state.location.search).toContain('rules=CURRENT_USE');
    expect(asked.length).toBe(before);
    expect(screen.queryByText('Must be well.')).toBeNull();
  });

  it('goes to the heading of what is looked at next, and says the sentence', async () => {
    await show(aReport());
    await screen.findByText(/requests met a shut door/, { selector: 'p' });
    expect(screen.getByRole('status').textContent).toMatch(/^From June 2026 .* nothing more is recorded\.$/);

    await userEvent.click(screen.getByRole('link', { name: 'Current use: show only these criteria' }));
    expect(document.activeElement?.textContent).toBe(
      'Criteria about “Current use”, and what became of the requests',
    );
    expect(screen.getByRole('status').textContent).toContain('met a criterion about “Current use”');

    await userEvent.click(screen.getByRole('button', { name: 'Show all criteria' }));
    expect(document.activeElement?.textContent).toBe('Which criteria, and what became of the requests');
  });

  it('narrows to one rule, by its address, and says whose it is', async () => {
    const { router } = await show(aReport(), '/gaps?from=2026-06&to=2026-11&by=criterion');

    await userEvent.click(
      await screen.findByRole('link', {
        name: 'Must not be using (Service of one): show only this criterion',
      }),
    );

    expect(router.state.location.search).toContain('criterion=one');
    const sentence = await screen.findByText(/met the criterion/, { selector: 'p' });
    expect(sentence.textContent).toContain(
      '40 of 400 requests that met a shut door met the criterion “Must not be using” of Service of one.',
    );
    expect(screen.queryByText('Must be well.')).toBeNull();
  });

  it('opens a month as a part of the requests of that month', async () => {
    const byMonth = [{ month: '2026-06', requests: aFigure(100), shutOut: aFigure(60) }];
    await show(aReport({ byMonth }));

    await userEvent.click(await screen.findByText('The months as a table'));
    screen.getByRole('button', { name: /^Requests: June 2026: 100/ });
    await userEvent.click(screen.getByRole('button', { name: /^All shut doors: June 2026: 60/ }));

    expect(screen.getByRole('dialog').textContent).toContain('60% of 100');
  });

  it('says so where nobody met the rule that is looked at', async () => {
    await show(aReport(), '/gaps?from=2026-06&to=2026-11&criterion=another');

    await screen.findByText(/This criterion shut nobody out in these months/, { selector: 'p' });
  });

  it('opens a share as what it is a share of', async () => {
    await show(aReport());

    await userEvent.click(await screen.findByRole('button', { name: /^Current use: 50%/ }));

    expect(screen.getByRole('dialog').textContent).toContain('50% of 400');
  });

  it('names each rule by its words alone, each way on by its rule, and goes on at the first further line', async () => {
    const rules = Array.from({ length: 25 }, (_, at) => aRule(String(at), `Rule ${at}.`, 100 - at));
    await show(aReport({ byCriterion: rules }), '/gaps?from=2026-06&to=2026-11&by=criterion');

    await screen.findByRole('rowheader', { name: 'Rule 0.' });
    screen.getByRole('link', { name: 'What if this criterion were gone? Rule 1. (Service of 1)' });
    await userEvent.click(screen.getByRole('button', { name: 'Show all 25 lines' }));

    expect(document.activeElement).toBe(screen.getByRole('rowheader', { name: 'Rule 20.' }));
  });

  it('writes the months into the address, so that a link keeps its meaning', async () => {
    const { router } = await show(aReport(), '/gaps');
    await screen.findByText(/requests met a shut door/, { selector: 'p' });

    expect(router.state.location.search).toMatch(/^\?from=\d{4}-\d{2}&to=\d{4}-\d{2}$/);
  });

  it('says at which services doors were shut, and which of it no rule explains', async () => {
    const service = { id: 'quiet', name: 'The Quiet House', organisation: { name: 'Quiet' } };
    await show(aReport({ byService: [{ service, shutOut: aFigure(70), undeclared: aFigure(null) }] }));

    const row = (await screen.findByRole('rowheader', { name: /The Quiet House/ })).closest('tr')!;
    expect(within(row).getByRole('link').getAttribute('href')).toBe('/services/quiet');
    expect(within(row).getByRole('button', { name: /^Requests shut out: The Quiet House: 70/ })).toBeTruthy();
    expect(within(row).getByRole('button', { name: /n\.p\., not published/ })).toBeTruthy();
    expect(screen.getByText(/It is no verdict/)).toBeTruthy();
  });

  it('tells of offers that nobody answered apart from shut doors, with what that counts', async () => {
    await show(aReport());

    await userEvent.click(await screen.findByRole('button', { name: /^Not answered in time: 40/ }));
    expect(screen.getByRole('dialog').textContent).toContain('7% of 600');
  });

  it('says on paper what the figures are of, where the filters are gone', async () => {
    await show(aReport(), '/gaps?from=2026-06&to=2026-11&kind=FOOD');

    expect((await screen.findByText(/as of/)).textContent).toContain(
      'June 2026 to November 2026 · area: All areas · asked for: Food',
    );
  });

  it('says to who reads Arabic what a figure counts and a rule means in Arabic', async () => {
    const rule = { effect: 'require', condition: { attribute: 'age', operator: 'at_least', value: 18 } };
    const { byCriterion } = aReport();
    await renderPage(<GapsPage />, {
      sayings: [
        areas,
        says(GapsDocument, {
          gaps: aReport({
            byCriterion: [
              { ...byCriterion[0]!, criterion: { id: 'one', sentence: 'Must be adult.', quote: null, rule } },
            ],
          }),
        }),
      ],
      path: '/gaps',
      at: '/gaps?from=2026-06&to=2026-11&by=criterion',
      language: 'ar',
    });

    // The language is loaded piece by piece, as each part of the page asks for it.
    const [figure] = await screen.findAllByRole('button', { name: /40/ }, { timeout: 60_000 });
    await userEvent.click(figure!);
    const page = document.body.textContent.replaceAll(/Service of one|Harbour|n\.p\.|CSV/g, '');
    expect(page).not.toMatch(/[a-z]{2}/i);
  });

  it('says that there is too little to show, and what to do', async () => {
    await show(aReport({ requests: aFigure(null), shutOut: aFigure(null), afterwards: hidden, byClass: [] }));

    expect(
      await screen.findByText(/Look at more months, at all areas, or at anything that was asked for/, {
        selector: 'p.sentence',
      }),
    ).toBeTruthy();
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('goes on where the directory does not answer: figures stay, names are missed', async () => {
    const { byCriterion } = aReport();
    await show(
      aReport({ byCriterion: byCriterion.map((row) => ({ ...row, criterion: null, service: null })) }),
      '/gaps?from=2026-06&to=2026-11&by=criterion',
    );

    expect(
      (await screen.findAllByText('A criterion whose words cannot be read at the moment')).length,
    ).toBeGreaterThan(0);
    expect(
      screen.getAllByRole('button', { name: /: 40\. How this number came about/ }).length,
    ).toBeGreaterThan(0);
  });
});

import { screen } from '@testing-library/react';
import { GraphError, GraphRefusal } from '../graph/graph-error.js';
import { renderPage } from '../testing/render-page.js';
import { NotDone } from './not-done.js';

const refusal = {
  __typename: 'OrganisationNameTaken',
  message: 'Another active organisation has this name.',
};

describe('what was not done', () => {
  it('is told in the graph’s own sentence to who reads English', async () => {
    await renderPage(<NotDone told={refusal} />);

    expect(screen.getByText(`This was not taken. ${refusal.message}`)).toBeTruthy();
  });

  it.each([
    ['a refusal', { told: refusal }],
    ['a refusal that was thrown', { failure: new GraphRefusal(refusal) }],
    ['an input that makes no sense', { failure: new GraphError('INVALID_INPUT', 'At most 36 months.') }],
  ])('is told without a word of English to who reads Arabic: %s', async (_, props) => {
    await renderPage(<NotDone {...props} />, { language: 'ar' });

    const notice = await screen.findByRole('alert');
    expect(notice.textContent).toMatch(/\p{Script=Arabic}/u);
    expect(notice.textContent).not.toMatch(/[a-z]/i);
  });
});

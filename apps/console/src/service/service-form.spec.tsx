import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { AreasDocument } from '../graph/operations.generated.js';
import { renderPage, says } from '../testing/render-page.js';
import { blankService, type ServiceDraft } from './service-draft.js';
import { ServiceForm } from './service-form.js';

const areas = says(AreasDocument, {
  services: { pageInfo: { hasNextPage: false, endCursor: null }, nodes: [{ id: 'a', areas: ['harbour'] }] },
});

const show = async () => {
  const saved: ServiceDraft[] = [];
  const Writing = () => {
    const [draft, setDraft] = useState(blankService);
    return (
      <ServiceForm
        draft={draft}
        isBusy={false}
        saveWords="Save"
        notices={null}
        leave={null}
        onChange={setDraft}
        onSave={(each) => saved.push(each)}
      />
    );
  };
  await renderPage(<Writing />, { sayings: [areas] });
  await screen.findByRole('checkbox', { name: 'Harbour' });
  return saved;
};
const other = () => screen.getByLabelText('Another area, by its name');
const save = () => userEvent.click(screen.getByRole('button', { name: 'Save' }));

describe('what is listed of a service', () => {
  it('serves areas that are chosen by name, and a further one that nobody had yet', async () => {
    const saved = await show();
    await userEvent.type(screen.getByLabelText('Name'), 'The House');

    await userEvent.click(screen.getByRole('checkbox', { name: 'Harbour' }));
    await userEvent.type(other(), 'New Haven{Enter}');
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'New Haven' }).checked).toBe(true);
    await save();

    expect(saved.map((each) => each.areas.chosen)).toEqual([['harbour', 'new-haven']]);
  });

  it('says before the areas, to every reader, what it means to choose none', async () => {
    await show();
    const hint = screen.getByText('Choose none where it serves everywhere.');

    expect(
      screen.getByRole('group', { name: 'Areas it serves', description: String(hint.textContent) }),
    ).toBeTruthy();
    expect(hint.compareDocumentPosition(other())).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('hands in a name that was typed and not added', async () => {
    const saved = await show();
    await userEvent.type(screen.getByLabelText('Name'), 'The House');

    await userEvent.type(other(), 'New Haven');
    await save();

    expect(saved.map((each) => each.areas.chosen)).toEqual([['new-haven']]);
  });

  it('says what is amiss with an area when it is handed in and not while it is typed, and goes there', async () => {
    const saved = await show();
    await userEvent.type(screen.getByLabelText('Name'), 'The House');

    await userEvent.type(other(), '12');
    expect(screen.queryByRole('alert')).toBeNull();
    await save();

    expect(screen.getByRole('alert').textContent).toContain('in Latin letters');
    expect(document.activeElement).toBe(other());
    expect(saved).toEqual([]);
  });

  it('goes to the name first where that is missing', async () => {
    await show();

    await userEvent.type(other(), '12');
    await save();

    expect(document.activeElement).toBe(screen.getByLabelText('Name'));
  });

  it('keeps an area on offer that was added and taken back', async () => {
    await show();
    await userEvent.type(other(), 'New Haven{Enter}');

    await userEvent.click(screen.getByRole('checkbox', { name: 'New Haven' }));

    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'New Haven' }).checked).toBe(false);
  });
});

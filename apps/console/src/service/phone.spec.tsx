import { render, screen } from '@testing-library/react';
import { Phone } from './phone.js';

describe('a telephone', () => {
  it('can be called, and keeps the words around it', () => {
    render(<Phone words="Mornings: (02) 5550 0134, ask for intake" />);

    expect(screen.getByRole('link').getAttribute('href')).toBe('tel:0255500134');
    expect(document.body.textContent).toBe('Mornings: (02) 5550 0134, ask for intake');
  });

  it('stays words where there is no number in it', () => {
    render(<Phone words="Ring the bell twice, door 12" />);

    expect(screen.queryByRole('link')).toBeNull();
    expect(document.body.textContent).toBe('Ring the bell twice, door 12');
  });
});

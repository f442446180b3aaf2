import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useRef, useState } from 'react';
import { renderPage } from '../testing/render-page.js';
import { Arrival } from './arrival.js';
import { useFocusAfter } from './use-focus-after.js';
import { useKeptFocus } from './use-kept-focus.js';

const More = () => {
  const [isOpen, setIsOpen] = useState(false);
  const [heading, focusHeading] = useFocusAfter<HTMLHeadingElement>();
  return isOpen ? (
    <h2 ref={heading} tabIndex={-1}>
      What was asked for
    </h2>
  ) : (
    <button
      onClick={() => {
        setIsOpen(true);
        focusHeading();
      }}
    >
      More
    </button>
  );
};

const Arriving = () => {
  const [isHere, setIsHere] = useState(false);
  return isHere ? (
    <Arrival>
      <p>Here it is</p>
    </Arrival>
  ) : (
    <button onClick={() => setIsHere(true)}>More</button>
  );
};

const Careless = () => {
  const main = useRef<HTMLElement>(null);
  useKeptFocus(main);
  const [isGone, setIsGone] = useState(false);
  return (
    <main ref={main}>
      <section aria-label="Around it">
        {!isGone && <button onClick={() => setIsGone(true)}>Go</button>}
      </section>
    </main>
  );
};

const Hiding = () => {
  const main = useRef<HTMLElement>(null);
  useKeptFocus(main);
  return (
    <main ref={main}>
      <button>Here</button>
    </main>
  );
};
const drawn = () => new Promise((next) => requestAnimationFrame(next));

describe('the focus, where what was pressed goes away', () => {
  it('goes to the place that the action names', async () => {
    await renderPage(<More />);

    await userEvent.click(screen.getByRole('button'));

    expect(document.activeElement).toBe(screen.getByRole('heading'));
  });

  it('goes to what arrives', async () => {
    await renderPage(<Arriving />);

    await userEvent.click(screen.getByRole('button'));

    expect(document.activeElement).not.toBe(document.body);
    expect(document.activeElement?.textContent).toBe('Here it is');
  });

  it('stays with what is around it where nobody named a place, and is only lent', async () => {
    await renderPage(<Careless />);

    await userEvent.click(screen.getByRole('button'));
    const around = screen.getByLabelText('Around it');
    await drawn();

    expect(document.activeElement).toBe(around);
    around.blur();
    expect(around.hasAttribute('tabindex')).toBe(false);
  });

  it.each([
    ['at once', () => Promise.resolve()],
    ['when it draws next', () => drawn().then(drawn)],
  ])('comes back with what was hidden for a while, where the browser takes it %s', async (_, untilTaken) => {
    await renderPage(<Hiding />);
    const button = screen.getByRole('button');
    button.focus();

    button.style.setProperty('display', 'none', 'important');
    await untilTaken();
    // As a browser does by itself.
    button.blur();
    await drawn();
    expect(document.activeElement).toBe(document.body);
    button.style.removeProperty('display');
    await drawn();
    await drawn();

    expect(document.activeElement).toBe(button);
  });

  it('goes nowhere where somebody only looked away', async () => {
    await renderPage(<Hiding />);
    const button = screen.getByRole('button');
    button.focus();

    button.blur();
    button.append('!');
    await drawn();

    expect(document.activeElement).toBe(document.body);
  });
});

import { lazy, Suspense, useState } from 'react';
import { useLetters } from './letterbox-context.js';

// On most days there are none: what shows them is no part of the first screen.
const WrittenWhileLocked = lazy(async () => ({
  default: (await import('./written-while-locked.js')).WrittenWhileLocked,
}));

/** What was written down here while it was locked, and what became of it; nothing where nothing was since the page stands. */
export const LettersOnToday = () => {
  const isAny = useLetters().length > 0;
  const [wereAny, setWereAny] = useState(isAny);
  if (isAny && !wereAny) setWereAny(true);
  return (
    wereAny && (
      <Suspense fallback={null}>
        <WrittenWhileLocked />
      </Suspense>
    )
  );
};

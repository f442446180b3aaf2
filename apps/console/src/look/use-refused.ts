import { useEffect, useRef, useState, type RefObject } from 'react';

/**
 * For a form that cannot be handed in as it is: only then it says what is amiss, and the focus goes where the first of it can
 * be put right.
 *
 * @returns what goes to the form as its `ref`, whether it was refused, and what refuses it
 */
export const useRefused = (): readonly [RefObject<HTMLFormElement | null>, boolean, () => void] => {
  const form = useRef<HTMLFormElement>(null);
  const [times, setTimes] = useState(0);
  useEffect(() => {
    if (times > 0) form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  }, [times]);
  return [form, times > 0, () => setTimes((before) => before + 1)];
};

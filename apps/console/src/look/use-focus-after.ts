import { useCallback, useEffect, useRef, useState, type RefCallback } from 'react';

/**
 * Moves the focus to where the person reads on, for an action that takes away what was pressed: without it whoever
 * cannot see the page would be back at its beginning.
 *
 * @returns what goes to the place as its `ref` (with `tabIndex={-1}` where nothing can be done there), and what the action
 * calls beside its change; the focus moves as soon as the place is there
 */
export const useFocusAfter = <Place extends HTMLElement>(): readonly [RefCallback<Place>, () => void] => {
  const place = useRef<Place | null>(null);
  const isDue = useRef(false);
  const [, setAsked] = useState(0);
  useEffect(() => {
    if (!isDue.current || !place.current) return;
    isDue.current = false;
    place.current.focus();
  });
  const ref = useCallback((found: Place | null) => {
    place.current = found;
  }, []);
  const focusAfter = useCallback(() => {
    isDue.current = true;
    setAsked((before) => before + 1);
  }, []);
  return [ref, focusAfter];
};

import { useEffect, useRef, type RefObject } from 'react';
import { useAnnounce } from './announcer.js';

/** Has the words of an element read out when they come, and whenever they are others. */
export const useAnnounceContent = <Told extends HTMLElement>(): RefObject<Told | null> => {
  const element = useRef<Told>(null);
  const said = useRef('');
  const announce = useAnnounce();
  useEffect(() => {
    const words = element.current?.textContent ?? '';
    if (words === said.current) return;
    said.current = words;
    announce(words);
  });
  return element;
};

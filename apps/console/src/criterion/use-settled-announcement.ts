import { useEffect, useRef } from 'react';
import { useAnnounce } from '../look/announcer.js';

const settledMilliseconds = 1_200;

/** Reads a sentence out once it has stopped changing; not the one that the page began with. */
export const useSettledAnnouncement = (sentence: string | null): void => {
  const announce = useAnnounce();
  const said = useRef(sentence);
  useEffect(() => {
    if (sentence === null || sentence === said.current) return undefined;
    const waiting = setTimeout(() => {
      said.current = sentence;
      announce(sentence);
    }, settledMilliseconds);
    return () => clearTimeout(waiting);
  }, [sentence, announce]);
};

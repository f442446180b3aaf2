import { useEffect } from 'react';
import { isIdle, noteActivity } from './lock.js';

const looksEvery = 15_000;
const touches = ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const;

/** Calls when nobody has touched the console for too long, in this tab or in another. */
export const useIdleLock = (onIdle: () => void): void => {
  useEffect(() => {
    let notedAt = Date.now();
    noteActivity(notedAt);
    const touched = () => {
      const now = Date.now();
      // A page that lay in a pocket wakes up with a touch: too late.
      if (isIdle(now)) onIdle();
      else if (now - notedAt > looksEvery) {
        notedAt = now;
        noteActivity(now);
      }
    };
    const look = () => {
      if (isIdle(Date.now())) onIdle();
    };
    const looking = setInterval(look, looksEvery);
    document.addEventListener('visibilitychange', look);
    for (const touch of touches) addEventListener(touch, touched, { capture: true, passive: true });
    return () => {
      clearInterval(looking);
      document.removeEventListener('visibilitychange', look);
      for (const touch of touches) removeEventListener(touch, touched, { capture: true });
    };
  }, [onIdle]);
};

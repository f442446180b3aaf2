import { useEffect, useState } from 'react';
import { idleFor, isIdle, noteActivity } from './lock.js';

const looksEvery = 15_000;
const touches = ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const;

/** Keeps in mind when somebody was last there. */
type Watch = {
  readonly note: (now: number) => void;
  readonly isIdle: (now: number) => boolean;
};

const ofAllTabs: Watch = { note: noteActivity, isIdle };

const ofThisPage = (): Watch => {
  let lastAt = Date.now();
  return {
    note: (now) => {
      lastAt = now;
    },
    isIdle: (now) => now - lastAt > idleFor,
  };
};

const useWatch = (watch: Watch, onIdle: () => void): void => {
  useEffect(() => {
    let notedAt = Date.now();
    watch.note(notedAt);
    const touched = () => {
      const now = Date.now();
      // A page that lay in a pocket wakes up with a touch: too late.
      if (watch.isIdle(now)) onIdle();
      else if (now - notedAt > looksEvery) {
        notedAt = now;
        watch.note(now);
      }
    };
    const look = () => {
      if (watch.isIdle(Date.now())) onIdle();
    };
    const looking = setInterval(look, looksEvery);
    document.addEventListener('visibilitychange', look);
    for (const touch of touches) addEventListener(touch, touched, { capture: true, passive: true });
    return () => {
      clearInterval(looking);
      document.removeEventListener('visibilitychange', look);
      for (const touch of touches) removeEventListener(touch, touched, { capture: true });
    };
  }, [watch, onIdle]);
};

/** Calls when nobody has touched the console for too long, in this tab or in another. */
export const useIdleLock = (onIdle: () => void): void => useWatch(ofAllTabs, onIdle);

/**
 * Calls when nobody has touched this page for too long. The lock knows nothing of it: whoever touches a page that nobody is
 * signed in on keeps nothing open.
 */
export const useLeftAlone = (onLeft: () => void): void => {
  const [watch] = useState(ofThisPage);
  useWatch(watch, onLeft);
};

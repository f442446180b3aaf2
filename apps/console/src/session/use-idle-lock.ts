import { useCallback, useEffect, useState } from 'react';
import { askedBefore, idleFor, noteActivity, untouchedFor } from './lock.js';

const looksEvery = 15_000;
const touches = ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const;

/** Keeps in mind when somebody was last there. */
type Watch = {
  readonly note: (now: number) => void;
  /** Milliseconds since then */
  readonly untouchedFor: (now: number) => number;
};

const ofAllTabs: Watch = { note: noteActivity, untouchedFor };

const ofThisPage = (): Watch => {
  let lastAt = Date.now();
  return {
    note: (now) => {
      lastAt = now;
    },
    untouchedFor: (now) => now - lastAt,
  };
};

/** Whether it is nearly too long, so that somebody is asked, and what says that they are there. */
type NearlyIdle = { readonly isNearlyIdle: boolean; readonly stay: () => void };

const useWatch = (watch: Watch, onIdle: () => void): NearlyIdle => {
  const [isNearlyIdle, setIsNearlyIdle] = useState(false);
  useEffect(() => {
    let notedAt = Date.now();
    watch.note(notedAt);
    const touched = () => {
      const now = Date.now();
      // A page that lay in a pocket wakes up with a touch: too late.
      if (watch.untouchedFor(now) > idleFor) onIdle();
      else if (now - notedAt > looksEvery) {
        notedAt = now;
        watch.note(now);
      }
    };
    const look = () => {
      const untouched = watch.untouchedFor(Date.now());
      setIsNearlyIdle(untouched > idleFor - askedBefore);
      if (untouched > idleFor) onIdle();
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
  const stay = useCallback(() => {
    watch.note(Date.now());
    setIsNearlyIdle(false);
  }, [watch]);
  return { isNearlyIdle, stay };
};

/** Calls when nobody has touched the console for too long, in this tab or in another. */
export const useIdleLock = (onIdle: () => void): NearlyIdle => useWatch(ofAllTabs, onIdle);

/**
 * Calls when nobody has touched this page for too long. The lock knows nothing of it: whoever touches a page that nobody is
 * signed in on keeps nothing open.
 */
export const useLeftAlone = (onLeft: () => void): NearlyIdle => {
  const [watch] = useState(ofThisPage);
  return useWatch(watch, onLeft);
};

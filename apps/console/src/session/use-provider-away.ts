import { useEffect, useState } from 'react';
import { isProviderThere } from './provider-reach.js';

const looksEvery = 15_000;

/**
 * Whether the identity provider was looked for and not found. A device believes that it has a network as long as it is near
 * one: only who looks knows. Looked for where somebody looks at the page, and again and again while it is away.
 * @param issuer null where nobody needs to know
 */
export const useProviderAway = (issuer: string | null): boolean => {
  const [isAway, setIsAway] = useState(false);
  useEffect(() => {
    if (!issuer) return;
    let isWanted = true;
    const look = async () => {
      if (document.visibilityState === 'hidden') return;
      const isThere = await isProviderThere(issuer);
      if (isWanted) setIsAway(!isThere);
    };
    const lookNow = () => void look();
    if (!isAway) lookNow();
    const looking = isAway ? setInterval(lookNow, looksEvery) : undefined;
    document.addEventListener('visibilitychange', lookNow);
    addEventListener('online', lookNow);
    return () => {
      isWanted = false;
      clearInterval(looking);
      document.removeEventListener('visibilitychange', lookNow);
      removeEventListener('online', lookNow);
    };
  }, [issuer, isAway]);
  return isAway;
};

import { useEffect } from 'react';
import { sweepVaults } from './vault.js';

/** In milliseconds. */
const sweepsEvery = 15 * 60_000;

/** Has this device forget what is too old, for as long as the console stands open: that may be days. */
export const useSweep = (): void => {
  useEffect(() => {
    const sweeping = setInterval(() => void sweepVaults(), sweepsEvery);
    return () => clearInterval(sweeping);
  }, []);
};

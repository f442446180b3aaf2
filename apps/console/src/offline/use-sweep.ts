import { useEffect } from 'react';
import { sweepLetters } from '../letterbox/letterbox.js';
import { sweepVaults } from './vault.js';

/** In milliseconds. */
const sweepsEvery = 15 * 60_000;

/** Has this device forget what is too old, for as long as the console stands open: that may be days. */
export const useSweep = (): void => {
  useEffect(() => {
    const sweeping = setInterval(() => {
      void sweepVaults();
      void sweepLetters();
    }, sweepsEvery);
    return () => clearInterval(sweeping);
  }, []);
};

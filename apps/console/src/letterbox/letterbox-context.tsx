import { createContext, useContext, useEffect, useSyncExternalStore } from 'react';
import { useMay } from '../me/me-context.js';
import type { Letter } from './letter.js';
import type { Letterbox } from './letterbox.js';
import { offerLetterbox, withdrawLetterbox } from './whose-letterbox.js';

const LetterboxContext = createContext<Letterbox | null>(null);

export const LetterboxProvider = LetterboxContext;

/** The signed-in person's letterbox on this device. */
export const useLetterbox = (): Letterbox => {
  const letterbox = useContext(LetterboxContext);
  if (!letterbox) throw new Error('The letterbox is asked outside of a session.');
  return letterbox;
};

/** What was written down here while the device was locked and nobody has decided on, as it is now. */
export const useLetters = (): readonly Letter[] => {
  const letterbox = useLetterbox();
  return useSyncExternalStore(letterbox.subscribe, letterbox.letters);
};

/** Has encounters be written down on this device for who is signed in, once it is locked, if they write any down at all. */
export const OfferedWhileLocked = (): null => {
  const { id } = useLetterbox();
  const may = useMay()('ENCOUNTER_RECORD');
  useEffect(() => {
    if (may) offerLetterbox(id);
    else withdrawLetterbox();
  }, [id, may]);
  return null;
};

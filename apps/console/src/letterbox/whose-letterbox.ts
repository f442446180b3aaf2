import { useSyncExternalStore } from 'react';

// Whose device it is while nobody is signed in, by a number that says nobody's name: that of their letterbox. It is
// remembered from signing in until signing out, over locks and closed pages.
const place = 'whichdoor.letterbox';

/** Has what is written down without anybody signed in go into this letterbox. */
export const offerLetterbox = (id: string) => localStorage.setItem(place, id);
/** Has nothing be written down while nobody is signed in. */
export const withdrawLetterbox = () => localStorage.removeItem(place);
/** The letterbox of whoever was signed in last; null where they have signed out, or may not write encounters down. */
export const offeredLetterbox = (): string | null => localStorage.getItem(place);

const listen = (changed: () => void) => {
  addEventListener('storage', changed);
  return () => removeEventListener('storage', changed);
};

/** The same, as other tabs change it. */
export const useOfferedLetterbox = (): string | null => useSyncExternalStore(listen, offeredLetterbox);

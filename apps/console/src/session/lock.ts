// A telephone is put down on a counter. Nobody who picks it up goes on where its owner stopped: after a while without a
// touch the page forgets its tokens and asks for the password again, in every tab and after every reload.
const activePlace = 'whichdoor.active-at';
const lockedPlace = 'whichdoor.locked';

/** How long a page stays open without a touch, in milliseconds. */
export const idleFor = 10 * 60 * 1000;

/** How long before that somebody is asked whether they are still there, in milliseconds. */
export const askedBefore = 60 * 1000;

/** Says that somebody is there. Tabs share it: who works in one is there for all. */
export const noteActivity = (now: number) => localStorage.setItem(activePlace, String(now));

/** How long nobody has been there, in any tab, in milliseconds. */
export const untouchedFor = (now: number): number => now - Number(localStorage.getItem(activePlace) ?? now);

/** Whether nobody has been there for too long. */
export const isIdle = (now: number): boolean => untouchedFor(now) > idleFor;

/**
 * Why the password is asked for, though the identity provider may still know the person: nobody was here, or they signed
 * out while the provider could not be told.
 */
export type LockReason = 'idle' | 'signedOut';

export const lock = (why: LockReason) => localStorage.setItem(lockedPlace, why);
export const unlock = () => localStorage.removeItem(lockedPlace);
/** Why the password has to be asked for; null where it has not. */
export const lockedBecause = (): LockReason | null => {
  const kept = localStorage.getItem(lockedPlace);
  if (kept === null) return null;
  return kept === 'signedOut' ? 'signedOut' : 'idle';
};
/** Whether the password has to be asked for. */
export const isLocked = (): boolean => lockedBecause() !== null;

// A telephone is put down on a counter. Nobody who picks it up goes on where its owner stopped: after a while without a
// touch the page forgets its tokens and asks for the password again, in every tab and after every reload.
const activePlace = 'whichdoor.active-at';
const lockedPlace = 'whichdoor.locked';

/** How long a page stays open without a touch, in milliseconds. */
export const idleFor = 10 * 60 * 1000;

/** Says that somebody is there. Tabs share it: who works in one is there for all. */
export const noteActivity = (now: number) => localStorage.setItem(activePlace, String(now));

/** Whether nobody has been there for too long. */
export const isIdle = (now: number): boolean =>
  now - Number(localStorage.getItem(activePlace) ?? now) > idleFor;

export const lock = () => localStorage.setItem(lockedPlace, 'yes');
export const unlock = () => localStorage.removeItem(lockedPlace);
/** Whether the password has to be asked for, though the identity provider may still know the person. */
export const isLocked = (): boolean => localStorage.getItem(lockedPlace) !== null;

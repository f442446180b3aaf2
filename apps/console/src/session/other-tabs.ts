const channelName = 'whichdoor.session';

/** One for the whole page: what a page says through it, it does not hear itself. */
let others: BroadcastChannel | null = null;

/** Tells the other tabs of this browser that this person has signed out. */
export const tellSignedOut = (personId: string): void => others?.postMessage(personId);

/** Calls when this person has signed out in another tab. */
export const onSignedOutElsewhere = (personId: string, signedOut: () => void): (() => void) => {
  const opened = new BroadcastChannel(channelName);
  opened.addEventListener('message', ({ data }) => {
    if (data === personId) signedOut();
  });
  others = opened;
  return () => {
    opened.close();
    if (others === opened) others = null;
  };
};

const channelName = 'whichdoor.session';

/** Tells the other tabs of this browser that this person has signed out. */
export const tellSignedOut = (personId: string) => {
  const others = new BroadcastChannel(channelName);
  others.postMessage(personId);
  others.close();
};

/** Calls when this person has signed out in another tab. */
export const onSignedOutElsewhere = (personId: string, signedOut: () => void): (() => void) => {
  const others = new BroadcastChannel(channelName);
  others.addEventListener('message', ({ data }) => {
    if (data === personId) signedOut();
  });
  return () => others.close();
};

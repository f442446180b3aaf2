const channelName = 'whichdoor.drafts';

/** One for the whole page: what a page says through it, it does not hear itself. */
let opened: BroadcastChannel | null = null;
const listeners = new Set<(name: string) => void>();

/** Tells the other tabs of this browser that what is kept under this name is another, or gone. What it says is no part of it. */
export const tellOtherTabs = (name: string): void => {
  const channel = opened ?? new BroadcastChannel(channelName);
  channel.postMessage(name);
  if (channel !== opened) channel.close();
};

/** Calls with the name of whatever another tab has kept anew, or let go of. */
export const onKeptElsewhere = (keptElsewhere: (name: string) => void): (() => void) => {
  if (!opened) {
    opened = new BroadcastChannel(channelName);
    opened.addEventListener('message', ({ data }) => {
      for (const listener of listeners) listener(String(data));
    });
  }
  listeners.add(keptElsewhere);
  return () => {
    listeners.delete(keptElsewhere);
    if (listeners.size > 0) return;
    opened?.close();
    opened = null;
  };
};

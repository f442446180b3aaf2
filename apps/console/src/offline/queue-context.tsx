import { useQueryClient } from '@tanstack/react-query';
import { createContext, useContext, useEffect, useState, useSyncExternalStore, type ReactNode } from 'react';
import { useConnection } from '../graph/connection-context.js';
import type { Entry, Saved } from './entry.js';
import { openQueue, type Queue } from './queue.js';
import { senderOver } from './send.js';
import { useVault } from './vault-context.js';

/** Documents whose answers are stale once an entry has arrived, by name. */
const changedBy: Readonly<Record<Saved['kind'], readonly string[]>> = {
  recordEncounter: ['EncounterMonths'],
  noteInsight: ['Insights', 'Today'],
  openNeed: ['Needs', 'Today', 'SeekingNeeds'],
  skipMatch: ['SoughtNeed', 'Need', 'Today'],
  recordBlockedReferral: ['SoughtNeed', 'Need', 'Today'],
};

/** A service may have been down while the device was online all the time: nothing tells when it is back. */
const triesEvery = 30_000;

const QueueContext = createContext<Queue | null>(null);

/** Opens the signed-in person's queue, and keeps at it until everything is sent. */
export const QueueProvider = ({
  personId,
  onEnded,
  children,
}: {
  readonly personId: string;
  readonly onEnded: () => void;
  readonly children: ReactNode;
}) => {
  const vault = useVault();
  const connection = useConnection();
  const client = useQueryClient();
  const [queue, setQueue] = useState<Queue | null>(null);

  useEffect(() => {
    let isWanted = true;
    let opened: Queue | null = null;
    void openQueue({
      vault,
      sender: senderOver(connection),
      personId,
      onEnded,
      onArrived: ({ kind }) => {
        for (const name of changedBy[kind]) void client.invalidateQueries({ queryKey: [name] });
      },
    }).then((made) => {
      if (!isWanted) return made.close();
      opened = made;
      setQueue(made);
      void made.send();
    });
    const trying = setInterval(() => {
      if (opened?.entries().some(({ state }) => state === 'queued')) void opened.send();
    }, triesEvery);
    return () => {
      isWanted = false;
      clearInterval(trying);
      opened?.close();
    };
  }, [vault, connection, client, personId, onEnded]);

  return queue && <QueueContext value={queue}>{children}</QueueContext>;
};

/** What the signed-in person saved on this device, and what can be done with it. */
export const useQueue = (): Queue => {
  const queue = useContext(QueueContext);
  if (!queue) throw new Error('The queue is asked outside of a session.');
  return queue;
};

/** The entries of the queue, as they are now. */
export const useEntries = (): readonly Entry[] => {
  const queue = useQueue();
  return useSyncExternalStore(queue.subscribe, queue.entries);
};

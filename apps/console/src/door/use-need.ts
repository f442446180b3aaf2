import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef } from 'react';
import { askGraph } from '../graph/ask.js';
import { useConnection } from '../graph/connection-context.js';
import { GraphError } from '../graph/graph-error.js';
import {
  OpenSoughtNeedDocument,
  SeekingNeedsDocument,
  SoughtNeedDocument,
  type SoughtNeedQuery,
} from '../graph/operations.generated.js';
import { unlessRefused } from '../graph/unless-refused.js';
import { graphKey } from '../graph/use-graph.js';
import type { NeedOfEntry } from '../offline/entry.js';
import { useEntries, useQueue } from '../offline/queue-context.js';
import { monthHere } from '../words/month-here.js';
import type { SoughtKind } from './kind.js';
import type { Sought } from './sought.js';
import { handOn, JUST_LOOKING, noteOpening, openingFor, useTold } from './told.js';

/**
 * Gives the function that says for which need something is done. Where somebody was only looking it opens one first: a
 * kind, a month and where is looked, and nothing about the person. What was told so far belongs to that need from then on.
 */
export const useNeed = (
  { needId, area }: Pick<Sought, 'needId' | 'area'>,
  onOpened: (needId: string) => void,
) => {
  const connection = useConnection();
  const client = useQueryClient();
  const queue = useQueue();
  // One key for as long as nobody knows whether the need was opened: pressed twice, it is one need.
  const key = useRef(crypto.randomUUID());

  /** Has the page go on with a need that was opened for whoever is at hand. */
  const goOn = (id: string, kind: SoughtKind, openedIn: string) => {
    key.current = crypto.randomUUID();
    handOn(JUST_LOOKING, id);
    // Known already, so that the page need not wait for what it has just made.
    client.setQueryData<SoughtNeedQuery>(graphKey(SoughtNeedDocument, { id }), {
      need: {
        id,
        kind,
        openedIn,
        area,
        status: 'SEEKING',
        hasCodeWord: false,
        triedServiceIds: [],
        referrals: [],
        gaps: [],
      },
    });
    onOpened(id);
    void client.invalidateQueries({ queryKey: graphKey(SeekingNeedsDocument) });
  };
  const inputFor = (kind: SoughtKind) => ({ kind, area, month: monthHere(new Date()) });

  /** The need that is being opened already, for a door that was passed a moment ago; null where none is. */
  const openedMeanwhile = async (kind: SoughtKind): Promise<string | null> => {
    const opening = openingFor(JUST_LOOKING);
    if (opening?.kind !== kind) return null;
    await queue.letGo();
    await queue.send();
    const entry = queue.entries().find(({ id }) => id === opening.entryId);
    if (entry?.state === 'queued') throw new GraphError('UNREACHABLE', 'The sector could not be reached.');
    return entry?.madeId ?? null;
  };

  const needFor = async (kind: SoughtKind): Promise<string> => {
    if (needId) return needId;
    const input = inputFor(kind);
    const meanwhile = await openedMeanwhile(kind);
    if (meanwhile) {
      goOn(meanwhile, kind, input.month);
      return meanwhile;
    }
    const { openNeed } = await askGraph(connection, OpenSoughtNeedDocument, {
      input: { ...input, idempotencyKey: key.current },
    });
    const { id } = unlessRefused(openNeed);
    goOn(id, kind, input.month);
    return id;
  };
  return { needFor, goOn, inputFor, key };
};

/**
 * The need at hand, for what may wait on this device. Where somebody was only looking, the need that is opened waits with
 * it, and the page goes on with that need once it is open.
 */
export const useNeedOrWait = (
  sought: Pick<Sought, 'needId' | 'area'>,
  kind: SoughtKind,
  onOpened: (needId: string) => void,
) => {
  const { goOn, inputFor, key } = useNeed(sought, onOpened);
  const queue = useQueue();
  const { needId } = sought;
  const { opening } = useTold(JUST_LOOKING);
  const entries = useEntries();
  const entry =
    needId === null && opening?.kind === kind ? entries.find(({ id }) => id === opening.entryId) : undefined;

  const arrived = useRef(goOn);
  arrived.current = goOn;
  const madeId = entry?.madeId;
  useEffect(() => {
    if (!madeId || entry?.kind !== 'openNeed') return;
    arrived.current(madeId, kind, entry.input.month);
    // The entry changes at every step of its way; its arrival is one of them.
  }, [madeId]);

  const need: NeedOfEntry | null = needId ? { needId } : entry ? { entryId: entry.id } : null;
  /** @param heldFor milliseconds for which opening one can be taken back */
  const needOrWait = async (heldFor: number): Promise<NeedOfEntry> => {
    if (need) return need;
    const saved = await queue.save(
      { kind: 'openNeed', input: inputFor(kind) },
      { key: key.current, heldFor },
    );
    noteOpening(JUST_LOOKING, { entryId: saved.id, kind });
    return { entryId: saved.id };
  };
  return { need, needOrWait };
};

/** Has what was tried for a need read anew. */
export const useTriedAnew = () => {
  const client = useQueryClient();
  return useCallback(
    (needId: string) => client.invalidateQueries({ queryKey: graphKey(SoughtNeedDocument, { id: needId }) }),
    [client],
  );
};

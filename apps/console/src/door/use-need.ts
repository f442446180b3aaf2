import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { askGraph } from '../graph/ask.js';
import { useConnection } from '../graph/connection-context.js';
import { isPassing } from '../graph/graph-error.js';
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
import { handOn, JUST_LOOKING } from './told.js';

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
  // One key for as long as nobody knows whether the need was opened: pressed twice, it is one need.
  const key = useRef(crypto.randomUUID());

  /** Has the page go on with a need that was opened for whoever is at hand. */
  const goOn = (id: string, kind: SoughtKind, openedIn: string) => {
    key.current = crypto.randomUUID();
    handOn(JUST_LOOKING, id);
    // Known already, so that the page need not wait for what it has just made.
    client.setQueryData<SoughtNeedQuery>(graphKey(SoughtNeedDocument, { id }), {
      need: { id, kind, openedIn, area, status: 'SEEKING', triedServiceIds: [], referrals: [], gaps: [] },
    });
    onOpened(id);
    void client.invalidateQueries({ queryKey: graphKey(SeekingNeedsDocument) });
  };
  const inputFor = (kind: SoughtKind) => ({ kind, area, month: monthHere(new Date()) });

  const needFor = async (kind: SoughtKind): Promise<string> => {
    if (needId) return needId;
    const input = inputFor(kind);
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
 * The same for what may wait on this device: without a network the need waits with it, and the page goes on with that
 * need once it is opened.
 */
export const useNeedOrWait = (
  sought: Pick<Sought, 'needId' | 'area'>,
  onOpened: (needId: string) => void,
) => {
  const { needFor, goOn, inputFor, key } = useNeed(sought, onOpened);
  const queue = useQueue();
  const [entryId, setEntryId] = useState<string | null>(null);
  const opening = useEntries().find(({ id }) => id === entryId);
  const { needId } = sought;

  const arrived = useRef(goOn);
  arrived.current = goOn;
  const madeId = opening?.madeId;
  useEffect(() => {
    if (!madeId || opening?.kind !== 'openNeed') return;
    setEntryId(null);
    arrived.current(madeId, opening.input.kind as SoughtKind, opening.input.month);
    // The entry changes at every step of its way; its arrival is one of them.
  }, [madeId]);

  const waiting = needId === null && opening ? { entryId: opening.id } : null;
  const needOrWait = async (kind: SoughtKind): Promise<NeedOfEntry> => {
    if (waiting) return waiting;
    try {
      return { needId: await needFor(kind) };
    } catch (problem) {
      if (!isPassing(problem)) throw problem;
      const { id } = await queue.save({ kind: 'openNeed', input: inputFor(kind) }, key.current);
      setEntryId(id);
      return { entryId: id };
    }
  };
  const need: NeedOfEntry | null = needId ? { needId } : waiting;
  return { needFor, needOrWait, need };
};

/** Has what was tried for a need read anew. */
export const useTriedAnew = () => {
  const client = useQueryClient();
  return useCallback(
    (needId: string) => client.invalidateQueries({ queryKey: graphKey(SoughtNeedDocument, { id: needId }) }),
    [client],
  );
};

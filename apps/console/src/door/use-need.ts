import { useQueryClient } from '@tanstack/react-query';
import { monthOf } from '@whichdoor/contracts';
import { useRef } from 'react';
import { askGraph } from '../graph/ask.js';
import { useConnection } from '../graph/connection-context.js';
import {
  OpenSoughtNeedDocument,
  SeekingNeedsDocument,
  SoughtNeedDocument,
  type SoughtNeedQuery,
} from '../graph/operations.generated.js';
import { unlessRefused } from '../graph/unless-refused.js';
import { graphKey } from '../graph/use-graph.js';
import type { SoughtKind } from './kind.js';
import { handOn, JUST_LOOKING } from './told.js';

/**
 * Gives the function that says for which need something is done. Where somebody was only looking it opens one first: a
 * kind and a month, and nothing about the person. What was told so far belongs to that need from then on.
 */
export const useNeed = (needId: string | null, onOpened: (needId: string) => void) => {
  const connection = useConnection();
  const client = useQueryClient();
  // One key for as long as nobody knows whether the need was opened: pressed twice, it is one need.
  const key = useRef(crypto.randomUUID());

  return async (kind: SoughtKind): Promise<string> => {
    if (needId) return needId;
    const openedIn = monthOf(new Date());
    const { openNeed } = await askGraph(connection, OpenSoughtNeedDocument, {
      input: { kind, month: openedIn, idempotencyKey: key.current },
    });
    const { id } = unlessRefused(openNeed);
    key.current = crypto.randomUUID();
    handOn(JUST_LOOKING, id);
    // Known already, so that the page need not wait for what it has just made.
    client.setQueryData<SoughtNeedQuery>(graphKey(SoughtNeedDocument, { id }), {
      need: {
        id,
        kind,
        openedIn,
        area: null,
        status: 'SEEKING',
        triedServiceIds: [],
        referrals: [],
        gaps: [],
      },
    });
    onOpened(id);
    void client.invalidateQueries({ queryKey: graphKey(SeekingNeedsDocument) });
    return id;
  };
};

/** Has what was tried for a need read anew. */
export const useTriedAnew = () => {
  const client = useQueryClient();
  return (needId: string) =>
    client.invalidateQueries({ queryKey: graphKey(SoughtNeedDocument, { id: needId }) });
};

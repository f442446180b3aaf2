import { useMutation } from '@tanstack/react-query';
import { useEffect } from 'react';
import { askGraph } from '../graph/ask.js';
import { useConnection } from '../graph/connection-context.js';
import { RecordBlockedReferralDocument } from '../graph/operations.generated.js';
import { unlessRefused } from '../graph/unless-refused.js';
import type { Sorted } from './use-match.js';
import { shuttingIn } from './use-skip.js';
import { useTriedAnew } from './use-need.js';

/** Services that one gap may name. */
const most = 200;

// What has been written down from this page. It is asked by what it says, so that the same gap is written down once.
const written = new Map<string, string>();

/**
 * Writes down, once, that no door is open for a need: which services, and which of their criteria shut each. Ids and
 * versions; no answer. Somebody who is only looking leaves no trace.
 */
export const useGap = (needId: string | null, shut: readonly string[], explain: Sorted['explain']) => {
  const connection = useConnection();
  const readTriedAnew = useTriedAnew();
  const services = shut.slice(0, most).flatMap((serviceId) => {
    const result = explain(serviceId);
    return result ? [{ serviceId, criteria: shuttingIn(result) }] : [];
  });
  const what = needId && services.length > 0 ? JSON.stringify([needId, services]) : null;

  const recording = useMutation({
    mutationFn: async () => {
      if (!needId || !what) return;
      const idempotencyKey = written.get(what) ?? crypto.randomUUID();
      written.set(what, idempotencyKey);
      const { recordBlockedReferral } = await askGraph(connection, RecordBlockedReferralDocument, {
        input: { needId, services, idempotencyKey },
      });
      unlessRefused(recordBlockedReferral);
      await readTriedAnew(needId);
    },
  });
  const { mutate } = recording;
  useEffect(() => {
    if (what) mutate();
  }, [what, mutate]);
  return {
    isNeedKnown: needId !== null,
    isWritten: recording.isSuccess,
    problem: recording.error,
    again: mutate,
  };
};

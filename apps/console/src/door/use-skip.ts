import { useMutation } from '@tanstack/react-query';
import type { ServiceResult } from '@whichdoor/eligibility';
import { useRef } from 'react';
import { askGraph } from '../graph/ask.js';
import { useConnection } from '../graph/connection-context.js';
import { isPassing } from '../graph/graph-error.js';
import { SkipMatchDocument } from '../graph/operations.generated.js';
import { unlessRefused } from '../graph/unless-refused.js';
import type { NeedOfEntry } from '../offline/entry.js';
import { useQueue } from '../offline/queue-context.js';
import type { SoughtKind } from './kind.js';
import { useTriedAnew } from './use-need.js';

export type Passed = { readonly result: ServiceResult; readonly kind: SoughtKind };

/**
 * Records that a worker passed a door because it never takes such people: a gap that would otherwise never be seen.
 * Without a network it waits on this device, ids and nothing else, and is told under the same key.
 * @returns of a mutation, whether it waits
 */
export const useSkip = (needOrWait: (kind: SoughtKind) => Promise<NeedOfEntry>) => {
  const connection = useConnection();
  const queue = useQueue();
  const readTriedAnew = useTriedAnew();
  const keys = useRef(new Map<string, string>());
  const keyOf = (serviceId: string): string => {
    const key = keys.current.get(serviceId) ?? crypto.randomUUID();
    keys.current.set(serviceId, key);
    return key;
  };
  return useMutation({
    mutationFn: async ({ result, kind }: Passed): Promise<{ readonly waits: boolean }> => {
      const need = await needOrWait(kind);
      const { serviceId } = result;
      const input = { serviceId, reason: 'THEY_NEVER_TAKE_THEM', criteria: shuttingIn(result) } as const;
      const idempotencyKey = keyOf(serviceId);
      const keep = async () => {
        await queue.save({ kind: 'skipMatch', input, need }, idempotencyKey);
        return { waits: true };
      };
      if (!('needId' in need)) return keep();
      try {
        const { skipMatch } = await askGraph(connection, SkipMatchDocument, {
          input: { ...input, needId: need.needId, idempotencyKey },
        });
        unlessRefused(skipMatch);
      } catch (problem) {
        if (!isPassing(problem)) throw problem;
        return keep();
      }
      await readTriedAnew(need.needId);
      return { waits: false };
    },
  });
};

/** The criteria that shut a door, by id and version; none where it is not known which would. */
export const shuttingIn = ({ status, reasons }: ServiceResult) =>
  status === 'shut' || status === 'case_by_case'
    ? reasons.map(({ criterion: { id, version } }) => ({ criterionId: id, version }))
    : [];

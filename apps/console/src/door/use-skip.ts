import { useMutation } from '@tanstack/react-query';
import type { ServiceResult } from '@whichdoor/eligibility';
import { useRef } from 'react';
import { askGraph } from '../graph/ask.js';
import { useConnection } from '../graph/connection-context.js';
import { SkipMatchDocument } from '../graph/operations.generated.js';
import { unlessRefused } from '../graph/unless-refused.js';
import type { SoughtKind } from './kind.js';
import { useTriedAnew } from './use-need.js';

export type Passed = { readonly result: ServiceResult; readonly kind: SoughtKind };

/** Records that a worker passed a door because it never takes such people: a gap that would otherwise never be seen. */
export const useSkip = (needFor: (kind: SoughtKind) => Promise<string>) => {
  const connection = useConnection();
  const readTriedAnew = useTriedAnew();
  const keys = useRef(new Map<string, string>());
  const keyOf = (serviceId: string): string => {
    const key = keys.current.get(serviceId) ?? crypto.randomUUID();
    keys.current.set(serviceId, key);
    return key;
  };
  return useMutation({
    mutationFn: async ({ result, kind }: Passed) => {
      const needId = await needFor(kind);
      const { skipMatch } = await askGraph(connection, SkipMatchDocument, {
        input: {
          needId,
          serviceId: result.serviceId,
          reason: 'THEY_NEVER_TAKE_THEM',
          criteria: shuttingIn(result),
          idempotencyKey: keyOf(result.serviceId),
        },
      });
      unlessRefused(skipMatch);
      return needId;
    },
    onSuccess: (needId) => readTriedAnew(needId),
  });
};

/** The criteria that shut a door, by id and version; none where it is not known which would. */
export const shuttingIn = ({ status, reasons }: ServiceResult) =>
  status === 'shut' || status === 'case_by_case'
    ? reasons.map(({ criterion: { id, version } }) => ({ criterionId: id, version }))
    : [];

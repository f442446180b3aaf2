import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import type { SoughtKind } from '../door/kind.js';
import { useTriedAnew } from '../door/use-need.js';
import { askGraph } from '../graph/ask.js';
import { useConnection } from '../graph/connection-context.js';
import { SendReferralDocument, type SendReferralMutationVariables } from '../graph/operations.generated.js';
import { unlessRefused } from '../graph/unless-refused.js';

type Input = SendReferralMutationVariables['input'];
export type Sending = Omit<Input, 'needId' | 'idempotencyKey'> & { readonly kind: SoughtKind };

/**
 * Sends a referral, now or not at all: it never waits on the device. Sent again because no answer came, it is the same
 * referral; changed in between, it is another one, which the service refuses while the first is unanswered.
 * @returns the id of the referral
 */
export const useSend = (needFor: (kind: SoughtKind) => Promise<string>) => {
  const connection = useConnection();
  const readTriedAnew = useTriedAnew();
  const attempt = useRef({ what: '', key: '' });
  return useMutation({
    mutationFn: async ({ kind, ...sending }: Sending) => {
      const needId = await needFor(kind);
      const what = JSON.stringify([needId, sending]);
      if (attempt.current.what !== what) attempt.current = { what, key: crypto.randomUUID() };
      const { sendReferral } = await askGraph(connection, SendReferralDocument, {
        input: { ...sending, needId, idempotencyKey: attempt.current.key },
      });
      const { id } = unlessRefused(sendReferral);
      void readTriedAnew(needId);
      return id;
    },
  });
};

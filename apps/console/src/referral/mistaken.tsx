import { fill } from '../figure/fill.js';
import { LineLink } from '../look/line-link.js';
import { Notice } from '../look/notice.js';
import { Stack } from '../look/stack.js';
import { When } from '../look/when.js';
import type { SentOffer } from './referral-page.js';
import { useReferralWords } from './use-referral-words.js';

/** That the service took back a yes that was a mistake, and what that does not bring back. */
export const Mistaken = ({
  offer: { acceptanceTakenBackAt: at },
  needId,
}: {
  readonly offer: Pick<SentOffer, 'acceptanceTakenBackAt'>;
  readonly needId: string | null;
}) => {
  const say = useReferralWords();
  if (!at) return null;
  return (
    <Notice>
      <Stack gap="close">
        <p>{fill((mark) => say('mistaken', mark), { when: <When at={at} /> })}</p>
        <p>{say('mistaken.closed')}</p>
        {needId && (
          <p>
            <LineLink to={`/needs/${needId}`}>{say('mistaken.look')}</LineLink>
          </p>
        )}
      </Stack>
    </Notice>
  );
};

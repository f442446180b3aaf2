import { Check } from 'lucide-react';
import { When } from '../look/when.js';
import style from './progress.module.css';
import type { SentOffer } from './referral-page.js';
import { useReferralWords } from './use-referral-words.js';

/** The way of an offer: sent, seen, answered. What has not happened is said to be awaited, and nothing is assumed. */
export const Progress = ({
  offer,
}: {
  readonly offer: Pick<SentOffer, 'status' | 'sentAt' | 'receivedAt' | 'decidedAt'>;
}) => {
  const say = useReferralWords();
  const { status, sentAt, receivedAt, decidedAt } = offer;
  const steps = [
    { name: say('progress.sent'), at: sentAt },
    { name: say(receivedAt ? 'progress.seen' : 'progress.notSeen'), at: receivedAt },
    {
      name: say(`progress.${status}`),
      at: decidedAt,
    },
  ].filter(({ at }, which) => at !== null || (which === 1 ? decidedAt === null : true));
  return (
    <ol className={style['steps']} role="list">
      {steps.map(({ name, at }) => (
        <li key={name} className={at ? style['done'] : style['awaited']}>
          <span className={style['mark']}>
            {at && <Check aria-hidden="true" size={16} strokeWidth={3} />}
          </span>
          <span>
            {name}
            {at && (
              <>
                {' · '}
                <When at={at} />
              </>
            )}
          </span>
        </li>
      ))}
    </ol>
  );
};

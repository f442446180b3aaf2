import { Clock, ClockAlert } from 'lucide-react';
import { useLanguage } from '../words/language-context.js';
import style from './due.module.css';
import { useOfferWords } from './use-offer-words.js';

/** When whoever has to act is late: as people say it, and on demand to the minute. Red only once it is. */
export const Due = ({
  dueAt,
  isOverdue,
  isExact = false,
}: {
  readonly dueAt: string;
  readonly isOverdue: boolean;
  /** Whether the instant itself stands there as well */
  readonly isExact?: boolean;
}) => {
  const say = useOfferWords();
  const { format } = useLanguage();
  const when = format.ago(dueAt, new Date());
  const Icon = isOverdue ? ClockAlert : Clock;
  return (
    <span className={isOverdue ? `${style['due']} ${style['overdue']}` : style['due']}>
      <Icon aria-hidden="true" size={18} strokeWidth={2} />
      <time dateTime={dueAt}>
        {say(isOverdue ? 'overdue' : 'due', { when })}
        {isExact && ` (${format.instant(dueAt)})`}
      </time>
    </span>
  );
};

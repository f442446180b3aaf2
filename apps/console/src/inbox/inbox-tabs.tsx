import { Link } from 'react-router';
import type { InboxSort } from '../graph/operations.generated.js';
import { useLanguage } from '../words/language-context.js';
import style from './inbox.module.css';
import { inboxParts, inboxSearch, partWord, type ShownPart } from './inbox-part.js';
import { useInboxCounts } from './use-inbox-counts.js';
import { useInboxWords } from './use-inbox-words.js';

/** The three parts with how many are in each; what is overdue stands out where it is. */
export const InboxTabs = ({ shown, sort }: { readonly shown: ShownPart; readonly sort: InboxSort }) => {
  const say = useInboxWords();
  const { format } = useLanguage();
  const { counts } = useInboxCounts();

  return (
    <nav aria-label={say('parts')}>
      <ul role="list" className={style['tabs']}>
        {inboxParts.map((each) => {
          const count = counts?.[each.count];
          const overdue = each.part === 'NEEDS_MY_ACTION' ? (counts?.overdue ?? 0) : 0;
          return (
            <li key={each.part}>
              <Link
                to={`/inbox${inboxSearch(each, sort)}`}
                className={style['tab']}
                aria-current={each === shown ? 'page' : undefined}
              >
                {count !== undefined && <span className={style['count']}>{format.number(count)}</span>}
                <span>{say(partWord(each))}</span>
                {overdue > 0 && <span className={style['late']}>{say('overdue', { count: overdue })}</span>}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
};

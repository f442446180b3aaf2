import { Link } from 'react-router';
import { fill } from '../figure/fill.js';
import { When } from '../look/when.js';
import { Due } from '../offer/due.js';
import { useVocabulary } from '../vocabulary/use-vocabulary.js';
import style from './inbox.module.css';
import type { InboxOffer } from './use-inbox.js';
import { useInboxWords } from './use-inbox-words.js';

/** One offer in the list: which door, who is at the other end, where it stands and when it is due. Nothing of the client. */
export const InboxRow = ({
  offer,
  search,
  isChosen,
}: {
  readonly offer: InboxOffer;
  /** Of the address, so that the list stays as it is */
  readonly search: string;
  readonly isChosen: boolean;
}) => {
  const say = useInboxWords();
  const vocabulary = useVocabulary();
  const { id, status, isReceived, service, senderOrganisation, recipientOrganisation } = offer;
  const other = isReceived ? senderOrganisation : recipientOrganisation;
  // What is sent to the one is new to the other.
  const statusWords = () => {
    if (isReceived && status === 'SENT') return say('status.new');
    if (isReceived && status === 'RECEIVED') return say('status.opened');
    return vocabulary(`offerStatus.${status}`);
  };

  return (
    <li>
      <Link
        to={`/inbox/${id}${search}`}
        className={style['row']}
        aria-current={isChosen ? 'true' : undefined}
      >
        <span className={style['door']}>
          <bdi>{service?.name ?? say('unknownService')}</bdi>
        </span>
        <span className={style['quiet']}>
          {say(isReceived ? 'from' : 'to', { organisation: other?.name ?? say('unknownOrganisation') })}
          {' · '}
          <span className={style['whole']}>
            {offer.decidedAt && !offer.dueAt
              ? fill((mark) => say('answered', mark), { when: <When isPlain at={offer.decidedAt} /> })
              : fill((mark) => say('sent', mark), { when: <When isPlain at={offer.sentAt} /> })}
          </span>
        </span>
        <span className={style['state']}>
          <span className={style['status']}>{statusWords()}</span>
          {offer.dueAt && <Due dueAt={offer.dueAt} isOverdue={offer.isOverdue} />}
        </span>
      </Link>
    </li>
  );
};

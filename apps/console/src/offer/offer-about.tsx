import { LineLink } from '../look/line-link.js';
import { useVocabulary } from '../vocabulary/use-vocabulary.js';
import { useLanguage } from '../words/language-context.js';
import type { ShownOffer } from './act.js';
import { Due } from './due.js';
import style from './offer.module.css';
import { useOfferWords } from './use-offer-words.js';

/** Who is at the other end, where it stands, and until when somebody has to act. */
export const OfferAbout = ({ offer }: { readonly offer: ShownOffer }) => {
  const say = useOfferWords();
  const vocabulary = useVocabulary();
  const { format } = useLanguage();
  const {
    senderOrganisation,
    recipientOrganisation,
    sentAt,
    dueAt,
    isOverdue,
    status,
    referral,
    isReceived,
  } = offer;
  const other = isReceived ? senderOrganisation : recipientOrganisation;
  return (
    <>
      <dl className={style['about']}>
        <dt>{say(isReceived ? 'from' : 'to')}</dt>
        <dd>
          <bdi>{other?.name ?? say('unknownOrganisation')}</bdi>
        </dd>
        <dt>{say('sent')}</dt>
        <dd>
          {format.ago(sentAt, new Date())} (<time dateTime={sentAt}>{format.instant(sentAt)}</time>)
        </dd>
        {dueAt && (
          <>
            <dt>{say('answerBy')}</dt>
            <dd>
              <Due dueAt={dueAt} isOverdue={isOverdue} isExact />
            </dd>
          </>
        )}
        <dt>{say('status')}</dt>
        <dd>
          <strong>{vocabulary(`offerStatus.${status}`)}.</strong> {say(`stands.${status}`)}
        </dd>
      </dl>
      {!isReceived && referral && (
        <p>
          <LineLink to={`/referrals/${referral.id}`}>{say('toReferral')}</LineLink>
        </p>
      )}
    </>
  );
};

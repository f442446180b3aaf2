import { Link } from 'react-router';
import type { SoughtNeedQuery } from '../graph/operations.generated.js';
import { List, Quiet, Stack } from '../look/stack.js';
import { useVocabulary } from '../vocabulary/use-vocabulary.js';
import style from './tried.module.css';
import { useDoorWords } from './use-door-words.js';

type SoughtNeed = NonNullable<SoughtNeedQuery['need']>;

/** What was tried for a need: referrals with where they stand, and doors that were passed. */
export const Tried = ({ need }: { readonly need: SoughtNeed }) => {
  const say = useDoorWords();
  const vocabulary = useVocabulary();
  const sent = (need.referrals ?? []).flatMap(({ id, offers }) => offers.map((offer) => ({ id, offer })));
  const passed = (need.gaps ?? []).filter(({ skipReason }) => skipReason);
  if (sent.length + passed.length === 0) return null;
  return (
    <Stack gap="close">
      <h2>{say('tried')}</h2>
      <List>
        {sent.map(({ id, offer }) => (
          <li key={offer.id} className={style['one']}>
            <Link to={`/referrals/${id}`} className={style['name']}>
              <bdi>{offer.service?.name ?? say('tried.unknown')}</bdi>
            </Link>
            <span>{vocabulary(`offerStatus.${offer.status}`)}</span>
          </li>
        ))}
        {passed.map(({ id, service, skipReason }) => (
          <li key={id} className={style['one']}>
            <bdi>{service?.name ?? say('tried.unknown')}</bdi>
            <span>{skipReason && vocabulary(`skipReason.${skipReason}`)}</span>
          </li>
        ))}
      </List>
      {passed.length > 0 && <Quiet>{say('tried.stays')}</Quiet>}
    </Stack>
  );
};

import { ButtonLink } from '../look/button.js';
import { Row, Stack } from '../look/stack.js';
import { areaWords } from '../vocabulary/area-words.js';
import { useVocabulary } from '../vocabulary/use-vocabulary.js';
import { useLanguage } from '../words/language-context.js';
import { useRuleWords } from '../words/use-rule-words.js';
import { verbatim } from '../words/verbatim.js';
import type { Listing } from '../door/directory.js';
import { Places } from './places.js';
import style from './service.module.css';
import { useServiceWords } from './use-service-words.js';
import { WayIn } from './way-in.js';

/** A service as far as it is kept on this device: how to reach it, its own words and its rules, without where they come from. */
export const KeptService = ({
  listing,
  query,
  now,
}: {
  readonly listing: Listing;
  /** What is looked for, as part of an address */
  readonly query: string;
  readonly now: Date;
}) => {
  const say = useServiceWords();
  const vocabulary = useVocabulary();
  const ruleWords = useRuleWords();
  const { format } = useLanguage();
  const { id, organisation, kinds, areas, areaWords: words, capacity, status } = listing;
  const { eligibilityWords, declaresNoCriteria, criteria } = listing;
  return (
    <Stack gap="far">
      <Stack gap="close">
        {organisation && (
          <p>
            <bdi>{organisation.name}</bdi>
          </p>
        )}
        <p>
          {format.list(kinds.map((kind) => vocabulary(`serviceKind.${kind}`)))}
          {(words ?? areas.length > 0) && (
            <>
              {' · '}
              <bdi>{words ?? format.list(areas.map(areaWords))}</bdi>
            </>
          )}
        </p>
        {capacity && (
          <p>
            <Places capacity={capacity} now={now} />
          </p>
        )}
        {status === 'TEMPORARILY_CLOSED' && <p className={style['closed']}>{say('closed')}</p>}
        <Row>
          <ButtonLink to={`/services/${id}/hand-out${query}`}>{say('handOut')}</ButtonLink>
        </Row>
      </Stack>
      <section aria-labelledby="way-in">
        <h2 id="way-in">{say('wayIn')}</h2>
        <WayIn service={listing} />
      </section>
      <section className={style['section']} aria-labelledby="own-words">
        <h2 id="own-words">{say('ownWords')}</h2>
        {eligibilityWords ? (
          <blockquote className={style['words']} {...verbatim}>
            {eligibilityWords}
          </blockquote>
        ) : (
          <p>{say('ownWords.none')}</p>
        )}
      </section>
      <section className={style['section']} aria-labelledby="rules">
        <h2 id="rules">{say('rules')}</h2>
        {criteria.length === 0 ? (
          <p>{say(declaresNoCriteria ? 'rules.everybody.long' : 'rules.notSaid.long')}</p>
        ) : (
          <ul className={style['rules']} role="list">
            {criteria.map((criterion) => (
              <li key={criterion.id}>{ruleWords(criterion)}</li>
            ))}
          </ul>
        )}
      </section>
    </Stack>
  );
};

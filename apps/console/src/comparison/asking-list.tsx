import { Link } from 'react-router';
import type { Attribute } from '@whichdoor/eligibility';
import { Verbatim } from '../words/verbatim.js';
import { Button } from '../look/button.js';
import { List, Stack } from '../look/stack.js';
import { useRuleWords } from '../words/use-rule-words.js';
import { servicesIn, type StripPlace } from './comparison.js';
import style from './comparison.module.css';
import { useComparisonWords } from './use-comparison-words.js';
import { usePlaceWords } from './use-amount-words.js';

/** Behind the strip: every service by what it asks, in its own words. */
export const AskingList = ({
  attribute,
  strip,
  onAll,
}: {
  readonly attribute: Attribute;
  readonly strip: readonly StripPlace[];
  /** Shows them all again; null where all are shown */
  readonly onAll: (() => void) | null;
}) => {
  const say = useComparisonWords();
  const placeWords = usePlaceWords();
  const ruleWords = useRuleWords();
  return (
    <section>
      <Stack>
        <h2>{say('list')}</h2>
        {onAll && (
          <div>
            <Button onClick={onAll}>{say('all')}</Button>
          </div>
        )}
        {strip.map((place) => (
          <Stack key={place.key} gap="close">
            <h3>{say('chosen', { count: servicesIn(place.askings), what: placeWords(attribute, place) })}</h3>
            <List>
              {place.askings.map(({ service, criterion }) => (
                <li key={criterion.id} className={style['asking']}>
                  <p>
                    <strong>
                      <bdi>{service.name}</bdi>
                    </strong>
                    {service.organisation && (
                      <>
                        {' · '}
                        <bdi>{service.organisation.name}</bdi>
                      </>
                    )}
                  </p>
                  {criterion.quote ? (
                    <blockquote>
                      <Verbatim>{criterion.quote}</Verbatim>
                    </blockquote>
                  ) : (
                    <p className={style['quiet']}>{say('noWords', { sentence: ruleWords(criterion) })}</p>
                  )}
                  <Link
                    className={style['whatIf'] ?? ''}
                    to={`/what-if?drop=${criterion.id}`}
                    aria-label={`${say('whatIf')} ${ruleWords(criterion)}`}
                  >
                    {say('whatIf')}
                  </Link>
                </li>
              ))}
            </List>
          </Stack>
        ))}
      </Stack>
    </section>
  );
};

import { Link, useSearchParams } from 'react-router';
import type { Attribute } from '@whichdoor/eligibility';
import { verbatim } from '../words/verbatim.js';
import { readGapAddress, writeGapAddress } from '../gap/gap-address.js';
import { Button } from '../look/button.js';
import { List, Stack } from '../look/stack.js';
import { useFocusAfter } from '../look/use-focus-after.js';
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
  const [params] = useSearchParams();
  // Of the same area, kind and months as here.
  const whatIfOf = (id: string) =>
    `/what-if?${writeGapAddress(readGapAddress(params, new Date()), new URLSearchParams({ drop: id }))}`;
  const [heading, focusHeading] = useFocusAfter<HTMLHeadingElement>();
  return (
    <section>
      <Stack>
        <h2 ref={heading} tabIndex={-1}>
          {say('list')}
        </h2>
        {onAll && (
          <div>
            <Button
              onClick={() => {
                onAll();
                focusHeading();
              }}
            >
              {say('all')}
            </Button>
          </div>
        )}
        {strip.map((place) => (
          <Stack key={place.key} gap="close">
            <h3>{say('chosen', { count: servicesIn(place.askings), what: placeWords(attribute, place) })}</h3>
            <List>
              {place.askings.map(({ service, criterion }) => (
                <li key={criterion.id} className={style['asking']}>
                  <strong>
                    <Link className={style['service'] ?? ''} to={`/services/${service.id}`}>
                      <bdi>{service.name}</bdi>
                    </Link>
                  </strong>
                  {service.organisation && (
                    <p className={style['quiet']}>
                      <bdi>{service.organisation.name}</bdi>
                    </p>
                  )}
                  {criterion.quote ? (
                    <blockquote {...verbatim}>{criterion.quote}</blockquote>
                  ) : (
                    <p className={style['quiet']}>{say('noWords', { sentence: ruleWords(criterion) })}</p>
                  )}
                  <Link
                    className={style['whatIf'] ?? ''}
                    to={whatIfOf(criterion.id)}
                    aria-label={say('whatIfNamed', { rule: ruleWords(criterion), service: service.name })}
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

import type { Attribute } from '@whichdoor/eligibility';
import { Fragment } from 'react';
import { DoorMark } from '../look/door-mark.js';
import { Sideways } from '../look/sideways.js';
import { useLanguage } from '../words/language-context.js';
import { positionOf, servicesIn, type StripPlace } from './comparison.js';
import style from './comparison.module.css';
import { useComparisonWords } from './use-comparison-words.js';
import { usePlaceWords } from './use-amount-words.js';

/** Doors that are drawn at one place; more of them are a number. */
const mostDoors = 8;

/** How much of the free space lies before a place: it grows with the root of the amount that it spans. */
const spaceBefore = (strip: readonly StripPlace[], at: number): number => {
  const [before, here] = [strip[at - 1], strip[at]].map((place) => positionOf(place?.range ?? null));
  return typeof before !== 'number' || typeof here !== 'number'
    ? 0
    : 100 * (Math.sqrt(here) - Math.sqrt(before));
};

/** Where each service stands: a column of doors for everybody who asks the same. Each column is one choice. */
export const Strip = ({
  attribute,
  strip,
  chosen,
  onChoose,
}: {
  readonly attribute: Attribute;
  readonly strip: readonly StripPlace[];
  readonly chosen: string | null;
  readonly onChoose: (key: string | null) => void;
}) => {
  const say = useComparisonWords();
  const placeWords = usePlaceWords();
  const { format } = useLanguage();
  return (
    <Sideways isOfButtons label={say('strip')}>
      <div className={style['strip']}>
        {strip.map((place, at) => {
          const what = placeWords(attribute, place);
          const count = servicesIn(place.askings);
          return (
            <Fragment key={place.key}>
              <span className={style['space']} style={{ flexGrow: spaceBefore(strip, at) }} />
              <button
                type="button"
                className={style['place']}
                aria-pressed={chosen === place.key}
                aria-label={say('place', { what, count })}
                onClick={() => onChoose(chosen === place.key ? null : place.key)}
              >
                <span className={style['doors']} aria-hidden="true">
                  {count > mostDoors ? <span className={style['many']}>{format.number(count)} ×</span> : null}
                  {place.askings.slice(0, count > mostDoors ? 1 : mostDoors).map(({ criterion, demand }) => (
                    <DoorMark key={criterion.id} status={doorOf[demand.stance]} />
                  ))}
                </span>
                <span className={style['tick']} aria-hidden="true">
                  {what}
                </span>
              </button>
            </Fragment>
          );
        })}
      </div>
    </Sideways>
  );
};

/** The door that a demand of each firmness makes for somebody who does not meet it. */
const doorOf = {
  must: 'shut',
  mustNot: 'shut',
  caseByCase: 'case_by_case',
  first: 'open',
  notNeeded: 'open',
} as const;

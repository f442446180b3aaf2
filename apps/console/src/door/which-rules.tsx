import { whyNoDoor, type Answers } from '@whichdoor/eligibility';
import { useMemo } from 'react';
import { useLanguage } from '../words/language-context.js';
import { useRuleWords } from '../words/use-rule-words.js';
import { dayOf } from './day-of.js';
import type { Directory, Listing } from './directory.js';
import style from './no-door.module.css';
import { useDoorWords } from './use-door-words.js';

/** Smallest sets of rules that are told: more would be a list of everything. */
const most = 3;

/** Which rules, given up together, would open a door: smallest sets, from the engine. */
export const WhichRules = ({
  directory,
  answers,
  shut,
  now,
}: {
  readonly directory: Directory;
  readonly answers: Answers;
  /** Ids of the services that are shut */
  readonly shut: readonly string[];
  readonly now: Date;
}) => {
  const say = useDoorWords();
  const ruleWords = useRuleWords();
  const { format } = useLanguage();
  const sets = useMemo(() => {
    const ids = new Set(shut);
    const services = directory.criteria.filter(({ serviceId }) => ids.has(serviceId));
    return whyNoDoor(services, answers, { most, today: dayOf(now) }).sets;
  }, [directory, answers, shut, now]);
  if (sets.length === 0) return null;

  const byId = new Map(
    [...directory.listings.values()].flatMap(({ criteria }) => criteria.map((each) => [each.id, each])),
  );
  const nameOf = (id: string): Listing['name'] => directory.listings.get(id)?.name ?? '';
  return (
    <>
      <h3>{say('none.why')}</h3>
      <ul className={style['sets']} role="list">
        {sets.map(({ criteria, opens }) => (
          <li key={criteria.join()}>
            {criteria.map((id) => {
              const criterion = byId.get(id);
              return criterion && <p key={id}>{ruleWords(criterion)}</p>;
            })}
            <p className={style['opens']}>
              {say('none.wouldOpen', { count: criteria.length, names: format.list(opens.map(nameOf)) })}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
};

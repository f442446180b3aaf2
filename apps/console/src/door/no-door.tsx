import { whyNoDoor, type Answers } from '@whichdoor/eligibility';
import { useMemo } from 'react';
import { Button } from '../look/button.js';
import { Notice } from '../look/notice.js';
import { useLanguage } from '../words/language-context.js';
import { useProblemWords } from '../words/use-problem-words.js';
import { useRuleWords } from '../words/use-rule-words.js';
import { dayOf } from './day-of.js';
import type { Directory, Listing } from './directory.js';
import style from './no-door.module.css';
import { SafetyNet } from './safety-net.js';
import { useDoorWords } from './use-door-words.js';
import { useGap } from './use-gap.js';
import type { Sorted } from './use-match.js';

/** Smallest sets of rules that are told: more would be a list of everything. */
const most = 3;

/** No door is open. It says so, says which rules it hangs on, what is there all the same, and that it was written down. */
export const NoDoor = ({
  directory,
  answers,
  shut,
  explain,
  needId,
  now,
  onOpenNeed,
  isOpening,
}: {
  readonly directory: Directory;
  readonly answers: Answers;
  /** Ids of the services that are shut */
  readonly shut: readonly string[];
  readonly explain: Sorted['explain'];
  readonly needId: string | null;
  readonly now: Date;
  /** Opens a need, so that the gap can be written down */
  readonly onOpenNeed: () => void;
  readonly isOpening: boolean;
}) => {
  const say = useDoorWords();
  return (
    <section className={style['none']} aria-labelledby="none-heading">
      <h2 id="none-heading">{say('none')}</h2>
      <p>{say('none.aboutServices')}</p>
      <WhichRules directory={directory} answers={answers} shut={shut} now={now} />
      <WrittenDown
        needId={needId}
        shut={shut}
        explain={explain}
        onOpenNeed={onOpenNeed}
        isOpening={isOpening}
      />
      {shut.length > 0 && <p>{say('none.exception')}</p>}
      <SafetyNet />
    </section>
  );
};

/** Which rules, given up together, would open a door: smallest sets, from the engine. */
const WhichRules = ({
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
      <ul className={style['sets']}>
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

const WrittenDown = ({
  needId,
  shut,
  explain,
  onOpenNeed,
  isOpening,
}: {
  readonly needId: string | null;
  /** Ids of the services that are shut */
  readonly shut: readonly string[];
  readonly explain: Sorted['explain'];
  readonly onOpenNeed: () => void;
  readonly isOpening: boolean;
}) => {
  const say = useDoorWords();
  const sentenceOf = useProblemWords();
  const gap = useGap(needId, shut, explain);
  if (!gap.isNeedKnown)
    return (
      <Notice
        actions={
          <Button isBusy={isOpening} onClick={onOpenNeed}>
            {say('none.writeDown')}
          </Button>
        }
      >
        {say('none.notWritten')}
      </Notice>
    );
  if (gap.problem)
    return (
      <Notice kind="problem" actions={<Button onClick={() => gap.again()}>{say('none.writeAgain')}</Button>}>
        {say('none.notWrittenYet')} {sentenceOf(gap.problem)}
      </Notice>
    );
  return <div role="status">{gap.isWritten && <Notice>{say('none.written')}</Notice>}</div>;
};

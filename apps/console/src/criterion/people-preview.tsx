import type { CriterionBody, ServiceCriteria, Status } from '@whichdoor/eligibility';
import { ArrowRight } from 'lucide-react';
import { useMemo } from 'react';
import { dayOf } from '../door/day-of.js';
import { Disclosure } from '../look/disclosure.js';
import { DoorState } from '../look/door-state.js';
import { Quiet, Stack } from '../look/stack.js';
import style from './criterion-editor.module.css';
import { effectOnPeople, withRule, type EffectOnPerson } from './effect-on-people.js';
import { inventedPeople } from './invented-people.js';
import { useCriterionEditorWords } from './use-criterion-editor-words.js';

/** What a change does to invented people, counted. */
export type PeopleEffect = {
  readonly turnedAway: readonly EffectOnPerson[];
  readonly letIn: readonly EffectOnPerson[];
  readonly otherwise: readonly EffectOnPerson[];
  readonly unchanged: readonly EffectOnPerson[];
};

/** Tries a rule on the invented people, here on the device; null while there is no rule to try. */
export const usePeopleEffect = (
  service: ServiceCriteria,
  rule: CriterionBody | null,
  criterionId: string | null,
): PeopleEffect | null =>
  useMemo(() => {
    if (!rule) return null;
    const effects = effectOnPeople(
      inventedPeople,
      service,
      withRule(service, rule, criterionId),
      dayOf(new Date()),
    );
    const isTurned = ({ before, after }: EffectOnPerson) => before !== 'shut' && after === 'shut';
    const isLetIn = ({ before, after }: EffectOnPerson) => before === 'shut' && after !== 'shut';
    const isUnchanged = ({ before, after }: EffectOnPerson) => before === after;
    return {
      turnedAway: effects.filter(isTurned),
      letIn: effects.filter(isLetIn),
      otherwise: effects.filter((each) => !isUnchanged(each) && !isTurned(each) && !isLetIn(each)),
      unchanged: effects.filter(isUnchanged),
    };
  }, [service, rule, criterionId]);

/** Whom a change would turn away, and whom it would let in: open before, shut after. */
export const PeoplePreview = ({ effect }: { readonly effect: PeopleEffect | null }) => {
  const say = useCriterionEditorWords();
  return (
    <Stack gap="close">
      <h2>{say('people.heading')}</h2>
      {effect ? <Effect effect={effect} /> : <p>{say('people.unfinished')}</p>}
    </Stack>
  );
};

const Effect = ({
  effect: { turnedAway, letIn, otherwise, unchanged },
}: {
  readonly effect: PeopleEffect;
}) => {
  const say = useCriterionEditorWords();
  return (
    <>
      <Quiet>{say('people.intro', { count: inventedPeople.length })}</Quiet>
      <p>
        {turnedAway.length > 0 ? say('people.turned', { count: turnedAway.length }) : say('people.none')}{' '}
        {letIn.length > 0 && say('people.letIn', { count: letIn.length })}
      </p>
      <PeopleList effects={[...turnedAway, ...letIn, ...otherwise]} />
      {unchanged.length > 0 && (
        <Disclosure summary={say('people.unchanged', { count: unchanged.length })}>
          <PeopleList effects={unchanged} />
        </Disclosure>
      )}
    </>
  );
};

const PeopleList = ({ effects }: { readonly effects: readonly EffectOnPerson[] }) => {
  const say = useCriterionEditorWords();
  return (
    <ul role="list">
      {effects.map(({ person, before, after }) => (
        <li key={person.id} className={style['person']}>
          <span>{say(`person.${person.id}`)}</span>
          <span className={style['doors']}>
            {before !== after && (
              <>
                <Door when={say('people.before')} status={before} />
                <ArrowRight className={style['arrow']} aria-hidden="true" />
              </>
            )}
            <Door when={before === after ? null : say('people.after')} status={after} />
          </span>
        </li>
      ))}
    </ul>
  );
};

const Door = ({ when, status }: { readonly when: string | null; readonly status: Status }) => (
  <span className={style['doors']}>
    {when && <span className="visually-hidden">{when}</span>}
    <DoorState status={status} />
  </span>
);

import {
  evaluate,
  type Criterion,
  type CriterionBody,
  type ServiceCriteria,
  type Status,
} from '@whichdoor/eligibility';
import type { InventedPerson } from './invented-people.js';

/** What a rule would mean for somebody invented. */
export type EffectOnPerson = {
  readonly person: InventedPerson;
  readonly before: Status;
  readonly after: Status;
};

/** The same service once this rule is in force, in place of the criterion that it revises or beside the others. */
export const withRule = (
  service: ServiceCriteria,
  rule: CriterionBody,
  criterionId: string | null,
): ServiceCriteria => {
  const criterion: Criterion = { ...rule, id: criterionId ?? 'new', version: 1 };
  const others = service.criteria.filter(({ id }) => id !== criterionId);
  return { ...service, declaresNoCriteria: false, criteria: [...others, criterion] };
};

/** Holds invented people against a service before and after a change. All of it happens on the device. */
export const effectOnPeople = (
  people: readonly InventedPerson[],
  before: ServiceCriteria,
  after: ServiceCriteria,
  today: string,
): readonly EffectOnPerson[] =>
  people.map((person) => ({
    person,
    before: evaluate(before, person.answers, { today }).status,
    after: evaluate(after, person.answers, { today }).status,
  }));

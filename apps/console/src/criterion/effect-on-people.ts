import {
  assembleCriterion,
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

/** A service as the directory tells it, as far as its door hangs on it. */
export type KnownService = {
  readonly id: string;
  readonly areas: readonly string[];
  readonly declaresNoCriteria: boolean;
  readonly criteria: readonly { readonly id: string; readonly version: number; readonly rule: unknown }[];
};

/** The criteria of a service as the engine takes them; what it cannot read counts as unknown for everybody. */
export const criteriaOf = ({ id, areas, declaresNoCriteria, criteria }: KnownService): ServiceCriteria => ({
  serviceId: id,
  area: areas,
  declaresNoCriteria,
  criteria: criteria.flatMap((each) => {
    const assembled = assembleCriterion(each.id, each.version, each.rule);
    return assembled.ok ? [assembled.value] : [];
  }),
});

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

import { assembleCriterion, type ServiceCriteria } from '@whichdoor/eligibility';

/** A service as the graph tells of it, as far as the engine looks at it. */
export type CriteriaRow = {
  readonly id: string;
  readonly declaresNoCriteria: boolean;
  readonly criteria: readonly { readonly id: string; readonly version: number; readonly rule: unknown }[];
};

/** The same in the form that the engine reads. @throws Error when it does not know a rule */
export const criteriaOf = ({
  id: serviceId,
  declaresNoCriteria,
  criteria,
}: CriteriaRow): ServiceCriteria => ({
  serviceId,
  declaresNoCriteria,
  criteria: criteria.map(({ id, version, rule }) => {
    const assembled = assembleCriterion(id, version, rule);
    if (!assembled.ok) throw new Error(JSON.stringify(assembled.problems));
    return assembled.value;
  }),
});

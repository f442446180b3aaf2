import { assembleCriterion, type Criterion, type ServiceCriteria } from '@whichdoor/eligibility';

/** A service as the directory tells it, as far as its door hangs on it. */
export type RulesOfService = {
  readonly id: string;
  readonly areas: readonly string[];
  readonly declaresNoCriteria: boolean;
  readonly criteria: readonly {
    readonly id: string;
    readonly version: number;
    readonly sentence: string;
    readonly rule: unknown;
  }[];
};

/** A service as the engine reads it. */
export const toServiceCriteria = ({
  id,
  areas,
  declaresNoCriteria,
  criteria,
}: RulesOfService): ServiceCriteria => ({
  serviceId: id,
  ...(areas.length > 0 && { area: areas }),
  declaresNoCriteria,
  criteria: criteria.map(toCriterion),
});

/** A rule that this console cannot read stays a rule: nobody knows whether it is met. Left out, it would open the door. */
const toCriterion = ({ id, version, rule, sentence }: RulesOfService['criteria'][number]): Criterion => {
  const assembled = assembleCriterion(id, version, rule);
  return assembled.ok
    ? assembled.value
    : { id, version, effect: 'require', condition: { undisclosed: sentence } };
};

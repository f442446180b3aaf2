import { testsOf, type ServiceCriteria } from '@whichdoor/eligibility';

/** Areas that services serve, and those that their criteria name: where somebody lives may be any of these. */
export const namedAreas = (services: readonly ServiceCriteria[]): readonly string[] => {
  const areas = services.flatMap(({ area = [], criteria }) => [...area, ...criteria.flatMap(areasIn)]);
  return [...new Set(areas)].sort();
};

const areasIn = ({
  condition,
  appliesWhen,
  exceptions = [],
}: ServiceCriteria['criteria'][number]): readonly string[] =>
  [condition, ...(appliesWhen ? [appliesWhen] : []), ...exceptions]
    .flatMap((each) => [...testsOf(each)])
    .flatMap(({ operator, value }) => (operator === 'in_area' && Array.isArray(value) ? value : []))
    .filter((area) => typeof area === 'string');

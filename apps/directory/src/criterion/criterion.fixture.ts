import { randomUUID } from 'node:crypto';
import { publish, type Criterion } from './criterion.js';

/** A rule as an editor would hand it in. */
export const aRule = (parts: Readonly<Record<string, unknown>> = {}): Record<string, unknown> => ({
  effect: 'require',
  condition: { attribute: 'age', operator: 'at_least', value: 18 },
  evidence: { quote: 'You have to be eighteen or over.' },
  ...parts,
});

export const aCriterion = (parts: Partial<Criterion> = {}): Criterion => {
  const published = publish(
    { id: randomUUID(), organisationId: randomUUID(), serviceId: randomUUID(), rule: aRule() },
    new Date('2026-11-20T09:00:00Z'),
  );
  if ('refusal' in published) throw new Error(published.message);
  return { ...published.next, ...parts };
};

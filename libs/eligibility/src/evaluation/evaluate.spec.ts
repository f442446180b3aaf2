import type { Criterion, ServiceCriteria } from '../language/criterion.js';
import { parse } from '../parse/parse.js';
import { evaluate } from './evaluate.js';
import { matchServices } from '../match.js';
import { describe as say } from '../sentence/describe.js';

const criterion = (body: Record<string, unknown>): Criterion => {
  const parsed = parse({ id: 'c1', version: 1, ...body });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
};
const service = (...criteria: Criterion[]): ServiceCriteria => ({ serviceId: 's', criteria });

describe('a service with one rule', () => {
  const sober = criterion({
    effect: 'require',
    condition: { attribute: 'days_since_last_use', operator: 'at_least', value: 30 },
  });

  it('is open, shut or to ask as the answer says', () => {
    expect(evaluate(service(sober), { days_since_last_use: 31 }).status).toBe('open');
    expect(evaluate(service(sober), { days_since_last_use: 3 }).status).toBe('shut');
    expect(evaluate(service(sober), {}).status).toBe('ask');
    expect(evaluate(service(sober), {}).missing).toEqual(['days_since_last_use']);
  });

  it('says so in a sentence', () => {
    expect(say(sober)).toBe('Must have at least 30 days without use.');
  });

  it('is asked for first among several services', () => {
    const match = matchServices(
      [service(sober), { serviceId: 'nsp', criteria: [], declaresNoCriteria: true }],
      {},
    );

    expect(match.groups.open.map(({ serviceId }) => serviceId)).toEqual(['nsp']);
    expect(match.nextQuestion).toMatchObject({
      key: 'days_since_last_use',
      settles: { expected: 1, worst: 1 },
      opens: 1,
    });
  });
});

describe('a service without rules', () => {
  it('is to ask where nobody declared that there are none', () => {
    expect(evaluate(service(), {})).toMatchObject({ status: 'ask', nothingDeclared: true });
  });
});

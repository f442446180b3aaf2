import { randomUUID } from 'node:crypto';
import { confirm } from './capacity.js';

const capacity = (available: number, maximum: number | null) => ({
  serviceId: randomUUID(),
  organisationId: randomUUID(),
  available,
  maximum,
  confirmedAt: new Date('2026-11-23T09:00:00Z'),
});

describe('confirming a capacity', () => {
  it('announces the month and not the day', () => {
    const confirmed = confirm(capacity(2, 10));

    expect(confirmed).toMatchObject({
      facts: [{ type: 'CapacityConfirmed', data: { available: 2, maximum: 10, month: '2026-11' } }],
    });
    expect(JSON.stringify('facts' in confirmed && confirmed.facts)).not.toContain('2026-11-23');
  });

  it('takes it that the maximum is not told', () => {
    expect(confirm(capacity(0, null))).toMatchObject({ next: { available: 0, maximum: null } });
  });

  it.each([
    [12, 10],
    [-1, null],
    [0, -1],
  ])('refuses %s of %s', (available, maximum) => {
    expect(confirm(capacity(available, maximum))).toMatchObject({ refusal: 'CapacityImpossible' });
  });
});

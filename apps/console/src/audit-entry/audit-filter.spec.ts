import { readAddress, variablesOf } from './audit-filter.js';

describe('the filter of the audit', () => {
  it('is what the address says, and nothing that is no day', () => {
    expect(readAddress(new URLSearchParams('actor=a&from=2026-11-02&until=yesterday&else=x'))).toEqual({
      organisation: null,
      actor: 'a',
      action: null,
      subject: null,
      from: '2026-11-02',
      until: null,
    });
  });

  it('counts the first and the last day whole, where the person is', () => {
    const { filter } = variablesOf(readAddress(new URLSearchParams('from=2026-11-02&until=2026-11-30')), 50);

    expect(filter).toMatchObject({
      from: new Date(2026, 10, 2).toISOString(),
      until: new Date(2026, 11, 1).toISOString(),
    });
  });
});

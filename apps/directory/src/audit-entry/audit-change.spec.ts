import { changesBetween } from './audit-change.js';

describe('what is told of a change', () => {
  it('is nothing where nothing changed', () => {
    const service = { name: 'Harbour', kinds: ['FOOD'], confirmedAt: new Date() };

    expect(changesBetween(service, { ...service, kinds: ['FOOD'], confirmedAt: new Date(0) })).toEqual([]);
  });

  it('names a field that is not known here, and keeps what it says to itself', () => {
    const [change] = changesBetween({ phone: '5550 0100' }, { phone: '5550 0199' });

    expect(change).toEqual({ field: 'phone', before: null, after: null });
  });

  it('tells a flag and a figure as text, and nothing where none stood', () => {
    expect(
      changesBetween({ declaresNoCriteria: false, maximum: null }, { declaresNoCriteria: true, maximum: 0 }),
    ).toEqual([
      { field: 'declaresNoCriteria', before: ['false'], after: ['true'] },
      { field: 'maximum', before: null, after: ['0'] },
    ]);
  });

  it('tells of something new only what may be told', () => {
    expect(changesBetween(null, { available: 3, organisationId: 'x', maximum: null })).toEqual([
      { field: 'available', before: null, after: ['3'] },
    ]);
  });
});

import { aService } from './service.fixture.js';
import { list, revise, withdraw } from './service.js';

const at = new Date('2026-11-23T09:00:00Z');
const types = (facts: readonly { type: string }[]) => facts.map(({ type }) => type);

describe('listing a service', () => {
  it('keeps its words exactly and announces none of them', () => {
    const eligibilityWords = '  Must be "clean & sober" — 30 days.\n No exceptions ';

    const { next, facts } = list(
      {
        id: aService().id,
        organisationId: aService().organisationId,
        name: 'Harbour House',
        eligibilityWords,
      },
      at,
    );

    expect(next.eligibilityWords).toBe(eligibilityWords);
    expect(JSON.stringify(facts)).not.toMatch(/sober|Harbour/);
    expect(types(facts)).toEqual(['ServiceListed']);
  });

  it('says of a kind that nobody told that it is not classified', () => {
    expect(aService({ kinds: [] }).kinds).toEqual(['NOT_CLASSIFIED']);
  });
});

describe('revising a service', () => {
  it('leaves what is left out, and counts as confirming the rest', () => {
    const service = aService({ feeWords: 'Free', areas: ['north'] });

    const revised = revise(service, { name: 'Withdrawal unit' }, at, 0);

    expect(revised).toMatchObject({
      next: { name: 'Withdrawal unit', feeWords: 'Free', areas: ['north'], confirmedAt: at },
      facts: [{ type: 'ServiceRevised' }],
    });
  });

  it('is refused where it was saved since it was read', () => {
    const service = aService();
    const name = 'Written on an older page';
    const read = service.confirmedAt.toISOString();
    const saved = { ...service, confirmedAt: at };

    expect(revise(saved, { name, replacesConfirmedAt: read }, at, 0)).toMatchObject({
      refusal: 'ServiceChangedMeanwhile',
    });
    const revised = revise(service, { name, replacesConfirmedAt: read }, at, 0);
    expect(revised).toMatchObject({ next: { name, confirmedAt: at } });
    expect('next' in revised && 'replacesConfirmedAt' in revised.next).toBe(false);
  });

  it('refuses to declare that there are no criteria while some are in force', () => {
    expect(revise(aService(), { declaresNoCriteria: true }, at, 1)).toMatchObject({
      refusal: 'CriteriaContradictOpenness',
    });
    expect(revise(aService(), { declaresNoCriteria: true }, at, 0)).toMatchObject({
      next: { declaresNoCriteria: true },
    });
  });

  it('announces leaving the lists and coming back', () => {
    const left = revise(aService(), { status: 'WITHDRAWN' }, at, 0);
    const back = revise(aService({ status: 'WITHDRAWN' }), { status: 'ACTIVE' }, at, 0);
    const away = revise(aService({ status: 'WITHDRAWN' }), { name: 'Still away' }, at, 0);

    expect('facts' in left && types(left.facts)).toEqual(['ServiceWithdrawn']);
    expect('facts' in back && types(back.facts)).toEqual(['ServiceListed']);
    expect('facts' in away && types(away.facts)).toEqual([]);
  });
});

it('withdraws a service with everything that was known of it', () => {
  const service = aService({ feeWords: 'Free' });

  expect(withdraw(service)).toMatchObject({
    next: { ...service, status: 'WITHDRAWN' },
    facts: [{ type: 'ServiceWithdrawn', data: { serviceId: service.id } }],
  });
});

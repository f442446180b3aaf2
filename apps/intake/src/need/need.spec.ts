import { beMet, close, identify, seekAgain } from './need.js';
import { aNeed } from './need.fixture.js';

const now = new Date('2026-11-23T09:00:00Z');
const asked = {
  id: '10000000-0000-4000-8000-000000000001',
  organisationId: '10000000-0000-4000-8000-000000000002',
  kind: 'RESIDENTIAL_WITHDRAWAL',
  area: 'north',
  handle: null,
} as const;

describe('identifying a need', () => {
  it('opens it as seeking and announces month and area, nothing finer', () => {
    expect(identify({ ...asked, month: '2026-11' }, now)).toMatchObject({
      next: { status: 'SEEKING', openedIn: '2026-11' },
      facts: [{ type: 'NeedIdentified', data: { month: '2026-11', area: 'north' } }],
    });
  });

  it.each(['2026-12', '2024-10'])('refuses %s', (month) => {
    expect(identify({ ...asked, month }, now)).toMatchObject({ refusal: 'MonthNotPlausible' });
  });

  it('takes a month of two years ago', () => {
    expect(identify({ ...asked, month: '2024-11' }, now)).toHaveProperty('next');
  });
});

describe('closing a need', () => {
  it('keeps how it ended and why', () => {
    expect(close(aNeed(), 'UNMET_CLOSED', ['NO_DOOR_OPEN', 'NO_DOOR_OPEN'], '2026-11')).toMatchObject({
      next: { status: 'UNMET_CLOSED', closeReasons: ['NO_DOOR_OPEN'] },
      facts: [{ type: 'NeedClosed', data: { closing: 'UNMET_CLOSED', reasons: ['NO_DOOR_OPEN'] } }],
    });
  });

  it('refuses to end unmet without a reason', () => {
    expect(close(aNeed(), 'UNMET_CLOSED', [], '2026-11')).toMatchObject({ refusal: 'CloseReasonMissing' });
  });

  it('refuses a need that was already closed', () => {
    expect(close(aNeed({ status: 'MET' }), 'MET', [], '2026-11')).toMatchObject({
      refusal: 'NeedAlreadyClosed',
    });
  });
});

describe('being met', () => {
  it('moves a seeking need and leaves a closed one as it is', () => {
    expect(beMet(aNeed(), 'offer').status).toBe('BEING_MET');
    expect(beMet(aNeed({ status: 'WITHDRAWN' }), 'offer').status).toBe('WITHDRAWN');
  });

  it('counts an offer once, however often it is told', () => {
    expect(beMet(beMet(aNeed(), 'offer'), 'offer').acceptedOfferIds).toEqual(['offer']);
  });

  it('ends when nobody is left who takes the person', () => {
    const need = aNeed({ status: 'BEING_MET', acceptedOfferIds: ['one', 'other'] });

    expect(seekAgain(need, 'one')).toMatchObject({ status: 'BEING_MET', acceptedOfferIds: ['other'] });
    expect(seekAgain(seekAgain(need, 'one'), 'other')).toMatchObject({ status: 'SEEKING' });
    expect(seekAgain({ ...need, status: 'MET' }, 'one').status).toBe('MET');
  });

  it('ends as well where it was heard of before offers were remembered', () => {
    expect(seekAgain(aNeed({ status: 'BEING_MET' }), 'offer').status).toBe('SEEKING');
  });
});

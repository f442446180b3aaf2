import { randomUUID } from 'node:crypto';
import { aKnownNeed } from '../need/need.fixture.js';
import { aKnownService } from '../service/service.fixture.js';
import { send, type ReferralAsked } from './referral.js';

const at = new Date('2026-11-23T09:00:00Z');
const asked = (days = 30): ReferralAsked => ({
  referralId: randomUUID(),
  offerId: randomUUID(),
  consent: { form: 'EXPRESS_WRITTEN', days },
  sharedAttributes: ['age'],
  criteriaSeen: [],
  asksToWaive: [],
});
const known = () => ({ need: aKnownNeed(), service: aKnownService(), openOffers: 0, known: [] });

describe('sending a referral', () => {
  it('makes an offer to the organisation that runs the service', () => {
    const { need, service } = known();

    expect(send(asked(), { need, service, openOffers: 0, known: [] }, at)).toMatchObject({
      referral: { organisationId: need.organisationId, consentUntil: new Date('2026-12-23T09:00:00Z') },
      offer: {
        status: 'SENT',
        senderOrganisationId: need.organisationId,
        recipientOrganisationId: service.organisationId,
        sealedFacts: null,
      },
      facts: [{ type: 'OfferSent', data: { month: '2026-11' } }],
    });
  });

  it('announces neither which facts are shared nor how the client agreed', () => {
    const sent = send(asked(), known(), at);

    const told = JSON.stringify('facts' in sent ? sent.facts : null);
    expect(told).not.toContain('age"');
    expect(told).not.toContain('EXPRESS');
  });

  it.each([
    ['NeedNotOpen', { need: null }],
    ['NeedNotOpen', { need: aKnownNeed({ isOpen: false }) }],
    ['ServiceNotAvailable', { service: null }],
    ['OfferAlreadyOpen', { openOffers: 1 }],
  ])('refuses with %s', (refusal, parts) => {
    expect(send(asked(), { ...known(), ...parts }, at)).toMatchObject({ refusal });
  });

  it('shares facts for 90 days at most', () => {
    expect(send(asked(90), known(), at)).toHaveProperty('offer');
    expect(send(asked(91), known(), at)).toMatchObject({ refusal: 'ConsentTooLong' });
  });
});

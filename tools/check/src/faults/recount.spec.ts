import { recount } from './recount.js';

const month = '2026-11';
const at = (second: number) => `2026-11-02T08:00:${String(second).padStart(2, '0')}.000Z`;
let offset = 0;
const record = (value: string) => ({
  topic: 'a topic',
  partition: 0,
  offset: String(offset++),
  key: 'a key',
  value,
  headers: {},
});
const told = (type: string, second: number, data: object, id = `${type} ${second}`) =>
  record(JSON.stringify({ id, type, time: at(second), data: { needId: 'n', month, ...data } }));

const need = told('NeedIdentified', 0, {});
const decline = told('OfferDeclined', 10, { offerId: 'o', reason: 'UNDECLARED_CRITERION', criterion: null });
const nothing = { shutOut: 0, undeclared: 0, absorbed: 0, placedElsewhere: 0, unanswered: 0 };
const shut = { ...nothing, requests: 1, shutOut: 1, undeclared: 1 };

describe('counting a month anew', () => {
  it.each([
    ['nothing but the request', [need], { ...nothing, requests: 1 }],
    [
      'a request of another month',
      [told('NeedIdentified', 0, { month: '2026-10' })],
      { ...nothing, requests: 0 },
    ],
    ['a decline that no criterion explains', [need, decline], shut],
    [
      'a decline that cites a criterion',
      [need, told('OfferDeclined', 10, { offerId: 'o', reason: 'DOES_NOT_MEET_CRITERION', criterion: {} })],
      { ...shut, undeclared: 0 },
    ],
    [
      'a decline that says "not now"',
      [need, told('OfferDeclined', 10, { offerId: 'o', reason: 'NO_CAPACITY', criterion: null })],
      { ...nothing, requests: 1 },
    ],
    [
      'a passed door',
      [need, told('MatchSkipped', 10, { reason: 'THEY_NEVER_TAKE_THEM', criteria: [] })],
      shut,
    ],
    [
      'no door open',
      [need, told('ReferralBlocked', 10, { services: [{ criteria: [{}] }] })],
      { ...shut, undeclared: 0 },
    ],
    [
      'an offer that ran out',
      [need, told('OfferExpired', 9, { offerId: 'o' })],
      { ...nothing, requests: 1, unanswered: 1 },
    ],
    [
      'work before the door was shut',
      [need, decline, told('EncounterRecorded', 9, { encounterId: 'e' })],
      shut,
    ],
    [
      'work after it',
      [need, decline, told('EncounterRecorded', 11, { encounterId: 'e' })],
      { ...shut, absorbed: 1 },
    ],
    [
      'work after it that was removed',
      [
        need,
        decline,
        told('EncounterRecorded', 11, { encounterId: 'e' }),
        told('EncounterRemoved', 12, { encounterId: 'e', needId: undefined }),
      ],
      shut,
    ],
    [
      'another service that takes them',
      [need, decline, told('OfferAccepted', 12, { offerId: 'p' })],
      { ...shut, placedElsewhere: 1 },
    ],
    [
      'a service that takes them by mistake, told again after it took that back',
      [
        need,
        decline,
        told('OfferAccepted', 12, { offerId: 'p' }),
        told('OfferAcceptanceTakenBack', 13, { offerId: 'p' }),
        told('OfferAccepted', 12, { offerId: 'p' }),
      ],
      shut,
    ],
    [
      'a service that takes them after all',
      [
        need,
        decline,
        told('OfferAccepted', 12, { offerId: 'p' }),
        told('OfferAcceptanceTakenBack', 13, { offerId: 'p' }),
        told('OfferAccepted', 14, { offerId: 'p' }),
      ],
      { ...shut, placedElsewhere: 1 },
    ],
    [
      'a service that takes them, told again after it has ended',
      [
        need,
        told('OfferAccepted', 5, { offerId: 'o' }),
        told('OfferEndedByService', 10, { offerId: 'o', reason: 'UNDECLARED_CRITERION', criterion: null }),
        told('OfferAccepted', 5, { offerId: 'o' }),
      ],
      shut,
    ],
    ['something that nobody can read', [need, record('{"broken')], { ...nothing, requests: 1 }],
  ])('counts %s', (_, records, figures) => {
    expect(recount(records, month)).toEqual(figures);
  });
});

import { askableOf } from './askable.js';
import type { ShownOffer } from './act.js';
import { gatesOf, type Gate } from './gate.js';

const gate = (id: string, rule: unknown): Gate => ({ id, version: 1, sentence: id, quote: null, rule });
const asks = (attribute: string, more: object = {}) => ({
  effect: 'require',
  condition: { attribute, operator: 'is', value: true },
  ...more,
});
const criteria = [
  gate('home', asks('safe_home')),
  gate('company', asks('support_person', { discretion: 'case_by_case' })),
  gate('nice', asks('pregnant', { discretion: 'preferred' })),
  gate('first', { ...asks('homeless'), effect: 'prioritise' }),
  gate('never', { ...asks('negative_urine_screen'), effect: 'not_required' }),
  gate('later', asks('medical_assessment')),
  gate('strange', { effect: 'require', condition: { attribute: 'no such thing' } }),
];

describe('the criteria that can shut somebody out', () => {
  it('are those that stand at the door, and those that nobody can read', () => {
    expect(gatesOf(criteria).map(({ id }) => id)).toEqual(['home', 'company', 'strange']);
  });

  it('are all that can be asked about, and only what nobody told or asked yet', () => {
    const offer = (parts: Partial<ShownOffer>) =>
      ({
        service: { id: 's', name: 'S', criteria },
        sharedFacts: [],
        questions: [],
        ...parts,
      }) as unknown as ShownOffer;

    expect(askableOf(offer({}))).toEqual(['safe_home', 'support_person']);
    expect(askableOf(offer({ sharedFacts: [{ attribute: 'safe_home', answer: true }] }))).toEqual([
      'support_person',
    ]);
    expect(
      askableOf(
        offer({
          questions: [
            { attribute: 'support_person', askedAt: '', outcome: 'PREFERS_NOT_TO_SAY', answeredAt: '' },
          ],
        }),
      ),
    ).toEqual(['safe_home']);
    expect(askableOf(offer({ service: null }))).toEqual([]);
  });
});

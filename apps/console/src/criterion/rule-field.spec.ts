import { fieldAt } from './rule-field.js';

describe('the field that a problem belongs to', () => {
  it.each([
    ['condition.value', { group: 'condition', at: 0, part: 'value' }],
    ['/condition/value', { group: 'condition', at: 0, part: 'value' }],
    ['condition.allOf[1].value[3]', { group: 'condition', at: 1, part: 'value' }],
    ['/condition/anyOf/2/attribute', { group: 'condition', at: 2, part: 'attribute' }],
    ['condition.within.amount', { group: 'condition', at: 0, part: 'within' }],
    ['condition.unit', { group: 'condition', at: 0, part: 'value' }],
    ['exceptions[1].operator', { group: 'exceptions', at: 1, part: 'operator' }],
    ['/appliesWhen/value', { group: 'appliesWhen', at: 0, part: 'value' }],
    ['condition', { group: 'condition', at: 0, part: 'whole' }],
    ['waivableBy', { group: 'waivableBy' }],
    ['/evidence/quote', { group: 'quote' }],
    ['', { group: 'rule' }],
    ['streams[0]', { group: 'rule' }],
  ])('of %s', (path, field) => {
    expect(fieldAt(path)).toEqual(field);
  });
});

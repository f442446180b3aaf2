import { withinSentence } from './within-sentence.js';

describe('a sentence within another', () => {
  it('has no full stop of its own', () => {
    expect(withinSentence('Must not be using.')).toBe('Must not be using');
    expect(withinSentence('Must have a dose of at most 2.5 mg (decided by the doctor).')).toBe(
      'Must have a dose of at most 2.5 mg (decided by the doctor)',
    );
    expect(withinSentence('Must be well')).toBe('Must be well');
  });
});

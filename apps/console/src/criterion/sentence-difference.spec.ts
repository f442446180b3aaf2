import { sentenceDifference } from './sentence-difference.js';

describe('the difference between two sentences', () => {
  it('marks the words that went and came, and nothing else', () => {
    expect(
      sentenceDifference(
        'Must have at least 180 days without use.',
        'Must have at least 30 days without use.',
      ),
    ).toEqual([
      { kind: 'same', words: 'Must have at least' },
      { kind: 'gone', words: '180' },
      { kind: 'new', words: '30' },
      { kind: 'same', words: 'days without use.' },
    ]);
  });

  it('is one stretch where they are the same, and none where both are empty', () => {
    expect(sentenceDifference('Must be a veteran.', 'Must be  a veteran.')).toEqual([
      { kind: 'same', words: 'Must be a veteran.' },
    ]);
    expect(sentenceDifference('', '')).toEqual([]);
  });

  it('shows a first sentence as all new, and one that ended as all gone', () => {
    expect(sentenceDifference('', 'Must call first.')).toEqual([{ kind: 'new', words: 'Must call first.' }]);
    expect(sentenceDifference('Must call first.', '')).toEqual([{ kind: 'gone', words: 'Must call first.' }]);
  });

  it('gives both sentences back whole', () => {
    const [before, after] = [
      'Must not be on bail or be on remand.',
      'Must be on bail, except on Supreme Court bail.',
    ];
    const stretches = sentenceDifference(before, after);
    const without = (kind: string) =>
      stretches
        .filter((each) => each.kind !== kind)
        .map(({ words }) => words)
        .join(' ');

    expect([without('new'), without('gone')]).toEqual([before, after]);
  });
});

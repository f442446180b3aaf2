import { judge } from './gateway.js';

describe('whose an answer is', () => {
  const user = { id: '1', name: 'Bench User-1' };

  it('knows the own, somebody else’s, and none', () => {
    expect(judge({ me: { id: '1', name: 'Bench User-1' } }, user)).toBe('own');
    expect(judge({ me: { id: '2', name: 'Bench User-2' } }, user)).toBe('foreign');
    expect(judge({ me: { id: '1', name: 'Bench User-2' } }, user)).toBe('foreign');
    expect(judge({ me: null }, user)).toBe('none');
    expect(judge(null, user)).toBe('none');
  });
});

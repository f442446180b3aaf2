import { inspect } from 'node:util';
import { RememberedTokens, type VerifiedToken } from './remembered-tokens.js';

const verified = (changes: Partial<VerifiedToken> = {}): VerifiedToken => ({
  user: { id: 'a', name: 'Test Worker', kind: 'person', organisationId: null, team: null, roles: [] },
  kid: 'key-1',
  from: 100,
  until: 400,
  ...changes,
});

describe('remembering verified tokens', () => {
  it('finds what was remembered of a token, and nothing of another', () => {
    const tokens = new RememberedTokens();
    const [one, other] = [verified(), verified({ kid: 'key-2' })];

    tokens.remember('token.one', one);
    tokens.remember('token.other', other);

    expect(tokens.find('token.one', 200)).toBe(one);
    expect(tokens.find('token.other', 200)).toBe(other);
    expect(tokens.find('token.third', 200)).toBeNull();
  });

  it.each([
    [99.9, false],
    [100, true],
    [399.9, true],
    [400, false],
    [401, false],
  ])('at %d seconds believes a token for 100 to 400: %s', (now, isBelieved) => {
    const tokens = new RememberedTokens();
    tokens.remember('token', verified());

    expect(tokens.find('token', now) !== null).toBe(isBelieved);
  });

  it('lets go of the one that went unused for longest', () => {
    const tokens = new RememberedTokens(2);
    tokens.remember('a', verified());
    tokens.remember('b', verified());
    tokens.find('a', 200);

    tokens.remember('c', verified());

    expect(['a', 'b', 'c'].map((token) => tokens.find(token, 200) !== null)).toEqual([true, false, true]);
  });

  it('holds no token that could be used', () => {
    const tokens = new RememberedTokens();
    tokens.remember('the-token-itself', verified());

    expect(inspect(tokens, { depth: null })).not.toContain('the-token-itself');
    expect(inspect(tokens, { depth: null })).toContain('key-1');
  });
});

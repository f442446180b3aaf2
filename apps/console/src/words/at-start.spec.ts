import { atStart } from './at-start.js';

describe('words at the start', () => {
  it('have a capital', () => {
    expect(atStart('time since last use')).toBe('Time since last use');
    expect(atStart('HIV status')).toBe('HIV status');
    expect(atStart('')).toBe('');
  });
});

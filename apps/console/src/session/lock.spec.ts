import { idleFor, isIdle, isLocked, lock, lockedBecause, noteActivity, unlock } from './lock.js';

describe('locking after a while without a touch', () => {
  beforeEach(() => localStorage.clear());

  it('holds nobody for idle who has only just come', () => {
    expect(isIdle(1_000_000)).toBe(false);
  });

  it('counts from the last touch, in whichever tab it was', () => {
    noteActivity(1_000);

    expect(isIdle(1_000 + idleFor)).toBe(false);
    expect(isIdle(1_001 + idleFor)).toBe(true);

    noteActivity(1_000 + idleFor);
    expect(isIdle(1_001 + idleFor)).toBe(false);
  });

  it('stays locked over reloads until somebody has signed in', () => {
    lock('idle');
    expect([isLocked(), lockedBecause()]).toEqual([true, 'idle']);

    lock('signedOut');
    expect([isLocked(), lockedBecause()]).toEqual([true, 'signedOut']);

    unlock();
    expect([isLocked(), lockedBecause()]).toEqual([false, null]);
  });
});

import { jest } from '@jest/globals';
import { act, fireEvent, renderHook } from '@testing-library/react';
import { askedBefore, idleFor } from './lock.js';
import { useIdleLock, useLeftAlone } from './use-idle-lock.js';

const justBefore = idleFor - askedBefore / 2;
const untouched = (time: number) => act(() => jest.advanceTimersByTimeAsync(time));

describe('a page that nobody touches', () => {
  beforeEach(() => {
    localStorage.clear();
    jest.useFakeTimers();
  });
  afterEach(() => jest.useRealTimers());

  const watched = (use: typeof useIdleLock) => {
    const onIdle = jest.fn();
    const { result } = renderHook(() => use(onIdle));
    return { page: result, onIdle };
  };

  it.each([
    ['locks', useIdleLock],
    ['is left', useLeftAlone],
  ])('%s, and asks a while before whether somebody is there', async (_what, use) => {
    const { page, onIdle } = watched(use);
    expect(page.current.isNearlyIdle).toBe(false);

    await untouched(justBefore);
    expect(page.current.isNearlyIdle).toBe(true);
    expect(onIdle).not.toHaveBeenCalled();

    await untouched(askedBefore);
    expect(onIdle).toHaveBeenCalled();
  });

  it('stays open for somebody who says so, and asks again the next time', async () => {
    const { page, onIdle } = watched(useIdleLock);
    await untouched(justBefore);

    act(() => page.current.stay());
    expect(page.current.isNearlyIdle).toBe(false);

    await untouched(askedBefore);
    expect(onIdle).not.toHaveBeenCalled();
    await untouched(justBefore - askedBefore);
    expect(page.current.isNearlyIdle).toBe(true);
  });

  it('takes any touch, here or in another tab, for an answer', async () => {
    const { page, onIdle } = watched(useIdleLock);
    await untouched(justBefore);

    fireEvent.keyDown(document.body);

    await untouched(askedBefore);
    expect(page.current.isNearlyIdle).toBe(false);
    expect(onIdle).not.toHaveBeenCalled();
  });
});

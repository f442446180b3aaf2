import { jest } from '@jest/globals';
import { act, renderHook } from '@testing-library/react';
import { forgetEverybody, handOn, JUST_LOOKING, useTold } from './told.js';

afterEach(() => {
  jest.useRealTimers();
  forgetEverybody();
});

const told = (whose: string) => renderHook(() => useTold(whose)).result;

describe('what was told of somebody', () => {
  it('is kept for each need apart, so that two people never mix', () => {
    const one = told('need-1');
    const other = told('need-2');

    act(() => one.current.tell('age', 27));

    expect(one.current.answers).toEqual({ age: 27 });
    expect(other.current.answers).toEqual({});
  });

  it('can be taken back one by one, and forgotten', () => {
    const one = told('need-1');
    act(() => one.current.tell('age', 27));
    act(() => one.current.tell('pregnant', true));

    act(() => one.current.takeBack('age'));
    expect(one.current.answers).toEqual({ pregnant: true });

    act(() => one.current.forget());
    expect(one.current.answers).toEqual({});
  });

  it('goes along when a need is opened for it, and never into one that has its own', () => {
    const looking = told(JUST_LOOKING);
    const need = told('need-1');
    act(() => looking.current.tell('age', 27));

    act(() => handOn(JUST_LOOKING, 'need-1'));
    expect([looking.current.answers, need.current.answers]).toEqual([{}, { age: 27 }]);

    act(() => looking.current.tell('age', 60));
    act(() => handOn(JUST_LOOKING, 'need-1'));
    expect(need.current.answers).toEqual({ age: 27 });
  });

  it('is forgotten by itself half an hour after the last answer', () => {
    jest.useFakeTimers();
    const one = told('need-1');
    act(() => one.current.tell('age', 27));

    act(() => jest.advanceTimersByTime(29 * 60_000));
    act(() => one.current.tell('pregnant', true));
    act(() => jest.advanceTimersByTime(29 * 60_000));
    expect(one.current.answers).toEqual({ age: 27, pregnant: true });

    act(() => jest.advanceTimersByTime(60_000));
    expect(one.current.answers).toEqual({});
  });
});

import type { Answer, Answers } from '@whichdoor/eligibility';
import { useMemo, useSyncExternalStore } from 'react';

/** What was told of somebody, and which questions were put off. */
export type Told = { readonly answers: Answers; readonly putOff: readonly string[] };

const nothing: Told = { answers: {}, putOff: [] };

// The one place where answers are: this page's memory. They are in no request, address, title or storage, and are gone
// when the page is closed, loaded anew or signed out of. One entry for each need, so that two people never mix.
const memory = new Map<string, Told>();
const forgetting = new Map<string, ReturnType<typeof setTimeout>>();
const listeners = new Set<() => void>();

/** How long after the last answer they are forgotten: somebody else may sit down at the desk. In milliseconds. */
const keptFor = 30 * 60_000;

const put = (whose: string, told: Told | null) => {
  clearTimeout(forgetting.get(whose));
  forgetting.delete(whose);
  if (told) {
    memory.set(whose, told);
    forgetting.set(
      whose,
      setTimeout(() => put(whose, null), keptFor),
    );
  } else memory.delete(whose);
  for (const tell of listeners) tell();
};

const listen = (changed: () => void) => {
  listeners.add(changed);
  return () => listeners.delete(changed);
};

/** Hands on what was told before it was known for which need: it belongs to that need from now on. */
export const handOn = (from: string, to: string) => {
  const told = memory.get(from);
  if (!told || memory.has(to)) return;
  put(to, told);
  put(from, null);
};

/** Forgets everybody. */
export const forgetEverybody = () => {
  for (const whose of [...memory.keys()]) put(whose, null);
};

/** Without a need: somebody is only looking. */
export const JUST_LOOKING = 'just looking';

/**
 * What was told of the person with a need, and ways to change it.
 * @param whose id of the need, or `JUST_LOOKING`
 */
export const useTold = (whose: string) => {
  const told = useSyncExternalStore(listen, () => memory.get(whose) ?? nothing);
  return useMemo(() => {
    const { answers, putOff } = told;
    const change = (next: Answers) => put(whose, { answers: next, putOff });
    return {
      answers,
      putOff,
      tell: (key: string, answer: Answer) => change({ ...answers, [key]: answer }),
      takeBack: (key: string) =>
        change(Object.fromEntries(Object.entries(answers).filter(([each]) => each !== key))),
      /** Leaves a question for later; it comes back when nothing else is left to ask. */
      later: (key: string) =>
        put(whose, { answers, putOff: [...putOff.filter((each) => each !== key), key] }),
      forget: () => put(whose, null),
    };
  }, [told, whose]);
};

import type { Answer, Answers } from '@whichdoor/eligibility';
import { useMemo, useSyncExternalStore } from 'react';
import type { SoughtKind } from './kind.js';

/** The entry in the queue that opens a need for somebody, and what for. */
export type Opening = { readonly entryId: string; readonly kind: SoughtKind };

/** What was told of somebody, which questions were put off, and the need that is being opened for them. */
export type Told = {
  readonly answers: Answers;
  readonly putOff: readonly string[];
  readonly opening: Opening | null;
};

const nothing: Told = { answers: {}, putOff: [], opening: null };

// The one place where answers are: this page's memory. They are in no request, address, title or storage, and are gone
// when the page is closed, loaded anew or signed out of. One entry for each need, so that two people never mix.
const memory = new Map<string, Told>();
const forgetting = new Map<string, ReturnType<typeof setTimeout>>();
const listeners = new Set<() => void>();

/** How long after the last answer they are forgotten: somebody else may sit down at the desk. In milliseconds. */
const keptFor = 30 * 60_000;

const toldOf = (whose: string): Told => memory.get(whose) ?? nothing;

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
  if (!told) return;
  if (memory.has(to)) return put(from, { ...told, opening: null });
  put(to, { ...told, opening: null });
  put(from, null);
};

/** Forgets everybody. */
export const forgetEverybody = () => {
  for (const whose of [...memory.keys()]) put(whose, null);
};

/** Without a need: somebody is only looking. */
export const JUST_LOOKING = 'just looking';

/** The need that is being opened for somebody; null where none is. */
export const openingFor = (whose: string): Opening | null => toldOf(whose).opening;

/** Keeps which need is being opened for somebody, so that it is the same one on every page. */
export const noteOpening = (whose: string, opening: Opening | null) =>
  put(whose, { ...toldOf(whose), opening });

/**
 * What was told of the person with a need, and ways to change it.
 * @param whose id of the need, or `JUST_LOOKING`
 */
export const useTold = (whose: string) => {
  const told = useSyncExternalStore(listen, () => toldOf(whose));
  return useMemo(() => {
    const { answers, putOff, opening } = told;
    const change = (next: Answers) => put(whose, { ...told, answers: next });
    return {
      answers,
      putOff,
      opening,
      tell: (key: string, answer: Answer) => change({ ...answers, [key]: answer }),
      takeBack: (key: string) =>
        change(Object.fromEntries(Object.entries(answers).filter(([each]) => each !== key))),
      /** Leaves a question for later; it comes back when nothing else is left to ask. */
      later: (key: string) =>
        put(whose, { ...told, putOff: [...putOff.filter((each) => each !== key), key] }),
      forget: () => put(whose, null),
    };
  }, [told, whose]);
};

import type { ServiceResult, Status } from '@whichdoor/eligibility';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useAnnounce } from '../look/announcer.js';
import { useIsOnline } from '../offline/use-is-online.js';
import type { Directory } from './directory.js';
import { groupHeadingId } from './door-group.js';
import { useDoorWords } from './use-door-words.js';
import type { useSkip } from './use-skip.js';

/** Passing doors and taking that back, as it is said and where the keyboard goes. Both stay the same from draw to draw. */
export const usePassing = ({ pass, takeBack, passed }: ReturnType<typeof useSkip>, directory: Directory) => {
  const say = useDoorWords();
  const announce = useAnnounce();
  const isOnline = useIsOnline();
  const [problem, setProblem] = useState<unknown>(null);
  const lastPassed = useRef<Status | null>(null);
  const nameOf = (serviceId: string) => directory.listings.get(serviceId)?.name ?? '';

  const acts = {
    pass: async (result: ServiceResult) => {
      lastPassed.current = result.status;
      setProblem(null);
      await pass(result);
      announce(say(isOnline ? 'passed' : 'passed.kept', { name: nameOf(result.serviceId) }));
    },
    takeBack: async (serviceId: string) => {
      lastPassed.current = null;
      announce(
        say((await takeBack(serviceId)) ? 'passed.takenBack' : 'passed.stays', { name: nameOf(serviceId) }),
      );
    },
  };
  const latest = useRef(acts);
  latest.current = acts;

  // The row goes when its moment is over, and the keyboard with it: it reads on where the row was.
  const gone = passed.join();
  useEffect(() => {
    if (lastPassed.current && document.activeElement === document.body)
      document.getElementById(groupHeadingId(lastPassed.current))?.focus();
  }, [gone]);

  return {
    problem,
    onPass: useCallback((result: ServiceResult) => void latest.current.pass(result).catch(setProblem), []),
    onTakeBack: useCallback(
      (serviceId: string) => void latest.current.takeBack(serviceId).catch(setProblem),
      [],
    ),
  };
};

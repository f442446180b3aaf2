import type { ServiceResult } from '@whichdoor/eligibility';
import { useEffect, useRef, type ReactNode } from 'react';
import { Button } from '../look/button.js';
import { useIsOnline } from '../offline/use-is-online.js';
import type { Listing } from './directory.js';
import style from './door-row.module.css';
import { useDoorWords } from './use-door-words.js';

/** What can be done at a door; where it was just passed, taking that back, in the same place. */
export const DoorActions = ({
  result,
  id,
  name,
  isPassed,
  onPass,
  onTakeBack,
  children,
}: Pick<Listing, 'id' | 'name'> & {
  readonly result: ServiceResult;
  readonly isPassed: boolean;
  readonly onPass: (result: ServiceResult) => void;
  readonly onTakeBack: (serviceId: string) => void;
  /** The way in */
  readonly children: ReactNode;
}) => {
  const say = useDoorWords();
  const button = useRef<HTMLButtonElement>(null);
  // The button that was pressed gives its place to the other, and the keyboard with it.
  const wasPressed = useRef(false);
  const pressed = (act: () => void) => {
    wasPressed.current = true;
    act();
  };
  useEffect(() => {
    if (wasPressed.current) button.current?.focus();
    wasPressed.current = false;
  }, [isPassed]);
  if (isPassed)
    return (
      <div className={style['actions']}>
        <Passed />
        <Button
          ref={button}
          // The second press of a double one was meant for the button that stood here.
          onClick={({ detail }) => detail < 2 && pressed(() => onTakeBack(id))}
          aria-label={say('row.takeBack.long', { name })}
        >
          {say('row.takeBack')}
        </Button>
      </div>
    );
  return (
    <div className={style['actions']}>
      {children}
      {result.status !== 'shut' && (
        <Button
          ref={button}
          weight="quiet"
          onClick={() => pressed(() => onPass(result))}
          aria-label={say('row.pass.long', { name })}
        >
          {say('row.pass')}
        </Button>
      )}
    </div>
  );
};

const Passed = () => {
  const say = useDoorWords();
  const isOnline = useIsOnline();
  return <p>{say(isOnline ? 'row.passed' : 'row.passedKept')}</p>;
};

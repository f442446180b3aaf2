import { useEffect, useRef, type ReactNode } from 'react';
import { Stack } from './stack.js';
import style from './arrival.module.css';

/** What an action brought in the place of what was pressed. It takes the focus, so that the next step is the one after it. */
export const Arrival = ({ children }: { readonly children: ReactNode }) => {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => element.current?.focus(), []);
  return (
    <div ref={element} tabIndex={-1} className={style['arrival']}>
      <Stack>{children}</Stack>
    </div>
  );
};

import type { ReactNode } from 'react';
import style from './empty.module.css';

/** Nothing here: one sentence that teaches, and one action. */
export const Empty = ({
  children,
  action,
}: {
  readonly children: ReactNode;
  readonly action?: ReactNode;
}) => (
  <div className={style['empty']}>
    <p>{children}</p>
    {action}
  </div>
);

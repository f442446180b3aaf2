import type { ReactNode } from 'react';
import style from './notice.module.css';

/** Something to know: what happened, what was kept, what to do. `problem` is read out at once. */
export const Notice = ({
  kind = 'word',
  children,
  actions,
}: {
  readonly kind?: 'word' | 'problem';
  readonly children: ReactNode;
  readonly actions?: ReactNode;
}) => (
  <div
    className={kind === 'problem' ? `${style['notice']} ${style['problem']}` : style['notice']}
    role={kind === 'problem' ? 'alert' : undefined}
  >
    <div>{children}</div>
    {actions && <div className={style['actions']}>{actions}</div>}
  </div>
);

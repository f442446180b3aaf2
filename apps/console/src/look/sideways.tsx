import type { ReactNode } from 'react';
import style from './sideways.module.css';

/**
 * What may be wider than the page: it scrolls within itself, by the keyboard too, and shows at which side more of it lies.
 * @param isOfButtons whether what is in it is reached by the keyboard itself, and scrolls along
 */
export const Sideways = ({
  label,
  isOfButtons = false,
  children,
}: {
  readonly label: string;
  readonly isOfButtons?: boolean;
  readonly children: ReactNode;
}) => (
  <div
    className={style['sideways']}
    role={isOfButtons ? 'group' : 'region'}
    aria-label={label}
    tabIndex={isOfButtons ? undefined : 0}
  >
    {children}
  </div>
);

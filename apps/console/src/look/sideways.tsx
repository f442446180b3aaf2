import type { ReactNode } from 'react';
import style from './sideways.module.css';

/** What may be wider than the page: it scrolls within itself, by the keyboard too, and shows at which side more of it lies. */
export const Sideways = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => (
  <div className={style['sideways']} role="region" aria-label={label} tabIndex={0}>
    {children}
  </div>
);

import type { ComponentProps, ReactNode } from 'react';
import style from './disclosure.module.css';

/** More, one tap away. */
export const Disclosure = ({
  summary,
  children,
  ...rest
}: { readonly summary: ReactNode } & Omit<ComponentProps<'details'>, 'className'>) => (
  <details {...rest} className={style['disclosure']}>
    <summary>{summary}</summary>
    <div className={style['inside']}>{children}</div>
  </details>
);

import type { ReactNode } from 'react';
import style from './stack.module.css';

type Inside = { readonly children: ReactNode };

/** Things below each other. */
export const Stack = ({ gap = 'even', children }: Inside & { readonly gap?: 'close' | 'even' | 'far' }) => (
  <div className={gap === 'even' ? style['stack'] : `${style['stack']} ${style[gap]}`}>{children}</div>
);

/** Things beside each other, as far as there is room. */
export const Row = ({ children }: Inside) => <div className={style['row']}>{children}</div>;

/** A list whose items are cards or rows. */
export const List = ({ children, label }: Inside & { readonly label?: string }) => (
  <ul className={style['list']} role="list" aria-label={label}>
    {children}
  </ul>
);

/** One thing with an edge around it. */
export const Card = ({
  children,
  as: Element = 'div',
}: Inside & { readonly as?: 'div' | 'li' | 'section' }) => (
  <Element className={style['card']}>{children}</Element>
);

/** Words that stand back. */
export const Quiet = ({ children }: Inside) => <p className={style['quiet']}>{children}</p>;

import type { ComponentProps } from 'react';
import style from './select-box.module.css';

/** A list to choose from, with an arrow of our own: that of the browser touches the edge. */
export const SelectBox = (props: ComponentProps<'select'>) => (
  <span className={style['box']}>
    <select {...props} />
  </span>
);

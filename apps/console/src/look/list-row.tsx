import type { ReactNode } from 'react';
import { Link } from 'react-router';
import style from './list-row.module.css';

/** One of many in a list: its name, which leads to it, and what matters about it. */
export const ListRow = ({
  to,
  name,
  children,
}: {
  readonly to: string;
  readonly name: string;
  readonly children: ReactNode;
}) => (
  <li className={style['row']}>
    <Link to={to} className={style['name']}>
      <bdi>{name}</bdi>
    </Link>
    <div className={style['facts']}>{children}</div>
  </li>
);

import type { ComponentProps } from 'react';
import { Link } from 'react-router';
import style from './line-link.module.css';

/** A link on a line of its own: as large as a thumb, where one within a sentence is as high as its words. */
export const LineLink = (props: Omit<ComponentProps<typeof Link>, 'className'>) => (
  <Link {...props} className={style['link'] ?? ''} />
);

/** The same out of the console, to a telephone. */
export const TelephoneLink = ({
  number,
  children,
}: {
  readonly number: string;
  readonly children: string;
}) => (
  <a href={`tel:${number}`} className={`${style['link']} ${style['telephone']}`}>
    {children}
  </a>
);

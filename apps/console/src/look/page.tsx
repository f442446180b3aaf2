import { useEffect, useRef, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import style from './page.module.css';

/**
 * One page: its heading is the window's title, and takes the focus when somebody arrives from another page, so that a
 * screen reader says where they are.
 * @param title in place of the heading where that would tell too much: a title shows in the history and to bystanders
 */
export const Page = ({
  heading,
  title,
  aside,
  isWide = false,
  takesFocus = false,
  children,
}: {
  readonly heading: string;
  readonly title?: string;
  /** Beside the heading: the page's one action, or a word about its state */
  readonly aside?: ReactNode;
  readonly isWide?: boolean;
  /** Takes the focus wherever the person came from: it answers to what they have just done */
  readonly takesFocus?: boolean;
  readonly children: ReactNode;
}) => {
  const element = useRef<HTMLHeadingElement>(null);
  const { key } = useLocation();
  const shown = title ?? heading;

  useEffect(() => {
    document.title = `${shown} · Whichdoor`;
  }, [shown]);
  useEffect(() => {
    // The first page of a visit is where the browser puts the focus itself.
    if (takesFocus || key !== 'default') element.current?.focus();
    // A filter in the address is no arrival: only another page mounts this anew.
  }, []);

  return (
    <div className={isWide ? `${style['page']} ${style['wide']}` : style['page']}>
      <div className={style['heading']}>
        <h1 ref={element} tabIndex={-1}>
          {heading}
        </h1>
        {aside}
      </div>
      {children}
    </div>
  );
};

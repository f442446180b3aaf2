import { useState, type ComponentProps, type ReactNode } from 'react';
import style from './disclosure.module.css';

/**
 * More, one tap away.
 * @param isMadeWhenOpened for a long list of them: what is inside is made when somebody looks
 */
export const Disclosure = ({
  summary,
  isMadeWhenOpened = false,
  children,
  ...rest
}: { readonly summary: ReactNode; readonly isMadeWhenOpened?: boolean } & Omit<
  ComponentProps<'details'>,
  'className'
>) => {
  const [wasOpened, setWasOpened] = useState(!isMadeWhenOpened);
  return (
    <details {...rest} className={style['disclosure']}>
      <summary onClick={() => setWasOpened(true)}>{summary}</summary>
      {wasOpened && <div className={style['inside']}>{children}</div>}
    </details>
  );
};

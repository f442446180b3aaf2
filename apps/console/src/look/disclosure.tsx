import { useId, useState, type ComponentProps, type ReactNode } from 'react';
import style from './disclosure.module.css';

/**
 * More, one tap away.
 * @param about id of what it belongs to, read out with it where many of the same words stand below each other
 * @param isMadeWhenOpened for a long list of them: what is inside is made when somebody looks
 */
export const Disclosure = ({
  summary,
  about,
  isMadeWhenOpened = false,
  children,
  ...rest
}: {
  readonly summary: ReactNode;
  readonly about?: string;
  readonly isMadeWhenOpened?: boolean;
} & Omit<ComponentProps<'details'>, 'className'>) => {
  const id = useId();
  const [wasOpened, setWasOpened] = useState(!isMadeWhenOpened);
  return (
    <details {...rest} className={style['disclosure']}>
      <summary id={id} aria-labelledby={about && `${id} ${about}`} onClick={() => setWasOpened(true)}>
        {summary}
      </summary>
      {wasOpened && <div className={style['inside']}>{children}</div>}
    </details>
  );
};

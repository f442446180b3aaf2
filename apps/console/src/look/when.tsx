import { useState } from 'react';
import { useLanguage } from '../words/language-context.js';
import style from './when.module.css';

/**
 * When something was, as people say it; the exact instant is one press away.
 * @param isPlain where the next page says the instant: within a link to it, or where many stand below each other
 */
export const When = ({ at, isPlain = false }: { readonly at: string; readonly isPlain?: boolean }) => {
  const { format } = useLanguage();
  const [now] = useState(() => new Date());
  const [isExact, setIsExact] = useState(false);
  const said = <time dateTime={at}>{format.since(at, now)}</time>;
  if (isPlain) return said;
  return (
    <>
      <button
        type="button"
        className={style['when']}
        aria-expanded={isExact}
        onClick={() => setIsExact(!isExact)}
      >
        {said}
      </button>
      {isExact && ` (${format.instant(at)})`}
    </>
  );
};

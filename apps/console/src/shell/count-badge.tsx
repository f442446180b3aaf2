import { useLanguage } from '../words/language-context.js';
import style from './shell.module.css';

/** More than this is many: the bar has no room for how many. */
const most = 99;

/** How many, beside a place in the bar; red where one of them is late. Words for who listens stand beside it. */
export const CountBadge = ({ count, isLate }: { readonly count: number; readonly isLate: boolean }) => {
  const { format } = useLanguage();
  return (
    <span aria-hidden="true" className={isLate ? `${style['badge']} ${style['late']}` : style['badge']}>
      {count > most ? `${format.number(most)}+` : format.number(count)}
    </span>
  );
};

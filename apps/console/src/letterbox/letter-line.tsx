import { Link, useLocation } from 'react-router';
import { useMay } from '../me/me-context.js';
import style from '../offline/queue-line.module.css';
import { useLetters } from './letterbox-context.js';
import { useLetterboxWords } from './use-letterbox-words.js';

/** One line on every page while something waits that was written down here while it was locked, leading to where it is decided on. */
export const LetterLine = () => {
  const say = useLetterboxWords();
  const count = useLetters().length;
  const may = useMay()('ENCOUNTER_RECORD');
  const { pathname } = useLocation();
  if (count === 0 || !may || pathname === '/today') return null;
  return (
    <p className={style['line']}>
      <Link to="/today">{say('waiting', { count })}</Link>
    </p>
  );
};

import { verbatim } from '../words/verbatim.js';
import style from './rule-source.module.css';

/** Below a rule: the service whose rule it is, and what that service says itself. */
export const RuleSource = ({ name, quote }: { readonly name: string; readonly quote: string | null }) => (
  <span className={style['source']}>
    <span className={style['line']}>
      <bdi>{name}</bdi>
    </span>
    {quote && (
      <span className={style['line']}>
        <q {...verbatim}>{quote}</q>
      </span>
    )}
  </span>
);

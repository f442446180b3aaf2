import { Verbatim } from '../words/verbatim.js';
import style from './rule-source.module.css';

/** Below a rule: the service whose rule it is, and what that service says itself. */
export const RuleSource = ({ name, quote }: { readonly name: string; readonly quote: string | null }) => (
  <span className={style['source']}>
    <bdi className={style['line']}>{name}</bdi>
    {quote && (
      <q className={style['line']}>
        <Verbatim>{quote}</Verbatim>
      </q>
    )}
  </span>
);

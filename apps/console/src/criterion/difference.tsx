import { Fragment } from 'react';
import style from './criterion-editor.module.css';
import { sentenceDifference } from './sentence-difference.js';
import { useCriterionEditorWords } from './use-criterion-editor-words.js';

/** How one sentence became another: what went struck out, what came underlined, and both said aloud. */
export const Difference = ({ before, after }: { readonly before: string; readonly after: string }) => {
  const say = useCriterionEditorWords();
  return (
    <p className={style['difference']}>
      {sentenceDifference(before, after).map(({ kind, words }, at) => (
        <Fragment key={at}>
          {at > 0 && ' '}
          {kind === 'same' && words}
          {kind === 'gone' && (
            <del className={style['gone']}>
              <span className="visually-hidden">{say('changed.gone')} </span>
              {words}
            </del>
          )}
          {kind === 'new' && (
            <ins className={style['new']}>
              <span className="visually-hidden">{say('changed.new')} </span>
              {words}
            </ins>
          )}
        </Fragment>
      ))}
    </p>
  );
};

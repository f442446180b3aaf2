import { useId, type ReactNode } from 'react';
import style from './card-choice.module.css';
import { useProblemFocus } from './use-problem-focus.js';

/** One thing to choose, with as many words as it needs. */
export type CardOption<Code extends string> = {
  readonly code: Code;
  readonly label: ReactNode;
  readonly detail?: ReactNode;
};

/** Options that belong together, below a heading where there is more than one group. */
export type CardGroup<Code extends string> = {
  readonly heading?: string;
  readonly options: readonly CardOption<Code>[];
};

/**
 * One of several, where each needs more words than a chip has room for. Nothing is chosen beforehand.
 * @param problem what is missing; when it appears the focus goes to where it can be put right
 */
export const CardChoice = <Code extends string>({
  legend,
  hint,
  groups,
  chosen,
  onChoose,
  problem,
}: {
  readonly legend: ReactNode;
  readonly hint?: ReactNode;
  readonly groups: readonly CardGroup<Code>[];
  readonly chosen: Code | null;
  readonly onChoose: (chosen: Code) => void;
  readonly problem?: ReactNode;
}) => {
  const id = useId();
  const element = useProblemFocus(Boolean(problem));
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');

  return (
    <fieldset ref={element} className={style['choice']} aria-describedby={described || undefined}>
      <legend className={style['legend']}>{legend}</legend>
      {hint && (
        <p id={`${id}-hint`} className={style['hint']}>
          {hint}
        </p>
      )}
      {problem && (
        <p id={`${id}-problem`} className={style['problem']} role="alert">
          {problem}
        </p>
      )}
      {groups.map(({ heading, options }, at) => (
        <div
          key={heading ?? at}
          className={style['group']}
          {...(heading && { role: 'group', 'aria-labelledby': `${id}-group-${at}` })}
        >
          {heading && (
            <p id={`${id}-group-${at}`} className={style['heading']}>
              {heading}
            </p>
          )}
          {options.map(({ code, label, detail }) => (
            <label key={code} className={style['card']}>
              <input
                type="radio"
                name={id}
                className={style['box']}
                checked={chosen === code}
                onChange={() => onChoose(code)}
              />
              <span className={style['words']}>
                <span className={style['label']}>{label}</span>
                {detail}
              </span>
            </label>
          ))}
        </div>
      ))}
    </fieldset>
  );
};

import { useId, type ReactNode } from 'react';
import style from './chip.module.css';
import { useProblemFocus } from './use-problem-focus.js';

type Option<Code extends string> = { readonly code: Code; readonly label: ReactNode };

const Tick = () => (
  <svg className={style['tick']} viewBox="0 0 16 16" aria-hidden="true">
    <path d="M3 8.500l3.500 3.500L13 4.500" />
  </svg>
);

type Shared<Code extends string> = {
  readonly legend: ReactNode;
  /** Hides the legend from sight where a heading says the same */
  readonly isLegendHidden?: boolean;
  readonly hint?: ReactNode;
  readonly options: readonly Option<Code>[];
  /** What is missing; when it appears the focus goes to where it can be put right */
  readonly problem?: ReactNode;
};

/** What belongs together below a legend, with what is missing said to every reader of any of it. */
const Group = ({
  legend,
  isLegendHidden = false,
  hint,
  problem,
  children,
}: Omit<Shared<string>, 'options'> & { readonly children: ReactNode }) => {
  const hintId = useId();
  const problemId = useId();
  const described = [hint && hintId, problem && problemId].filter(Boolean).join(' ');
  const element = useProblemFocus(Boolean(problem));
  return (
    <fieldset ref={element} aria-describedby={described || undefined}>
      <legend className={isLegendHidden ? 'visually-hidden' : style['legend']}>{legend}</legend>
      {hint && (
        <p id={hintId} className={style['hint']}>
          {hint}
        </p>
      )}
      {problem && (
        <p id={problemId} className={style['problem']} role="alert">
          {problem}
        </p>
      )}
      {children}
    </fieldset>
  );
};

/** Any number of codes, each a chip that is one tap. */
export const SeveralChoice = <Code extends string>({
  options,
  chosen,
  onChoose,
  isStacked = false,
  ...group
}: Shared<Code> & {
  readonly chosen: readonly Code[];
  readonly onChoose: (chosen: readonly Code[]) => void;
  /** Below each other and all of one width, in a narrow column */
  readonly isStacked?: boolean;
}) => (
  <Group {...group}>
    <div className={isStacked ? `${style['chips']} ${style['stacked']}` : style['chips']}>
      {options.map(({ code, label }) => (
        <label key={code} className={style['chip']}>
          <input
            type="checkbox"
            className={style['box']}
            checked={chosen.includes(code)}
            onChange={({ target }) =>
              onChoose(target.checked ? [...chosen, code] : chosen.filter((each) => each !== code))
            }
          />
          <Tick />
          {label}
        </label>
      ))}
    </div>
  </Group>
);

/** One code at most. Pressing the chosen one again takes it back where nothing has to be chosen. */
export const OneChoice = <Code extends string>({
  options,
  chosen,
  onChoose,
  isOptional = false,
  ...group
}: Shared<Code> & {
  readonly chosen: Code | null;
  readonly onChoose: (chosen: Code | null) => void;
  readonly isOptional?: boolean;
}) => {
  const name = useId();
  return (
    <Group {...group}>
      <div className={style['chips']}>
        {options.map(({ code, label }) => (
          <label key={code} className={style['chip']}>
            <input
              type="radio"
              name={name}
              className={style['box']}
              checked={chosen === code}
              onChange={() => onChoose(code)}
              onClick={() => {
                if (isOptional && chosen === code) onChoose(null);
              }}
              onKeyDown={(event) => {
                if (!isOptional || chosen !== code || event.key !== ' ') return;
                event.preventDefault();
                onChoose(null);
              }}
            />
            <Tick />
            {label}
          </label>
        ))}
      </div>
    </Group>
  );
};

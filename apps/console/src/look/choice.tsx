import { useId, type ReactNode } from 'react';
import style from './chip.module.css';

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
  readonly options: readonly Option<Code>[];
};

const Legend = ({ children, isHidden }: { readonly children: ReactNode; readonly isHidden: boolean }) => (
  <legend className={isHidden ? 'visually-hidden' : style['legend']}>{children}</legend>
);

/** Any number of codes, each a chip that is one tap. */
export const SeveralChoice = <Code extends string>({
  legend,
  isLegendHidden = false,
  options,
  chosen,
  onChoose,
  isStacked = false,
}: Shared<Code> & {
  readonly chosen: readonly Code[];
  readonly onChoose: (chosen: readonly Code[]) => void;
  /** Below each other and all of one width, in a narrow column */
  readonly isStacked?: boolean;
}) => (
  <fieldset>
    <Legend isHidden={isLegendHidden}>{legend}</Legend>
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
  </fieldset>
);

/** One code at most. Pressing the chosen one again takes it back where nothing has to be chosen. */
export const OneChoice = <Code extends string>({
  legend,
  isLegendHidden = false,
  options,
  chosen,
  onChoose,
  isOptional = false,
}: Shared<Code> & {
  readonly chosen: Code | null;
  readonly onChoose: (chosen: Code | null) => void;
  readonly isOptional?: boolean;
}) => {
  const name = useId();
  return (
    <fieldset>
      <Legend isHidden={isLegendHidden}>{legend}</Legend>
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
    </fieldset>
  );
};

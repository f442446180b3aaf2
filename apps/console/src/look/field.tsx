import { useId, type ComponentProps, type ReactNode } from 'react';
import style from './field.module.css';
import { SelectBox } from './select-box.js';

type Told = {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  /** What is wrong with what was entered, and what to do */
  readonly problem?: ReactNode;
};

type Wiring = {
  readonly id: string;
  readonly className: string | undefined;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
};

/** A label, a hint and a problem around something to fill in, tied together for every reader. */
const Field = ({
  label,
  hint,
  problem,
  children,
}: Told & { readonly children: (wiring: Wiring) => ReactNode }) => {
  const id = useId();
  const hintId = `${id}-hint`;
  const problemId = `${id}-problem`;
  const described = [hint && hintId, problem && problemId].filter(Boolean).join(' ');
  return (
    <div className={style['field']}>
      <label className={style['label']} htmlFor={id}>
        {label}
      </label>
      {hint && (
        <p id={hintId} className={style['hint']}>
          {hint}
        </p>
      )}
      {children({
        id,
        className: style['input'],
        'aria-describedby': described || undefined,
        'aria-invalid': problem ? true : undefined,
      })}
      {problem && (
        <p id={problemId} className={style['problem']} role="alert">
          {problem}
        </p>
      )}
    </div>
  );
};

type Own<Element extends 'input' | 'textarea' | 'select'> = Told &
  Omit<ComponentProps<Element>, 'id' | 'className' | 'onChange' | 'value'> & {
    readonly value: string;
    readonly onChange: (value: string) => void;
  };

/** One line of text. The browser remembers nothing of it. */
export const TextField = ({ label, hint, problem, onChange, ...rest }: Own<'input'>) => (
  <Field label={label} hint={hint} problem={problem}>
    {(wiring) => (
      <input
        autoComplete="off"
        // What is typed runs as its own language does; a number has none, and stays where it is.
        dir={rest.inputMode ? undefined : 'auto'}
        {...rest}
        {...wiring}
        onChange={({ target }) => onChange(target.value)}
      />
    )}
  </Field>
);

/**
 * Several lines of text.
 * @param isLow begins with one line, for what is mostly short
 */
export const TextArea = ({
  label,
  hint,
  problem,
  isLow = false,
  onChange,
  ...rest
}: Own<'textarea'> & { readonly isLow?: boolean }) => (
  <Field label={label} hint={hint} problem={problem}>
    {(wiring) => (
      <textarea
        autoComplete="off"
        dir="auto"
        rows={isLow ? 1 : undefined}
        {...rest}
        {...wiring}
        className={isLow ? `${wiring.className} ${style['low']}` : wiring.className}
        onChange={({ target }) => onChange(target.value)}
      />
    )}
  </Field>
);

/** One of several, where there are too many for chips. */
export const SelectField = ({ label, hint, problem, onChange, children, ...rest }: Own<'select'>) => (
  <Field label={label} hint={hint} problem={problem}>
    {(wiring) => (
      <SelectBox autoComplete="off" {...rest} {...wiring} onChange={({ target }) => onChange(target.value)}>
        {children}
      </SelectBox>
    )}
  </Field>
);

import type { ReactNode } from 'react';
import style from './referral.module.css';

/** Something that goes along with a referral or does not: one switch, and a word on why. */
export const ChoiceRow = ({
  isOn,
  onChange,
  children,
  hint,
}: {
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
  readonly children: ReactNode;
  readonly hint?: ReactNode;
}) => (
  <li>
    <label className={style['choice']}>
      <input type="checkbox" checked={isOn} onChange={({ target }) => onChange(target.checked)} />
      <span>
        {children}
        {hint && <span className={style['hint']}>{hint}</span>}
      </span>
    </label>
  </li>
);

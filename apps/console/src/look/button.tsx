import type { ComponentProps } from 'react';
import { Link } from 'react-router';
import style from './button.module.css';

/** How much a button asks for attention: one primary at most in a view. */
export type Weight = 'primary' | 'secondary' | 'quiet';

type Look = { readonly weight?: Weight; readonly isWide?: boolean };

const classOf = ({ weight = 'secondary', isWide = false }: Look) =>
  [style['button'], style[weight], isWide && style['wide']].filter(Boolean).join(' ');

/**
 * Does something. While it is busy it keeps its focus and its place and ignores further presses, so that a double click
 * does one thing.
 */
export const Button = ({
  weight,
  isWide,
  isBusy = false,
  onClick,
  ...rest
}: Look & { readonly isBusy?: boolean } & Omit<ComponentProps<'button'>, 'className' | 'disabled'>) => (
  <button
    type="button"
    {...rest}
    className={classOf({ ...(weight && { weight }), ...(isWide && { isWide }) })}
    aria-disabled={isBusy || undefined}
    onClick={(event) => {
      if (isBusy) event.preventDefault();
      else onClick?.(event);
    }}
  />
);

/** Goes somewhere, and looks like a button. */
export const ButtonLink = ({
  weight,
  isWide,
  ...rest
}: Look & Omit<ComponentProps<typeof Link>, 'className'>) => (
  <Link {...rest} className={classOf({ ...(weight && { weight }), ...(isWide && { isWide }) })} />
);

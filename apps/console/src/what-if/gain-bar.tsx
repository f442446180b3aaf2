import type { Figure } from '../figure/figure.js';
import style from './what-if.module.css';

/** The pattern of what is gained for certain, perhaps, or untold, to stand beside its number. */
export const GainSwatch = ({ part }: { readonly part: 'certain' | 'perhaps' | 'untold' }) => (
  <span className={`${style['swatch']} ${style[part]}`} aria-hidden="true" />
);

/**
 * What would be gained for certain, and what perhaps, on a line as long as the whole. A picture: the numbers stand beside
 * it. An upper bound that is not published leaves the end open.
 */
export const GainBar = ({
  atLeast,
  atMost,
  of,
}: {
  readonly atLeast: Figure;
  readonly atMost: Figure;
  readonly of: number;
}) => {
  const least = atLeast.value ?? 0;
  const most = Math.max(least, atMost.value ?? 0);
  const length = (value: number) => `${of > 0 ? (value / of) * 100 : 0}%`;
  return (
    <div className={style['bar']} aria-hidden="true">
      <div className={style['certain']} style={{ inlineSize: length(least) }} />
      {atMost.value === null ? (
        <div className={style['untold']} />
      ) : (
        <div className={style['perhaps']} style={{ inlineSize: length(most - least) }} />
      )}
    </div>
  );
};

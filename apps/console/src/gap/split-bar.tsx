import type { Figure } from '../figure/figure.js';
import { isSplit, nextSteps, type Afterwards } from './lines.js';
import style from './split-bar.module.css';

/**
 * A bar as long as its count, in the three parts of what became of the requests. A picture for whoever sees it: the same
 * stands in words below it, so it hides from whoever listens.
 */
export const SplitBar = ({
  shutOut,
  afterwards,
  longest,
}: {
  readonly shutOut: Figure;
  readonly afterwards: Afterwards;
  readonly longest: number;
}) => {
  const length = longest > 0 ? (shutOut.value ?? 0) / longest : 0;
  return (
    <div className={style['bar']} aria-hidden="true" style={{ inlineSize: `${length * 100}%` }}>
      {isSplit(afterwards) ? (
        nextSteps.map((step) => {
          const value = afterwards[step].value ?? 0;
          return value === 0 ? null : (
            <div key={step} className={`${style['part']} ${style[step]}`} style={{ flexGrow: value }} />
          );
        })
      ) : (
        <div className={`${style['part']} ${style['whole']}`} style={{ flexGrow: 1 }} />
      )}
    </div>
  );
};

/** The pattern of one part, to stand beside its name. */
export const PartSwatch = ({ step }: { readonly step: (typeof nextSteps)[number] }) => (
  <span className={`${style['swatch']} ${style[step]}`} aria-hidden="true" />
);

import { useLanguage } from '../words/language-context.js';
import { isSplit, nextSteps, type Afterwards } from './lines.js';
import style from './split-bar.module.css';
import { useGapWords } from './use-gap-words.js';
import type { Figure } from '../figure/figure.js';

/** From this share of the widest bar on a part has room for its number. */
const roomForNumber = 0.06;

/**
 * A bar as long as its count, in the three parts of what became of the requests. A picture for whoever sees it: the same
 * stands in words beside it, so it hides from whoever listens.
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
  const say = useGapWords();
  const { format } = useLanguage();
  const length = longest > 0 ? (shutOut.value ?? 0) / longest : 0;
  return (
    <div className={style['track']} aria-hidden="true">
      <div className={style['bar']} style={{ inlineSize: `${length * 100}%` }}>
        {isSplit(afterwards) ? (
          nextSteps.map((step) => {
            const value = afterwards[step].value ?? 0;
            return value === 0 ? null : (
              <div key={step} className={`${style['part']} ${style[step]}`} style={{ flexGrow: value }}>
                {value / longest >= roomForNumber && <span>{format.number(value)}</span>}
              </div>
            );
          })
        ) : (
          <div className={`${style['part']} ${style['whole']}`} style={{ flexGrow: 1 }} />
        )}
      </div>
      {!isSplit(afterwards) && <span className={style['beside']}>{say('splitHidden')}</span>}
    </div>
  );
};

/** The pattern of one part, to stand beside its name. */
export const PartSwatch = ({ step }: { readonly step: (typeof nextSteps)[number] }) => (
  <span className={`${style['swatch']} ${style[step]}`} aria-hidden="true" />
);

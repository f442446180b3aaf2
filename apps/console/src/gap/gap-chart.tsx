import { Link } from 'react-router';
import { FigureValue } from '../figure/figure-value.js';
import { useLanguage } from '../words/language-context.js';
import style from './gap.module.css';
import { isSplit, nextSteps, type Afterwards, type Line } from './lines.js';
import { PartSwatch, SplitBar } from './split-bar.js';
import { useGapWords } from './use-gap-words.js';
import { useFigureName, useLineName } from './use-line-name.js';

/** Bars that one chart shows, and so every kind of criteria; the rest stands in the table. */
const mostBars = 16;

/**
 * Who was shut out by which rules, and what became of the requests; each bar with its own words.
 * @param whole all shut-out requests
 * @param addressOf where the name of a bar leads, if anywhere
 * @param onNarrow somebody went there: the bar that was pressed is about to go
 */
export const GapChart = ({
  lines,
  whole,
  addressOf,
  onNarrow,
}: {
  readonly lines: readonly Line[];
  readonly whole: Pick<Line, 'shutOut'>;
  readonly addressOf: (line: Line) => string | null;
  readonly onNarrow: () => void;
}) => {
  const say = useGapWords();
  const nameOf = useLineName();
  const figureName = useFigureName();
  const shown = lines.filter(({ shutOut }) => shutOut.value !== null);
  const bars = shown.slice(0, mostBars);
  const longest = Math.max(0, ...bars.map(({ shutOut }) => shutOut.value ?? 0));
  const hidden = lines.length - shown.length;
  return (
    <div className={style['chart']}>
      <ul role="list" className={style['bars']}>
        {bars.map((line) => {
          const to = addressOf(line);
          const name = nameOf(line);
          return (
            <li key={line.id} className={style['row']}>
              <div className={style['name']}>
                {to ? (
                  <Link
                    to={to}
                    preventScrollReset
                    aria-label={say(line.of.kind === 'CLASS' ? 'narrow' : 'narrowRule', {
                      rules: figureName(line),
                    })}
                    onClick={onNarrow}
                  >
                    {name}
                  </Link>
                ) : (
                  name
                )}
                {line.of.kind === 'CRITERION' && (
                  <span className={style['beneath']}>
                    <bdi>{line.of.row.service?.name ?? say('namelessService')}</bdi>
                  </span>
                )}
              </div>
              <div>
                <SplitBar {...line} longest={longest} />
                <BecameOf afterwards={line.afterwards} />
              </div>
              <FigureValue name={figureName(line)} figure={line.shutOut} whole={whole.shutOut} />
            </li>
          );
        })}
      </ul>
      {shown.length > bars.length && (
        <p className={style['quiet']}>{say('moreRows', { count: shown.length - bars.length })}</p>
      )}
      {hidden > 0 && <p className={style['quiet']}>{say('hiddenRows', { count: hidden })}</p>}
    </div>
  );
};

/** What became of the requests of one bar, part by part, each with its pattern: the label of the bar. */
const BecameOf = ({ afterwards }: { readonly afterwards: Afterwards }) => {
  const say = useGapWords();
  const { format } = useLanguage();
  if (!isSplit(afterwards)) return <p className={style['parts']}>{say('becameHidden')}</p>;
  return (
    <ul role="list" className={style['parts']}>
      {nextSteps.map((step) => (
        <li key={step}>
          <PartSwatch step={step} /> {format.number(afterwards[step].value ?? 0)}{' '}
          {say(step === 'placedElsewhere' ? 'placed' : step)}
        </li>
      ))}
    </ul>
  );
};

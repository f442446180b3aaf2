import { Link } from 'react-router';
import { FigureValue } from '../figure/figure-value.js';
import { useLanguage } from '../words/language-context.js';
import style from './gap.module.css';
import { isSplit, nextSteps, type Afterwards, type Line } from './lines.js';
import { PartSwatch, SplitBar } from './split-bar.js';
import { useGapWords } from './use-gap-words.js';
import { useLineName } from './use-line-name.js';

/** Bars that one chart shows; the rest stands in the table. */
const mostBars = 12;

/**
 * Who was shut out by which rules, and what became of the requests.
 * @param whole all shut-out requests: their parts carry the names of the patterns
 * @param addressOf where the name of a bar leads, if anywhere
 */
export const GapChart = ({
  lines,
  whole,
  addressOf,
}: {
  readonly lines: readonly Line[];
  readonly whole: Pick<Line, 'shutOut' | 'afterwards'>;
  readonly addressOf: (line: Line) => string | null;
}) => {
  const say = useGapWords();
  const nameOf = useLineName();
  const shown = lines.filter(({ shutOut }) => shutOut.value !== null);
  const bars = shown.slice(0, mostBars);
  const longest = Math.max(0, ...bars.map(({ shutOut }) => shutOut.value ?? 0));
  const hidden = lines.length - shown.length;
  return (
    <div className={style['chart']}>
      <Key afterwards={whole.afterwards} />
      <ul role="list" className={style['bars']}>
        {bars.map((line) => {
          const to = addressOf(line);
          const name = nameOf(line);
          return (
            <li key={line.id} className={style['row']}>
              <div className={style['name']}>
                {to ? (
                  <Link to={to} aria-label={say('narrow', { rules: name })}>
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
              <SplitBar {...line} longest={longest} />
              <FigureValue name={name} figure={line.shutOut} whole={whole.shutOut} />
              <span className="visually-hidden">
                <BecameOf afterwards={line.afterwards} />
              </span>
            </li>
          );
        })}
      </ul>
      {shown.length > bars.length && <p>{say('moreRows', { count: shown.length - bars.length })}</p>}
      {hidden > 0 && <p className={style['quiet']}>{say('hiddenRows', { count: hidden })}</p>}
    </div>
  );
};

/** What the patterns mean. */
const Key = ({ afterwards }: { readonly afterwards: Afterwards }) => {
  const say = useGapWords();
  if (!isSplit(afterwards)) return null;
  return (
    <ul role="list" className={style['key']}>
      {nextSteps.map((step) => (
        <li key={step}>
          <PartSwatch step={step} /> {say(step === 'placedElsewhere' ? 'placed' : step)}
        </li>
      ))}
    </ul>
  );
};

const BecameOf = ({ afterwards }: { readonly afterwards: Afterwards }) => {
  const say = useGapWords();
  const { format } = useLanguage();
  if (!isSplit(afterwards)) return say('becameHidden');
  const words = (step: (typeof nextSteps)[number]) => format.number(afterwards[step].value ?? 0);
  return say('becameOf', {
    absorbed: words('absorbed'),
    placed: words('placedElsewhere'),
    neither: words('neither'),
  });
};

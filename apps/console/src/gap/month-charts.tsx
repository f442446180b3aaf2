import { FigureValue } from '../figure/figure-value.js';
import type { Figure } from '../figure/figure.js';
import { Disclosure } from '../look/disclosure.js';
import { Sideways } from '../look/sideways.js';
import { Quiet } from '../look/stack.js';
import { useLanguage } from '../words/language-context.js';
import style from './month-charts.module.css';
import type { GapReport, Line } from './lines.js';
import { useGapWords } from './use-gap-words.js';
import { useLineName } from './use-line-name.js';

/** More months than this leave no room for a number at each bar. */
const mostNumbers = 8;

type Counted = Pick<GapReport, 'byMonth' | 'requests'>;
type Named = Pick<Line, 'id' | 'byMonth'> & {
  readonly name: string;
  /** What the requests of a month are a part of */
  readonly wholeOf: (month: string) => Figure | undefined;
};

/**
 * The months of every kind of rule whose months may be shown, small and side by side, all to one scale.
 * @param report what everything is counted of
 * @param showsAll whether all shut doors stand before the kinds
 */
export const MonthCharts = ({
  lines,
  report,
  showsAll,
}: {
  readonly lines: readonly Line[];
  readonly report: Counted;
  readonly showsAll: boolean;
}) => {
  const say = useGapWords();
  const nameOf = useLineName();
  const isShown = ({ byMonth }: Pick<Line, 'byMonth'>) =>
    byMonth.length > 0 && byMonth.every(({ shutOut }) => shutOut.value !== null);
  const all: Named = {
    id: 'all',
    name: say('all'),
    byMonth: report.byMonth,
    wholeOf: (of) => report.byMonth.find(({ month }) => month === of)?.requests,
  };
  const shown: Named[] = [
    ...(showsAll && isShown(all) ? [all] : []),
    ...lines.filter(isShown).map((line) => ({ ...line, name: nameOf(line), wholeOf: () => line.shutOut })),
  ];
  const hidden = lines.filter((line) => !isShown(line)).length;
  const highest = Math.max(
    1,
    ...shown.flatMap(({ byMonth }) => byMonth.map(({ shutOut }) => shutOut.value ?? 0)),
  );
  return (
    <>
      <ul role="list" className={style['charts']}>
        {shown.map((line) => (
          <MonthChart key={line.id} {...line} highest={highest} />
        ))}
      </ul>
      {hidden > 0 && <Quiet>{say('monthsHidden', { count: hidden })}</Quiet>}
      {shown.length > 0 && <MonthTable lines={shown} report={report} />}
    </>
  );
};

const MonthChart = ({ name, byMonth, highest }: Named & { readonly highest: number }) => {
  const { format } = useLanguage();
  const [first, last] = [byMonth[0], byMonth.at(-1)];
  const hasNumbers = byMonth.length <= mostNumbers;
  return (
    <li>
      <h3>{name}</h3>
      {/* The table behind says the same in words. */}
      <div className={style['months']} aria-hidden="true">
        {byMonth.map(({ month, shutOut }, at) => (
          <div key={month} className={style['month']}>
            {(hasNumbers || at === 0 || at === byMonth.length - 1) && (
              <span className={style['count']}>{format.number(shutOut.value ?? 0)}</span>
            )}
            <div
              className={style['bar']}
              style={{ blockSize: `${((shutOut.value ?? 0) / highest) * 5}rem` }}
            />
          </div>
        ))}
      </div>
      <p className={style['ends']} aria-hidden="true">
        <span>{first && format.shortMonth(first.month)}</span>
        <span>{last && last !== first && format.shortMonth(last.month)}</span>
      </p>
    </li>
  );
};

const MonthTable = ({
  lines,
  report: { byMonth: months, requests: all },
}: {
  readonly lines: readonly Named[];
  readonly report: Counted;
}) => {
  const say = useGapWords();
  const { format } = useLanguage();
  return (
    <Disclosure summary={say('monthTable')}>
      <Sideways label={say('monthTable')}>
        <table className={style['table']}>
          <caption className="visually-hidden">{say('months')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('rule')}</th>
              {months.map(({ month }) => (
                <th key={month} scope="col" className={style['number']}>
                  {format.month(month)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">{say('requests')}</th>
              {months.map(({ month, requests }) => (
                <td key={month} className={style['number']}>
                  <FigureValue
                    name={`${say('requests')}: ${format.month(month)}`}
                    figure={requests}
                    whole={all}
                  />
                </td>
              ))}
            </tr>
            {lines.map(({ id, name, byMonth, wholeOf }) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                {byMonth.map(({ month, shutOut }) => (
                  <td key={month} className={style['number']}>
                    <FigureValue
                      name={`${name}: ${format.month(month)}`}
                      figure={shutOut}
                      whole={wholeOf(month)}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Sideways>
    </Disclosure>
  );
};

import { useState } from 'react';
import { Link } from 'react-router';
import { FigureValue } from '../figure/figure-value.js';
import type { Figure } from '../figure/figure.js';
import { Button } from '../look/button.js';
import { Sideways } from '../look/sideways.js';
import { useFocusAfter } from '../look/use-focus-after.js';
import { RuleSource } from '../service/rule-source.js';
import style from './gap.module.css';
import type { GapKey } from './gap.words.js';
import type { CriterionRow, Line } from './lines.js';
import { useGapWords } from './use-gap-words.js';
import { useFigureName, useLineName } from './use-line-name.js';

type Column = { readonly name: GapKey; readonly figureOf: (line: Line) => Figure | null };

const columns: readonly Column[] = [
  { name: 'shutOut', figureOf: ({ shutOut }) => shutOut },
  { name: 'absorbed', figureOf: ({ afterwards }) => afterwards.absorbed },
  { name: 'placed', figureOf: ({ afterwards }) => afterwards.placedElsewhere },
  { name: 'neither', figureOf: ({ afterwards }) => afterwards.neither },
];
const ways: readonly Column[] = (['declined', 'skipped', 'blocked'] as const).map((name) => ({
  name,
  figureOf: ({ of }) => (of.kind === 'CRITERION' ? of.row[name] : null),
}));

/** Lines that stand there at first: a phone is not scrolled through a whole sector's rules unasked. */
const mostAtFirst = 20;

/** Every figure behind the chart; each opens. */
export const GapTable = ({
  lines,
  whole,
  caption,
  whatIfOf,
}: {
  readonly lines: readonly Line[];
  readonly whole: Figure;
  readonly caption: string;
  /** Where it is asked what would be without a rule */
  readonly whatIfOf: (criterionId: string) => string;
}) => {
  const say = useGapWords();
  const nameOf = useLineName();
  const figureName = useFigureName();
  const isOfRules = lines.some(({ of }) => of.kind === 'CRITERION');
  const shown = isOfRules ? [...columns, ...ways] : columns;
  const [showsAll, setShowsAll] = useState(false);
  const [firstMore, focusMore] = useFocusAfter<HTMLTableCellElement>();
  const rows = showsAll ? lines : lines.slice(0, mostAtFirst);
  return (
    <>
      <Sideways label={caption}>
        <table className={style['table']}>
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{say('rule')}</th>
              {isOfRules && <th scope="col">{say('service')}</th>}
              {shown.map(({ name }) => (
                <th key={name} scope="col" className={style['number']}>
                  {say(name)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((line, at) => {
              const name = nameOf(line);
              return (
                <tr key={line.id}>
                  <th scope="row" {...(at === mostAtFirst && { ref: firstMore, tabIndex: -1 })}>
                    {name}
                  </th>
                  {isOfRules && (
                    <td className={style['service']}>
                      {line.of.kind === 'CRITERION' && (
                        <RuleOf row={line.of.row} name={name} whatIfOf={whatIfOf} />
                      )}
                    </td>
                  )}
                  {shown.map(({ name: column, figureOf }) => {
                    const figure = figureOf(line);
                    return (
                      <td key={column} className={style['number']}>
                        {figure && (
                          <FigureValue
                            name={`${say(column)}: ${figureName(line)}`}
                            figure={figure}
                            whole={column === 'shutOut' ? whole : line.shutOut}
                          />
                        )}
                      </td>
                    );
                  })}
                </tr>
              );
            })}
          </tbody>
        </table>
      </Sideways>
      {rows.length < lines.length && (
        <>
          <div>
            <Button
              onClick={() => {
                setShowsAll(true);
                focusMore();
              }}
            >
              {say('allRows', { count: lines.length })}
            </Button>
          </div>
          <p className={style['onPaper']}>{say('rowsPrinted', { count: rows.length, of: lines.length })}</p>
        </>
      )}
    </>
  );
};

/** Whose rule it is, what that service says itself, and the way to what would be without it. */
const RuleOf = ({
  row: { service, criterion },
  name,
  whatIfOf,
}: {
  readonly row: CriterionRow;
  readonly name: string;
  readonly whatIfOf: (criterionId: string) => string;
}) => {
  const say = useGapWords();
  const of = service?.name ?? say('namelessService');
  return (
    <>
      <RuleSource name={of} quote={criterion?.quote ?? null} />
      {criterion && (
        <Link
          className={style['whatIf'] ?? ''}
          to={whatIfOf(criterion.id)}
          aria-label={say('whatIfNamed', { rule: name, service: of })}
        >
          {say('whatIf')}
        </Link>
      )}
    </>
  );
};

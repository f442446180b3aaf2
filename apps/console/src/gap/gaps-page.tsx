import { useEffect } from 'react';
import { useSearchParams } from 'react-router';
import { ExplainedFigures, FigureValue } from '../figure/figure-value.js';
import { fill } from '../figure/fill.js';
import { ReadingNotes } from '../figure/reading-notes.js';
import { GapsDocument } from '../graph/operations.generated.js';
import { useGraphQuery } from '../graph/use-graph.js';
import { Asked } from '../look/asked.js';
import { Button } from '../look/button.js';
import { OneChoice } from '../look/choice.js';
import { Page } from '../look/page.js';
import { List, Quiet, Stack } from '../look/stack.js';
import { useVocabulary } from '../vocabulary/use-vocabulary.js';
import { GapActions } from './gap-actions.js';
import { filterOf, useGapAddress, writeGapAddress } from './gap-address.js';
import { GapChart } from './gap-chart.js';
import { GapFilters } from './gap-filters.js';
import { GapSentence } from './gap-sentence.js';
import style from './gap.module.css';
import { GapTable } from './gap-table.js';
import { linesByClass, linesByCriterion, mostRules, type GapReport } from './lines.js';
import { MonthCharts } from './month-charts.js';
import { ServiceTable } from './service-table.js';
import { useGapWords } from './use-gap-words.js';

const groupings = ['class', 'criterion'] as const;

/** Who meets shut doors, at which rule, and what became of them: in words, as a picture, and as every figure. */
export const GapsPage = () => {
  const say = useGapWords();
  const { address } = useGapAddress();
  const [params, setParams] = useSearchParams();
  const isComplete = params.has('from') && params.has('to');
  // The figures of another view are not kept meanwhile: they would stand below words that are not theirs.
  const gaps = useGraphQuery(GapsDocument, { filter: filterOf(address), mostRules });

  // A link says which months it means, also next month.
  useEffect(() => {
    if (!isComplete) setParams((before) => writeGapAddress(address, before), { replace: true });
  }, [isComplete, address, setParams]);

  return (
    <Page heading={say('heading')} isWide>
      <GapFilters />
      <ExplainedFigures>
        <Asked query={gaps} label={say('loading')} lines={8}>
          {(data) => data.gaps && <Report report={data.gaps} />}
        </Asked>
      </ExplainedFigures>
    </Page>
  );
};

const Report = ({ report }: { readonly report: GapReport }) => {
  const say = useGapWords();
  const name = useVocabulary();
  const { address, look } = useGapAddress();
  const [params, setParams] = useSearchParams();
  const { rules } = address;
  const by = rules ? 'criterion' : (groupings.find((each) => each === params.get('by')) ?? 'class');
  const lines = by === 'class' ? linesByClass(report) : linesByCriterion(report, rules);
  const monthly = linesByClass(report).filter(
    ({ of }) => !rules || (of.kind === 'CLASS' && of.class === rules),
  );
  const heading = rules ? say('chartRules', { rules: name(`criterionClass.${rules}`) }) : say('chart');

  return (
    <Stack gap="far">
      <GapSentence report={report} address={address} />
      <GapActions report={report} />
      {rules && (
        <div>
          <Button onClick={() => look({ rules: null })}>{say('showAll')}</Button>
        </div>
      )}
      {report.shutOut.value !== null && (
        <>
          <section>
            <Stack>
              <h2>{heading}</h2>
              <Quiet>{say('chartHint')}</Quiet>
              {!rules && (
                <div className={style['onScreen']}>
                  <OneChoice
                    legend={say('by')}
                    isLegendHidden
                    options={[
                      { code: 'class', label: say('byClass') },
                      { code: 'criterion', label: say('byCriterion') },
                    ]}
                    chosen={by}
                    onChoose={(chosen) =>
                      setParams(
                        (before) => {
                          const next = new URLSearchParams(before);
                          next.set('by', chosen ?? 'class');
                          return next;
                        },
                        { preventScrollReset: true },
                      )
                    }
                  />
                </div>
              )}
              <GapChart
                lines={lines}
                whole={report}
                addressOf={({ of }) =>
                  of.kind === 'CLASS' ? `?${writeGapAddress({ ...address, rules: of.class }, params)}` : null
                }
              />
            </Stack>
          </section>
          <section>
            <Stack>
              <h2>{say('months')}</h2>
              <Quiet>{say('monthsHint')}</Quiet>
              <MonthCharts lines={monthly} all={rules ? [] : report.byMonth} />
            </Stack>
          </section>
          <section>
            <Stack>
              <h2>{say('table')}</h2>
              <div className={style['onScreen']}>
                <Quiet>{say('tableHint')}</Quiet>
              </div>
              {by === 'criterion' && report.byCriterion.length >= mostRules && (
                <Quiet>{say('mostRules', { count: mostRules })}</Quiet>
              )}
              <GapTable
                lines={lines}
                whole={report.shutOut}
                caption={heading}
                whatIfOf={(id) =>
                  `/what-if?${writeGapAddress({ ...address, rules: null }, new URLSearchParams({ drop: id }))}`
                }
              />
            </Stack>
          </section>
          {!rules && report.byService.length > 0 && (
            <section>
              <Stack>
                <h2>{say('services')}</h2>
                <Quiet>{say('servicesHint')}</Quiet>
                <ServiceTable report={report} />
              </Stack>
            </section>
          )}
          {!rules && report.byAbsorber.length > 0 && (
            <section>
              <Stack>
                <h2>{say('absorbers')}</h2>
                <Quiet>{say('absorbersHint')}</Quiet>
                <List>
                  {report.byAbsorber.map(({ organisation, absorbed }, at) => {
                    const words = organisation?.name ?? say('namelessOrganisation');
                    return (
                      <li key={organisation?.id ?? at}>
                        {words}{' '}
                        <FigureValue name={words} figure={absorbed} whole={report.afterwards.absorbed} />
                      </li>
                    );
                  })}
                </List>
              </Stack>
            </section>
          )}
        </>
      )}
      {!rules && (
        <section>
          <Stack gap="close">
            <h2>{say('unanswered')}</h2>
            <p>
              {fill((marks) => say('unansweredSentence', marks), {
                unanswered: (
                  <FigureValue name={say('unanswered')} figure={report.unanswered} whole={report.requests} />
                ),
                requests: <FigureValue name={say('requests')} figure={report.requests} />,
              })}
            </p>
          </Stack>
        </section>
      )}
      <ReadingNotes summary={say('reading')} notes={report.codedNotes} />
    </Stack>
  );
};

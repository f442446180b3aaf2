import { useSearchParams } from 'react-router';
import { ReadingNotes } from '../figure/reading-notes.js';
import { useFigureWords } from '../figure/use-figure-words.js';
import { OneChoice } from '../look/choice.js';
import { Quiet, Stack } from '../look/stack.js';
import { useFocusAfter } from '../look/use-focus-after.js';
import { useVocabulary } from '../vocabulary/use-vocabulary.js';
import { useLanguage } from '../words/language-context.js';
import { isRunning } from '../words/month-here.js';
import { AbsorberList, Unanswered } from './beside-rules.js';
import { GapActions } from './gap-actions.js';
import { useGapAddress, writeGapAddress } from './gap-address.js';
import { GapChart } from './gap-chart.js';
import { GapSentence } from './gap-sentence.js';
import style from './gap.module.css';
import { GapTable } from './gap-table.js';
import { linesByClass, linesByCriterion, mostRules, type GapReport } from './lines.js';
import { MonthCharts } from './month-charts.js';
import { ServiceTable } from './service-table.js';
import { useGapWords } from './use-gap-words.js';

/** Everything that was counted, from the sentence to the notes; of one kind of rule, or one rule, where that is looked at. */
export const GapReportView = ({ report }: { readonly report: GapReport }) => {
  const say = useGapWords();
  const { address, look } = useGapAddress();
  const [chart, focusChart] = useFocusAfter<HTMLHeadingElement>();
  const isNarrowed = address.rules !== null || address.criterion !== null;
  const showAll = () => {
    look({ rules: null, criterion: null });
    focusChart();
  };
  return (
    <Stack gap="far">
      <GapSentence report={report} address={address} />
      <GapActions report={report} address={address} onAll={isNarrowed ? showAll : null} />
      {report.shutOut.value !== null && (
        <>
          <Rules report={report} chart={chart} onNarrow={focusChart} />
          {!isNarrowed && report.byService.length > 0 && (
            <section>
              <Stack>
                <h2>{say('services')}</h2>
                <Quiet>{say('servicesHint')}</Quiet>
                <ServiceTable report={report} />
              </Stack>
            </section>
          )}
          {!isNarrowed && <AbsorberList report={report} />}
        </>
      )}
      {!isNarrowed && <Unanswered report={report} />}
      <ReadingNotes summary={say('reading')} notes={report.codedNotes} />
    </Stack>
  );
};

const groupings = ['class', 'criterion'] as const;
type Grouping = (typeof groupings)[number];

const useHeading = () => {
  const say = useGapWords();
  const name = useVocabulary();
  const { rules, criterion } = useGapAddress().address;
  if (criterion) return say('chartRule');
  return rules ? say('chartRules', { rules: name(`criterionClass.${rules}`) }) : say('chart');
};

/** The rules as a picture, by month, and as a table. */
const Rules = ({
  report,
  chart,
  onNarrow,
}: {
  readonly report: GapReport;
  /** Goes to the heading that takes the focus when something else is looked at */
  readonly chart: (heading: HTMLHeadingElement | null) => void;
  readonly onNarrow: () => void;
}) => {
  const say = useGapWords();
  const sayFigure = useFigureWords();
  const { format } = useLanguage();
  const heading = useHeading();
  const { address } = useGapAddress();
  const [params] = useSearchParams();
  const { rules, criterion } = address;
  const isOfAll = !rules && !criterion;
  const asked = groupings.find((each) => each === params.get('by'));
  const by = isOfAll ? (asked ?? 'class') : 'criterion';
  const lines = by === 'class' ? linesByClass(report) : linesByCriterion(report, address);
  const monthly = linesByClass(report).filter(
    ({ of }) => !rules || (of.kind === 'CLASS' && of.class === rules),
  );
  const addressTo = (change: Partial<typeof address>) =>
    `?${writeGapAddress({ ...address, ...change }, params)}`;
  return (
    <>
      <section>
        <Stack>
          <h2 ref={chart} tabIndex={-1}>
            {heading}
          </h2>
          {!criterion && <Quiet>{say(by === 'class' ? 'chartHint' : 'chartHintRules')}</Quiet>}
          {isOfAll && <GroupingChoice by={by} />}
          <GapChart
            lines={lines}
            whole={report}
            addressOf={({ id, of }) => {
              if (criterion) return null;
              if (of.kind === 'CLASS') return addressTo({ rules: of.class });
              return of.kind === 'CRITERION' && of.row.criterion ? addressTo({ criterion: id }) : null;
            }}
            onNarrow={onNarrow}
          />
        </Stack>
      </section>
      {!criterion && (
        <section>
          <Stack>
            <h2>{say('months')}</h2>
            <Quiet>
              {say('monthsHint')}
              {isRunning(address.to) && ` ${sayFigure('running', { month: format.month(address.to) })}`}
            </Quiet>
            <MonthCharts lines={monthly} report={report} showsAll={!rules} />
          </Stack>
        </section>
      )}
      <section>
        <Stack>
          <h2>{say('table')}</h2>
          <div className={style['onScreen']}>
            <Quiet>{say('tableHint')}</Quiet>
          </div>
          {by === 'criterion' && <Quiet>{say('waysHint')}</Quiet>}
          {by === 'criterion' && report.byCriterion.length >= mostRules && (
            <Quiet>{say('mostRules', { count: mostRules })}</Quiet>
          )}
          <GapTable
            lines={lines}
            whole={report.shutOut}
            caption={heading}
            whatIfOf={(id) =>
              `/what-if?${writeGapAddress({ ...address, rules: null, criterion: null }, new URLSearchParams({ drop: id }))}`
            }
          />
        </Stack>
      </section>
    </>
  );
};

/** By kinds of rule, or rule by rule. */
const GroupingChoice = ({ by }: { readonly by: Grouping }) => {
  const say = useGapWords();
  const [, setParams] = useSearchParams();
  return (
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
  );
};

import { useEffect } from 'react';
import { useSearchParams } from 'react-router';
import { ExplainedFigures } from '../figure/figure-value.js';
import { GapsDocument } from '../graph/operations.generated.js';
import { useGraphQuery } from '../graph/use-graph.js';
import { Asked } from '../look/asked.js';
import { Page } from '../look/page.js';
import { filterOf, useGapAddress, writeGapAddress } from './gap-address.js';
import { GapFilters } from './gap-filters.js';
import { GapReportView } from './gap-report.js';
import { mostRules } from './lines.js';
import { useGapWords } from './use-gap-words.js';

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
          {(data) => data.gaps && <GapReportView report={data.gaps} />}
        </Asked>
      </ExplainedFigures>
    </Page>
  );
};

import { ExplainedFigures, FigureValue } from '../figure/figure-value.js';
import { fill } from '../figure/fill.js';
import { ReadingNotes } from '../figure/reading-notes.js';
import { filterOf, useGapAddress } from '../gap/gap-address.js';
import { GapFilters } from '../gap/gap-filters.js';
import { WhatIfDocument } from '../graph/operations.generated.js';
import { useGraphQuery } from '../graph/use-graph.js';
import { Asked } from '../look/asked.js';
import { Page } from '../look/page.js';
import { Quiet, Stack } from '../look/stack.js';
import { useAnnounceContent } from '../look/use-announce-content.js';
import { BestRules, type WhatIfAnswer } from './best-rules.js';
import { isChanged, useChanges, type Changes } from './changes.js';
import { GainBar } from './gain-bar.js';
import { LeftOut } from './left-out.js';
import { useWhatIfWords } from './use-what-if-words.js';
import style from './what-if.module.css';

/** What giving up some rules would have opened, with both bounds and no more certainty than there is. */
export const WhatIfPage = () => {
  const say = useWhatIfWords();
  const { address } = useGapAddress();
  const { changes } = useChanges();
  const answer = useGraphQuery(WhatIfDocument, {
    input: {
      filter: filterOf(address),
      drop: changes.criteria,
      dropClasses: changes.classes,
      loosen: changes.loosened,
    },
  });
  return (
    <Page heading={say('heading')} isWide>
      <p>{say('lead')}</p>
      <GapFilters choosesRules={false} />
      <LeftOut />
      <ExplainedFigures>
        <Asked query={answer} label={say('loading')} lines={6}>
          {({ whatIf }) => whatIf && <Answer answer={whatIf} changes={changes} />}
        </Asked>
      </ExplainedFigures>
    </Page>
  );
};

const Answer = ({ answer, changes }: { readonly answer: WhatIfAnswer; readonly changes: Changes }) => {
  const say = useWhatIfWords();
  const isQuestion = isChanged(changes);
  const { shutOut, gainAtLeast, gainAtMost, best, codedNotes } = answer;
  return (
    <Stack gap="far">
      <Sentence answer={answer} changes={changes} />
      {isQuestion && shutOut.value !== null && (
        <>
          <GainBar atLeast={gainAtLeast} atMost={gainAtMost} of={shutOut.value} />
          <Quiet>
            {say('bounds')}
            {changes.loosened.length > 0 && ` ${say('boundsLooser')}`}
          </Quiet>
        </>
      )}
      {shutOut.value !== null && <BestRules best={best} shutOut={shutOut} />}
      <ReadingNotes summary={say('reading')} notes={codedNotes} />
    </Stack>
  );
};

const Sentence = ({
  answer: { shutOut, gainAtLeast, gainAtMost },
  changes,
}: {
  readonly answer: WhatIfAnswer;
  readonly changes: Changes;
}) => {
  const say = useWhatIfWords();
  const sentence = useAnnounceContent<HTMLParagraphElement>();
  const key = sentenceOf({ shutOut, gainAtLeast, gainAtMost }, isChanged(changes));
  const how = howOf(changes);
  return (
    <p ref={sentence} className={style['sentence']}>
      {fill((marks) => say(key, { ...marks, how }), {
        shutOut: <FigureValue name={say('shutOut')} figure={shutOut} />,
        least: <FigureValue name={say('atLeast')} figure={gainAtLeast} whole={shutOut} />,
        most: <FigureValue name={say('atMost')} figure={gainAtMost} whole={shutOut} />,
      })}
    </p>
  );
};

const howOf = ({ criteria, classes, loosened }: Changes) => {
  if (loosened.length > 0)
    return criteria.length + classes.length + loosened.length === 1 ? 'change' : 'changed';
  return criteria.length === 1 && classes.length === 0 ? 'one' : 'without';
};

/** The sentence that says as much as may be said. */
const sentenceOf = (
  {
    shutOut,
    gainAtLeast: least,
    gainAtMost: most,
  }: Pick<WhatIfAnswer, 'shutOut' | 'gainAtLeast' | 'gainAtMost'>,
  isQuestion: boolean,
) => {
  if (shutOut.value === null) return 'tooFew';
  if (!isQuestion) return 'ask';
  if (least.value === null && most.value === null) return 'hidden';
  if (least.value === null) return 'atMostOnly';
  if (most.value === null) return 'atLeastOnly';
  return least.value === most.value ? 'exactly' : 'between';
};

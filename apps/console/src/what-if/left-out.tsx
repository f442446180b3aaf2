import { criterionClasses } from '@whichdoor/contracts';
import { DroppedCriterionDocument } from '../graph/operations.generated.js';
import { useGraphQuery } from '../graph/use-graph.js';
import { useAnnounce } from '../look/announcer.js';
import { Button } from '../look/button.js';
import { SeveralChoice } from '../look/choice.js';
import { Disclosure } from '../look/disclosure.js';
import { Quiet, Row, Stack } from '../look/stack.js';
import { useVocabulary } from '../vocabulary/use-vocabulary.js';
import { useRuleWords } from '../words/use-rule-words.js';
import { useDropped } from './dropped.js';
import { useWhatIfWords } from './use-what-if-words.js';

/** The heading that takes the focus when a rule that had it goes back. */
export const leftOutHeading = 'left-out';

/** The rules that are left out; each can be put back. */
export const LeftOut = () => {
  const say = useWhatIfWords();
  const name = useVocabulary();
  const announce = useAnnounce();
  const { dropped, think } = useDropped();
  return (
    <section>
      <Stack gap="close">
        <h2 id={leftOutHeading} tabIndex={-1}>
          {say('leftOut')}
        </h2>
        {dropped.criteria.length + dropped.classes.length === 0 && <Quiet>{say('leftOutNothing')}</Quiet>}
        <Row>
          {dropped.criteria.map((id) => (
            <DroppedRule
              key={id}
              id={id}
              onKeep={() => {
                think({ criteria: dropped.criteria.filter((each) => each !== id) });
                // The button that was pressed is gone.
                document.getElementById(leftOutHeading)?.focus();
                announce(say('restored'));
              }}
            />
          ))}
        </Row>
        <Disclosure summary={say('kindsSummary', { count: dropped.classes.length })}>
          <SeveralChoice
            legend={say('kinds')}
            options={criterionClasses.map((code) => ({ code, label: name(`criterionClass.${code}`) }))}
            chosen={dropped.classes}
            onChoose={(classes) => think({ classes })}
          />
        </Disclosure>
      </Stack>
    </section>
  );
};

const DroppedRule = ({ id, onKeep }: { readonly id: string; readonly onKeep: () => void }) => {
  const say = useWhatIfWords();
  const ruleWords = useRuleWords();
  const { data } = useGraphQuery(DroppedCriterionDocument, { id });
  const criterion = data?.criterion;
  const rule = say('of', {
    rule: criterion ? ruleWords(criterion) : say('nameless'),
    service: criterion?.service?.name ?? say('namelessService'),
  });
  return (
    <Button aria-label={say('keep', { rule })} onClick={onKeep}>
      {rule} <span aria-hidden="true">×</span>
    </Button>
  );
};

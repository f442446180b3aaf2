import { criterionClasses } from '@whichdoor/contracts';
import { useAmountWords } from '../comparison/use-amount-words.js';
import { DroppedCriterionDocument } from '../graph/operations.generated.js';
import { useGraphQuery } from '../graph/use-graph.js';
import { useAnnounce } from '../look/announcer.js';
import { Button } from '../look/button.js';
import { SeveralChoice } from '../look/choice.js';
import { Disclosure } from '../look/disclosure.js';
import { List, Quiet, Stack } from '../look/stack.js';
import { useVocabulary } from '../vocabulary/use-vocabulary.js';
import { isChanged, useChanges } from './changes.js';
import { inUnitOfRule, isLeast, readLimit } from './limit.js';
import { LooserForm } from './looser-form.js';
import { useNamedRule } from './use-named-rule.js';
import { useWhatIfWords } from './use-what-if-words.js';
import style from './what-if.module.css';

/** The heading that takes the focus when a rule that had it goes back. */
export const leftOutHeading = 'left-out';

/** The rules that are left out or ask for less; each can be put back, or asked for in another number. */
export const LeftOut = () => {
  const say = useWhatIfWords();
  const name = useVocabulary();
  const { changes, dropClasses } = useChanges();
  const { criteria, classes, loosened } = changes;
  return (
    <section>
      <Stack gap="close">
        <h2 id={leftOutHeading} tabIndex={-1}>
          {say('leftOut')}
        </h2>
        {!isChanged(changes) && <Quiet>{say('leftOutNothing')}</Quiet>}
        {criteria.length + loosened.length > 0 && (
          <List>
            {criteria.map((id) => (
              <ChangedRule key={id} id={id} value={null} />
            ))}
            {loosened.map(({ criterion, value }) => (
              <ChangedRule key={criterion} id={criterion} value={value} />
            ))}
          </List>
        )}
        <Disclosure summary={say('kindsSummary', { count: classes.length })}>
          <SeveralChoice
            legend={say('kinds')}
            options={criterionClasses.map((code) => ({ code, label: name(`criterionClass.${code}`) }))}
            chosen={classes}
            onChoose={dropClasses}
          />
        </Disclosure>
      </Stack>
    </section>
  );
};

/** One rule that is otherwise: left out where there is no value, else with that number. */
const ChangedRule = ({ id, value }: { readonly id: string; readonly value: number | null }) => {
  const say = useWhatIfWords();
  const nameOf = useNamedRule();
  const amountWords = useAmountWords();
  const announce = useAnnounce();
  const { keep, loosen } = useChanges();
  const { data } = useGraphQuery(DroppedCriterionDocument, { id });
  const criterion = data?.criterion;
  const { named: rule } = nameOf(criterion, criterion?.service);
  const limit = criterion ? readLimit(criterion.rule) : null;
  const amount = limit && value !== null && amountWords(limit.of, inUnitOfRule(value, limit));
  /** What was pressed goes, or stands elsewhere from now on. */
  const goOn = (said: string) => {
    document.getElementById(leftOutHeading)?.focus();
    announce(said);
  };
  return (
    <li className={style['changed']}>
      <p>
        {rule}{' '}
        <strong>
          {amount && limit
            ? say(isLeast(limit) ? 'now.least' : 'now.most', { amount })
            : say(value === null ? 'now.out' : 'now.other')}
        </strong>
      </p>
      <div className={style['ways']}>
        <Button
          aria-label={say('keep', { rule })}
          onClick={() => {
            keep(id);
            goOn(say('restored'));
          }}
        >
          {say('keepShort')}
        </Button>
        {limit && (
          <LooserForm
            rule={rule}
            limit={limit}
            onLoosen={(next) => {
              loosen({ criterion: id, value: next });
              goOn(say('loosened'));
            }}
          />
        )}
      </div>
    </li>
  );
};

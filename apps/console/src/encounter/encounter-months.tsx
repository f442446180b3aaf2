import { EncounterMonthsDocument } from '../graph/operations.generated.js';
import { useGraphQuery } from '../graph/use-graph.js';
import { Asked, PartMissing } from '../look/asked.js';
import { Disclosure } from '../look/disclosure.js';
import { Quiet } from '../look/stack.js';
import { useLanguage } from '../words/language-context.js';
import { useEncounterWords } from './use-encounter-words.js';

/** How many encounters the own organisation has of each month, counted when somebody looks. */
export const EncounterMonths = () => {
  const say = useEncounterWords();
  return (
    <Disclosure summary={say('months')} isMadeWhenOpened>
      <Months />
    </Disclosure>
  );
};

const Months = () => {
  const say = useEncounterWords();
  const { format } = useLanguage();
  const query = useGraphQuery(EncounterMonthsDocument, {});
  return (
    <Asked query={query} label={say('months.loading')} lines={2}>
      {({ encounterMonths }) => {
        if (!encounterMonths)
          return <PartMissing what={say('months')} onAskAgain={() => void query.refetch()} />;
        if (encounterMonths.length === 0) return <p>{say('months.none')}</p>;
        return (
          <>
            <ul role="list">
              {encounterMonths.map(({ month, encounters }) => (
                <li key={month}>{say('months.count', { month: format.month(month), count: encounters })}</li>
              ))}
            </ul>
            <Quiet>{say('months.hint')}</Quiet>
          </>
        );
      }}
    </Asked>
  );
};

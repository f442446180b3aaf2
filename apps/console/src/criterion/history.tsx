import { useState } from 'react';
import { CriterionHistoryDocument, type CriterionHistoryQuery } from '../graph/operations.generated.js';
import { useGraphQuery } from '../graph/use-graph.js';
import { Asked } from '../look/asked.js';
import { Disclosure } from '../look/disclosure.js';
import { Quiet } from '../look/stack.js';
import { useLanguage } from '../words/language-context.js';
import style from './criterion-editor.module.css';
import { Difference } from './difference.js';
import { useCriterionEditorWords } from './use-criterion-editor-words.js';
import { useRuleWords } from './use-rule-words.js';

type Version = NonNullable<CriterionHistoryQuery['criterion']>['versions'][number];

/** Every version of a criterion, each with how it differs from the one before. Read only when somebody looks. */
export const History = ({
  criterionId,
  versions,
}: {
  readonly criterionId: string;
  /** How many there are */
  readonly versions: number;
}) => {
  const say = useCriterionEditorWords();
  const [isOpen, setIsOpen] = useState(false);
  const query = useGraphQuery(CriterionHistoryDocument, { id: criterionId }, { isWanted: isOpen });
  return (
    <Disclosure
      summary={say('history.summary', { count: versions })}
      onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
    >
      {isOpen && (
        <Asked query={query} label={say('loading')} lines={1}>
          {({ criterion }) => <Versions versions={criterion?.versions ?? []} />}
        </Asked>
      )}
    </Disclosure>
  );
};

const Versions = ({ versions }: { readonly versions: readonly Version[] }) => {
  const say = useCriterionEditorWords();
  const words = useRuleWords();
  const { format } = useLanguage();
  const sentenceOf = ({ rule, sentence }: Version) => words.storedSentence(rule, sentence);
  return (
    <ol role="list" reversed>
      {versions.map((version, at) => {
        const before = versions[at + 1];
        return (
          <li key={version.version} className={style['version']}>
            <Quiet>
              {say('history.version', {
                version: version.version,
                when: format.instant(version.publishedAt),
              })}
            </Quiet>
            {before ? (
              <Difference before={sentenceOf(before)} after={sentenceOf(version)} />
            ) : (
              <p dir="auto">{sentenceOf(version)}</p>
            )}
          </li>
        );
      })}
    </ol>
  );
};

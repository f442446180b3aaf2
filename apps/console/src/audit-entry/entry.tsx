import { ArrowRight } from 'lucide-react';
import { Link } from 'react-router';
import { useRuleWords } from '../criterion/use-rule-words.js';
import type { AuditEntriesQuery } from '../graph/operations.generated.js';
import { Button } from '../look/button.js';
import { useLanguage } from '../words/language-context.js';
import { withinSentence } from '../words/within-sentence.js';
import style from './audit-entry.module.css';
import { useAuditEntryWords, useAuditWords } from './use-audit-words.js';

type AuditEntry = NonNullable<AuditEntriesQuery['auditEntries']>['nodes'][number];
type Subject = { readonly name: string; readonly to: string | null };

/** One thing that somebody did: who, what, to what, when, and what became different. */
export const Entry = ({
  entry,
  isOfSeveral,
  nameOf,
  onActor,
  onSubject,
}: {
  readonly entry: AuditEntry;
  /** Whether entries of several organisations stand together */
  readonly isOfSeveral: boolean;
  readonly nameOf: (personId: string) => string;
  readonly onActor: () => void;
  readonly onSubject: () => void;
}) => {
  const say = useAuditEntryWords();
  const audit = useAuditWords();
  const { format } = useLanguage();
  const subject = useSubject(entry, nameOf);
  const actor = nameOf(entry.actor);
  const named = <bdi>{subject.name}</bdi>;
  return (
    <li className={style['entry']}>
      <p>
        <strong>
          <bdi>{actor}</bdi>
        </strong>{' '}
        {audit.action(entry.action)} {subject.to ? <Link to={subject.to}>{named}</Link> : named}
      </p>
      {entry.changes.length > 0 && (
        <dl className={style['changes']}>
          {entry.changes.map((change) => (
            <div key={change.field}>
              <dt>{audit.field(change.field)}</dt>
              <dd>
                <Values change={change} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      <div className={style['foot']}>
        <p className={style['facts']}>
          <time dateTime={entry.at}>{format.instant(entry.at)}</time>
          {isOfSeveral && entry.organisation && <bdi>{entry.organisation.name}</bdi>}
        </p>
        <div className={style['only']}>
          <Button weight="quiet" onClick={onActor}>
            {say('entry.onlyActor')}
            <span className="visually-hidden">: {actor}</span>
          </Button>
          <Button weight="quiet" onClick={onSubject}>
            {say('entry.onlySubject')}
            <span className="visually-hidden">: {subject.name}</span>
          </Button>
        </div>
      </div>
    </li>
  );
};

const Values = ({ change: { field, before, after } }: { readonly change: AuditEntry['changes'][number] }) => {
  const say = useAuditEntryWords();
  const audit = useAuditWords();
  const { format } = useLanguage();
  if (!before && !after) return <>{say('change.words')}</>;
  const words = (values: readonly string[] | null) =>
    values && values.length > 0
      ? format.list(values.map((value) => audit.value(field, value)))
      : say('change.nothing');
  return (
    <>
      <span>{words(before)}</span> <ArrowRight className={style['arrow']} aria-hidden="true" />
      <span className="visually-hidden">{say('change.to')}</span> <strong>{words(after)}</strong>
    </>
  );
};

/** What an entry is about, and where that can be looked at. */
const useSubject = (entry: AuditEntry, nameOf: (personId: string) => string): Subject => {
  const say = useAuditEntryWords();
  const words = useRuleWords();
  const { subject, action, subjectId } = entry;
  if (!subject) {
    const isPerson = action.startsWith('grantRole') || action.startsWith('revokeRole');
    return { name: isPerson ? nameOf(subjectId) : say('subject.other'), to: null };
  }
  switch (subject.__typename) {
    case 'Organisation':
      return { name: subject.name, to: `/organisations/${subject.id}` };
    case 'Service':
      return { name: subject.name, to: `/listings/${subject.id}` };
    case 'Site':
      return { name: subject.name, to: null };
    case 'Criterion': {
      const sentence = words.storedSentence(subject.rule, subject.sentence);
      if (!subject.service) return { name: sentence, to: null };
      return {
        name: say('subject.criterionOf', {
          sentence: withinSentence(sentence),
          service: subject.service.name,
        }),
        to: `/listings/${subject.service.id}/criteria/${subject.id}`,
      };
    }
  }
};

import { parseRule, type CriterionBody, type Problem } from '@whichdoor/eligibility';
import { useMemo, useState } from 'react';
import { useDraft } from '../offline/use-draft.js';
import type { ManagedCriterion } from '../service/managed-service.js';
import { useRefusalWords } from '../words/use-refusal-words.js';
import { blankDraft, type CriterionDraft } from './criterion-draft.js';
import { noProblems, problemsAt, type DraftProblems } from './draft-problems.js';
import { readDraft } from './draft-rule.js';
import { readKept, type Editing } from './kept-editing.js';
import { draftOf } from './rule-draft.js';
import { useCriterionEditorWords } from './use-criterion-editor-words.js';
import { usePublish, type Outcome } from './use-publish.js';

/** A criterion as somebody opens it to change it; null where the editor cannot hand its rule back as it was. */
export const editingOf = (criterion: ManagedCriterion | null): Editing | null => {
  if (!criterion) return { draft: blankDraft(), replaces: null };
  const read = parseRule(criterion.rule);
  const draft = read.ok ? draftOf(read.value) : null;
  return draft && { draft, replaces: criterion.version };
};

/** The state of one criterion being written, kept on the device at every keystroke. */
export const useEditing = (serviceId: string, criterion: ManagedCriterion | null, begun: Editing) => {
  const say = useCriterionEditorWords();
  const refusalWords = useRefusalWords();
  const kept = useDraft<Editing>(`criterion/${serviceId}/${criterion?.id ?? 'new'}`, begun);
  const publish = usePublish(serviceId, criterion?.id ?? null);
  const [hasTried, setHasTried] = useState(false);
  const [outcome, setOutcome] = useState<Exclude<Outcome, { kind: 'published' }> | null>(null);
  const [isDone, setIsDone] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);

  const { draft, replaces } = useMemo(() => readKept(kept.value) ?? begun, [kept.value, begun]);
  const read = readDraft(draft);
  const rule: CriterionBody | null = read.ok ? read.value : null;
  const told =
    outcome?.kind === 'malformed' ? [{ path: outcome.path, message: outcome.refusal.message }] : [];
  // The language of criteria says in English what is wrong with a rule; to others is said that it is.
  const said = ({ path, message }: Problem): Problem => ({
    path,
    message: refusalWords({ __typename: 'CriterionMalformed', message }),
  });
  const problems: DraftProblems =
    hasTried && (!read.ok || told.length > 0)
      ? problemsAt(draft, (read.ok ? told : read.problems).map(said), say)
      : noProblems;

  const settle = (next: Outcome): Outcome => {
    if (next.kind === 'published') setIsDone(true);
    else setOutcome(next);
    return next;
  };
  /** Hands in what is written, if it is a rule; null where it is not, or no answer came. */
  const send = async (from: number | null): Promise<Outcome | null> => {
    setHasTried(true);
    setFailure(null);
    setOutcome(null);
    if (!rule) return null;
    try {
      return settle(await publish.send(draft, from));
    } catch (problem) {
      setFailure(problem);
      return null;
    }
  };

  return {
    draft,
    rule,
    problems,
    outcome,
    failure,
    isReady: kept.isReady,
    origin: kept.origin,
    isBusy: publish.isBusy,
    /** Somebody published a version since this was begun. */
    isBehind: !isDone && criterion !== null && replaces !== null && criterion.version > replaces,
    change: (next: CriterionDraft) => {
      if (outcome?.kind === 'malformed') setOutcome(null);
      kept.change({ draft: next, replaces });
    },
    publish: () => send(replaces),
    /** Goes on with what is written, from the version that is in force now. */
    goOn: () => {
      setOutcome(null);
      kept.change({ draft, replaces: criterion?.version ?? null });
    },
    takeBackOpennessAndPublish: async (): Promise<Outcome | null> => {
      try {
        await publish.takeBackOpenness();
      } catch (problem) {
        setFailure(problem);
        return null;
      }
      return send(replaces);
    },
    drop: kept.drop,
  };
};

import { useGraphMutation } from '../graph/use-graph.js';
import {
  CriterionHistoryDocument,
  ManagedServiceDocument,
  PublishCriterionDocument,
  ReviseCriterionDocument,
  ReviseServiceDocument,
  type PublishCriterionMutation,
  type ReviseCriterionMutation,
} from '../graph/operations.generated.js';
import type { Refusal } from '../words/use-refusal-words.js';
import { ruleOf } from './draft-rule.js';
import type { CriterionDraft } from './criterion-draft.js';

/** What the directory said to a criterion that was handed in. */
export type Outcome =
  | { readonly kind: 'published'; readonly rule: unknown; readonly sentence: string }
  | { readonly kind: 'malformed'; readonly path: string; readonly refusal: Refusal }
  | { readonly kind: 'meanwhile' }
  | { readonly kind: 'contradiction' }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

type Told = PublishCriterionMutation['publishCriterion'] | ReviseCriterionMutation['reviseCriterion'];

const outcomeOf = (told: Told): Outcome => {
  switch (told.__typename) {
    case 'Criterion':
      return { kind: 'published', rule: told.rule, sentence: told.sentence };
    case 'CriterionMalformed':
      return { kind: 'malformed', path: told.path, refusal: told };
    case 'CriterionChangedMeanwhile':
      return { kind: 'meanwhile' };
    case 'CriteriaContradictOpenness':
      return { kind: 'contradiction' };
    default:
      return { kind: 'refused', refusal: told };
  }
};

/** Publishes a criterion of a service, or the next version of one. */
export const usePublish = (serviceId: string, criterionId: string | null) => {
  const stale = [ManagedServiceDocument, CriterionHistoryDocument];
  const publish = useGraphMutation(PublishCriterionDocument, stale);
  const revise = useGraphMutation(ReviseCriterionDocument, stale);
  const admit = useGraphMutation(ReviseServiceDocument, stale);

  return {
    isBusy: publish.isPending || revise.isPending || admit.isPending,
    /** Hands the draft in. @throws GraphError where no answer came */
    send: async (draft: CriterionDraft, replacesVersion: number | null): Promise<Outcome> => {
      const rule = ruleOf(draft);
      if (criterionId !== null && replacesVersion !== null) {
        const { reviseCriterion } = await revise.mutateAsync({
          input: { id: criterionId, replacesVersion, rule },
        });
        return outcomeOf(reviseCriterion);
      }
      const { publishCriterion } = await publish.mutateAsync({
        input: { serviceId, rule, idempotencyKey: draft.idempotencyKey },
      });
      return outcomeOf(publishCriterion);
    },
    /** Takes back that the service has no criteria. */
    takeBackOpenness: async (): Promise<void> => {
      await admit.mutateAsync({ input: { id: serviceId, declaresNoCriteria: false } });
    },
  };
};

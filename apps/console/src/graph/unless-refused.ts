import { GraphError, GraphRefusal } from './graph-error.js';

/** A refusal, as the graph tells it. */
export type Refused = { readonly __typename: string; readonly message: string };

/** Whether a command was answered with a refusal. */
export const isRefused = (outcome: object): outcome is Refused => 'message' in outcome;

/**
 * What a command made, for those who can do nothing about a refusal but say it.
 * @throws GraphRefusal which says why it was refused
 */
export const unlessRefused = <Outcome extends object>(
  outcome: Outcome | null | undefined,
): Exclude<Outcome, { readonly message: string }> => {
  if (!outcome) throw new GraphError('INTERNAL', 'That part of the sector does not answer.');
  if (isRefused(outcome)) throw new GraphRefusal(outcome);
  return outcome as Exclude<Outcome, { readonly message: string }>;
};

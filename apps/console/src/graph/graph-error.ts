/** What the graph says of a request that it did not answer; the last two are ours, where no answer came at all. */
export type GraphCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'INVALID_INPUT'
  | 'UNAVAILABLE'
  | 'INTERNAL'
  | 'UNREACHABLE'
  | 'TOO_SLOW';

/** A request that was not answered. Its message is a sentence that can be shown. */
export class GraphError extends Error {
  override readonly name: string = 'GraphError';
  constructor(
    readonly code: GraphCode,
    message: string,
    /** What support can look for */
    readonly correlationId: string | null = null,
  ) {
    super(message);
  }
}

/** A command that was answered with a refusal, for those who can do nothing about it but say it. */
export class GraphRefusal extends GraphError {
  override readonly name = 'GraphRefusal';
  constructor(readonly refusal: { readonly __typename: string; readonly message: string }) {
    super('INVALID_INPUT', refusal.message);
  }
}

const passing: readonly GraphCode[] = ['UNREACHABLE', 'TOO_SLOW', 'UNAVAILABLE', 'INTERNAL'];

/** Whether asking again later may help: the request itself was in order. */
export const isPassing = (problem: unknown): boolean =>
  !(problem instanceof GraphError) || passing.includes(problem.code);

/** Whether somebody has waited long already, or what is away is not back in a moment: they are told before it is tried again. */
export const isToldFirst = (problem: unknown): boolean =>
  problem instanceof GraphError && (problem.code === 'TOO_SLOW' || problem.code === 'UNAVAILABLE');

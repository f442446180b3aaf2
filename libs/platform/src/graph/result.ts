/** An expected outcome that says no: the fact, and a sentence that a person can act on. */
export type Refusal<Name extends string = string> = { readonly refusal: Name; readonly message: string };

/** Makes a refusal. The message holds no personal data. */
export const refuse = <Name extends string>(refusal: Name, message: string): Refusal<Name> => ({
  refusal,
  message,
});

/** Whether an outcome is a refusal. */
export const isRefusal = (outcome: unknown): outcome is Refusal =>
  typeof outcome === 'object' && outcome !== null && 'refusal' in outcome;

/** Names the member of the result union that an outcome is: the refusal, or else the type given. */
export const toResult = <T extends object>(typename: string, outcome: T | Refusal): object => {
  if (!isRefusal(outcome)) return { __typename: typename, ...outcome };
  const { refusal, ...told } = outcome;
  return { __typename: refusal, ...told };
};

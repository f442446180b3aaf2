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

/** Goes along to the form of a referral from a shut door. Not in the address: it would tell of the person. */
export const exceptionAsked = { asksForException: true };

/** Whether somebody came to a page to ask for an exception. */
export const asksForException = (state: unknown): boolean =>
  (state as Partial<typeof exceptionAsked> | null)?.asksForException === true;

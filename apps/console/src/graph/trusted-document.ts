/**
 * A document that the gateway trusts, known to it by the hash of its text. Its text is not part of the page: only the hash
 * travels, with the variables beside it.
 */
export type TrustedDocument<Data, Variables> = {
  readonly id: string;
  readonly name: string;
  /** Never there: holds the types that belong to the document. */
  readonly types?: (variables: Variables) => Data;
};

/** What a translation has to say of one attribute; `values` by code. A test holds it against the catalogue. */
export type ArabicWords = {
  readonly question: string;
  readonly label: string;
  readonly phrase: string;
  readonly values?: Readonly<Record<string, string>>;
};

export type ArabicCatalogue = Readonly<Record<string, ArabicWords>>;

import type { DocumentNode, GraphQLError, GraphQLSchema } from 'graphql';

/** What reads and judges a document: the runtime's own, with all its limits. */
export type DocumentJudge = {
  readonly schema: GraphQLSchema;
  parse(text: string): DocumentNode;
  validate(schema: GraphQLSchema, document: DocumentNode): readonly GraphQLError[];
};

/** Documents kept, and characters that one may have to be kept. */
const mostKept = 1_000;
const longestKept = 20_000;

/** Documents that were found valid before: whoever asks sends the same few again and again. */
export class ValidDocuments {
  private readonly kept = new Map<string, DocumentNode>();

  constructor(private readonly judge: () => DocumentJudge) {}

  /**
   * Gives the document, which is the same object each time, so that its plan is made once.
   *
   * @throws what is wrong with it: an error, or an `AggregateError` of several
   */
  find(text: string): DocumentNode {
    const known = this.kept.get(text);
    if (known) return known;
    const { schema, parse, validate } = this.judge();
    const document = parse(text);
    const problems = validate(schema, document);
    if (problems.length > 0) throw new AggregateError(problems);
    if (text.length <= longestKept) this.keep(text, document);
    return document;
  }

  private keep(text: string, document: DocumentNode) {
    this.kept.set(text, document);
    if (this.kept.size <= mostKept) return;
    const [first] = this.kept.keys();
    if (first !== undefined) this.kept.delete(first);
  }
}

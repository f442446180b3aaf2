import { GraphQLError } from 'graphql';
import type { FindTrustedDocument } from './trusted-documents.js';

/** What somebody asks of the graph. */
export type Question = {
  readonly text: string;
  readonly variables: Record<string, unknown> | undefined;
  readonly operationName: string | undefined;
};

/** Reads a question from what was sent. @throws GraphQLError that says what is wrong with it */
export type ReadQuestion = (sent: string) => Question;

/** Says what is wrong with a question. */
export const malformed = (message: string) =>
  new GraphQLError(message, { extensions: { code: 'INVALID_INPUT', http: { status: 400 } } });

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What is no JSON is told as what is no question: its words are not repeated. */
const parseJson = (sent: string): unknown => {
  try {
    return JSON.parse(sent);
  } catch {
    return undefined;
  }
};

/**
 * Makes the reader of questions.
 *
 * @param isProduction whether the graph answers trusted documents only, by the hash of their text: what was reviewed,
 *   and nothing that somebody makes up
 */
export const questionReader = (
  findTrustedDocument: FindTrustedDocument,
  { isProduction }: { readonly isProduction: boolean },
): ReadQuestion => {
  const textOf = (query: unknown, documentId: unknown): string => {
    if (query) {
      if (isProduction) throw malformed('Only trusted documents are answered here.');
      if (typeof query !== 'string') throw malformed('A document is a text.');
      return query;
    }
    if (typeof documentId !== 'string')
      throw malformed('Only trusted documents are answered here: send the documentId of one.');
    const trusted = findTrustedDocument(documentId);
    if (trusted === null)
      throw malformed('This document is not known here. A newer console may be needed: load the page again.');
    return trusted;
  };

  return (sent) => {
    const asked = parseJson(sent);
    if (!isObject(asked)) throw malformed('A question is one JSON object.');
    const { query, documentId } = asked;
    // `null` is how some clients write that there is none.
    const variables = asked['variables'] ?? undefined;
    const operationName = asked['operationName'] ?? undefined;
    if (variables !== undefined && !isObject(variables))
      throw malformed('The variables of a question are an object.');
    if (operationName !== undefined && typeof operationName !== 'string')
      throw malformed('The name of an operation is a text.');
    return { text: textOf(query, documentId), variables, operationName };
  };
};

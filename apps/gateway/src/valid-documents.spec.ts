import { buildSchema, GraphQLError, parse, validate } from 'graphql';
import { ValidDocuments } from './valid-documents.js';

const schema = buildSchema('type Query { me: String }');

describe('documents that were found valid', () => {
  let judged: string[];
  let documents: ValidDocuments;
  beforeEach(() => {
    judged = [];
    documents = new ValidDocuments(() => ({
      schema,
      parse: (text) => {
        judged.push(text);
        return parse(text);
      },
      validate,
    }));
  });
  const problemsOf = (text: string) => {
    try {
      return documents.find(text);
    } catch (problem) {
      return problem instanceof AggregateError ? (problem.errors as GraphQLError[]) : problem;
    }
  };

  it('are judged once, and are the same object from then on', () => {
    expect(documents.find('{ me }')).toBe(documents.find('{ me }'));
    expect(judged).toEqual(['{ me }']);
  });

  it('are told apart by their whole text', () => {
    expect(documents.find('{ me }')).not.toBe(documents.find('{ me  }'));
  });

  it('do not include one that is wrong, however often it is asked', () => {
    for (let times = 0; times < 2; times += 1) {
      expect(problemsOf('{ you }')).toEqual([
        expect.objectContaining({ message: expect.stringContaining('you') as string }),
      ]);
      expect(problemsOf('{ me')).toBeInstanceOf(GraphQLError);
    }
  });

  it('are forgotten in the order they came when there are too many, and never kept when too long', () => {
    const text = (number: number) => `{ a${number}: me }`;
    for (let number = 0; number <= 1_000; number += 1) documents.find(text(number));
    judged = [];

    documents.find(text(1_000));
    documents.find(text(0));
    const long = `{ me } #${'-'.repeat(20_000)}`;
    documents.find(long);
    documents.find(long);

    expect(judged).toEqual([text(0), long, long]);
  });
});

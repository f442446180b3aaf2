import { isRefusal, type Refusal } from '@whichdoor/contracts';

/** Names the member of the result union that an outcome is: the refusal, or else the type given. */
export const toResult = <T extends object>(typename: string, outcome: T | Refusal): object => {
  if (!isRefusal(outcome)) return { __typename: typename, ...outcome };
  const { refusal, ...told } = outcome;
  return { __typename: refusal, ...told };
};

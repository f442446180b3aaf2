import { createContext, use } from 'react';
import { noProblems, type DraftProblems, type FieldProblems } from './draft-problems.js';

/** What the fields of a sentence need however deep they stand. */
export type EditingContext = {
  /** Areas that can be chosen without typing */
  readonly areas: readonly string[];
  readonly problems: DraftProblems;
};

export const EditingContext = createContext<EditingContext>({ areas: [], problems: noProblems });

const none: FieldProblems = {};

/** What is wrong with the fields of one part, case or group. */
export const useFieldProblems = (key: string): FieldProblems =>
  use(EditingContext).problems.fields[key] ?? none;

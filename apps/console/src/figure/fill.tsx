import { Fragment, type ReactNode } from 'react';

const mark = (name: string) => `⟦${name}⟧`;

/**
 * Says a sentence in which some values are more than text, such as figures that can be opened.
 * @param say gives the sentence once it has the values as marks
 */
export const fill = <Name extends string>(
  say: (marks: Readonly<Record<Name, string>>) => string,
  values: Readonly<Record<Name, ReactNode>>,
): ReactNode => {
  const names = Object.keys(values) as Name[];
  const sentence = say(Object.fromEntries(names.map((name) => [name, mark(name)])) as Record<Name, string>);
  return sentence.split(/⟦(\w+)⟧/).map((part, at) => (
    // Text and names take turns; the order of a sentence never changes while it is shown.
    <Fragment key={at}>{at % 2 === 0 ? part : values[part as Name]}</Fragment>
  ));
};

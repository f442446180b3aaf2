import style from './own-words.module.css';

/** Words with some of their own passages set off: the rest stays around them, so that nothing is out of its place. */
export const MarkedWords = ({
  words,
  passages,
}: {
  readonly words: string;
  readonly passages: readonly string[];
}) => {
  const next = passages
    .map((passage) => ({ passage, at: words.indexOf(passage) }))
    .filter(({ passage, at }) => passage !== '' && at >= 0)
    .sort((one, other) => one.at - other.at)[0];
  if (!next) return words;
  const after = next.at + next.passage.length;
  return (
    <>
      {words.slice(0, next.at)}
      <mark className={style['deciding']}>{next.passage}</mark>
      <MarkedWords words={words.slice(after)} passages={passages} />
    </>
  );
};

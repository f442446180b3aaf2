import type { NoteCode, WithheldReason } from '@whichdoor/contracts';
import { Disclosure } from '../look/disclosure.js';
import { useLanguage } from '../words/language-context.js';
import style from './figure.module.css';
import { useMeaningWords } from './use-meaning-words.js';

/** What a reader of figures has to know, as the graph tells it. */
export type Note = {
  readonly code: NoteCode;
  readonly count: number | null;
  readonly of: number | null;
  readonly because: readonly { readonly reason: WithheldReason; readonly count: number }[];
};

/** Gives the function that says a note, each of its reasons after it. */
export const useNoteWords = (): ((note: Note) => readonly string[]) => {
  const say = useMeaningWords();
  const { format } = useLanguage();
  return ({ code, count, of, because }) => [
    say(`note.${code}`, { count: count ?? 0, of: format.number(of ?? 0) }),
    ...because.map(({ reason, count: figures }) =>
      say(`withheld.${reason}`, { count: format.number(figures) }),
    ),
  ];
};

/** How to read the figures of a page: folded, for they are long and the same every time; on paper they stand there. */
export const ReadingNotes = ({
  summary,
  notes,
}: {
  readonly summary: string;
  readonly notes: readonly Note[];
}) => {
  const noteWords = useNoteWords();
  const list = (
    <ul className={style['notes']}>
      {notes.map((note) => {
        const [sentence, ...reasons] = noteWords(note);
        return (
          <li key={note.code}>
            {sentence}
            {reasons.length > 0 && (
              <ul className={style['notes']}>
                {reasons.map((reason) => (
                  <li key={reason}>{reason}</li>
                ))}
              </ul>
            )}
          </li>
        );
      })}
    </ul>
  );
  return (
    <>
      <div className={style['onScreen']}>
        <Disclosure summary={summary}>{list}</Disclosure>
      </div>
      <section className={style['onPaper']}>
        <h2>{summary}</h2>
        {list}
      </section>
    </>
  );
};

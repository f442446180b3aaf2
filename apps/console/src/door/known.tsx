import type { Answers } from '@whichdoor/eligibility';
import { answerWords } from './answer-words.js';

/** What is known, as chips: each can be taken back. */
export const Known = ({
  answers,
  onRemove,
  onForgetAll,
}: {
  readonly answers: Answers;
  readonly onRemove: (key: string) => void;
  readonly onForgetAll: () => void;
}) => {
  const known = Object.entries(answers);
  return (
    <section className="known" aria-labelledby="known-heading">
      <div className="known-head">
        <h3 id="known-heading" tabIndex={-1}>
          What is known
        </h3>
        {known.length > 0 && (
          <button type="button" className="button quiet" onClick={onForgetAll}>
            Forget all
          </button>
        )}
      </div>
      {known.length === 0 ? (
        <p className="quiet-words">Nothing yet. What is entered stays on this page, and is gone with it.</p>
      ) : (
        <ul className="chips">
          {known.map(([key, answer]) => (
            <li key={key}>
              <button type="button" className="chip" onClick={() => onRemove(key)}>
                {answerWords(key, answer)}
                <span className="visually-hidden">. Take back</span>
                <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
                  <path d="M4 4l8 8M12 4l-8 8" />
                </svg>
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};

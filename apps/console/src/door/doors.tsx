import { matchServices, type Answer, type Answers } from '@whichdoor/eligibility';
import { useMemo, useState } from 'react';
import { dayOf } from './ago.js';
import { Counts } from './counts.js';
import type { Directory } from './directory.js';
import { DoorGroup } from './door-group.js';
import { Known } from './known.js';
import { QuestionCard } from './question-card.js';
import { statuses } from './status.js';

/** All doors of a directory, sorted on this device by what is known. */
export const Doors = ({
  directory,
  answers,
  onAnswers,
}: {
  readonly directory: Directory;
  readonly answers: Answers;
  readonly onAnswers: (answers: Answers) => void;
}) => {
  const [now] = useState(() => new Date());
  const [hasAnswered, setHasAnswered] = useState(false);
  const { groups, nextQuestion } = useMemo(
    () => matchServices(directory.criteria, answers, { today: dayOf(now) }),
    [directory, answers, now],
  );
  const areas = useMemo(
    () => [...new Set([...directory.listings.values()].flatMap((listing) => listing.areas))].sort(),
    [directory],
  );

  const answer = (key: string, given: Answer) => {
    setHasAnswered(true);
    onAnswers({ ...answers, [key]: given });
  };
  const change = (next: Answers) => {
    onAnswers(next);
    // The chip that was pressed is gone: the keyboard stays where the chips are.
    document.getElementById('known-heading')?.focus();
  };
  const takeBack = (key: string) =>
    change(Object.fromEntries(Object.entries(answers).filter(([each]) => each !== key)));

  if (directory.listings.size === 0)
    return <p>The directory lists no door of this kind. Try another kind that comes near.</p>;
  return (
    <div className="doors">
      <div className="asking">
        <Known answers={answers} onRemove={takeBack} onForgetAll={() => change({})} />
        {nextQuestion ? (
          <QuestionCard
            question={nextQuestion}
            areas={areas}
            takesFocus={hasAnswered}
            onAnswer={(given) => answer(nextQuestion.key, given)}
          />
        ) : (
          <p className="question">
            No further question would settle anything. The rest is for the services to say.
          </p>
        )}
      </div>
      <div className="found">
        <Counts groups={groups} />
        {groups.open.length === 0 && (
          <p className="none-open">
            {groups.ask.length + groups.case_by_case.length > 0
              ? 'No door is surely open yet. Those to ask may be.'
              : 'No door of this kind is open. That is a gap in the sector, and says nothing about the person.'}
          </p>
        )}
        {statuses.map((status) => (
          <DoorGroup key={status} status={status} results={groups[status]} directory={directory} now={now} />
        ))}
      </div>
    </div>
  );
};

import type { Answers, ServiceResult } from '@whichdoor/eligibility';
import { memo } from 'react';
import type { SoughtNeedQuery } from '../graph/operations.generated.js';
import { Empty } from '../look/empty.js';
import { Notice } from '../look/notice.js';
import { Quiet } from '../look/stack.js';
import { useProblemWords } from '../words/use-problem-words.js';
import { Counts } from './counts.js';
import type { Directory } from './directory.js';
import { DoorGroup } from './door-group.js';
import { DoorRow } from './door-row.js';
import style from './doors.module.css';
import { NoDoor } from './no-door.js';
import { statuses } from './status.js';
import { Tried } from './tried.js';
import { useDoorWords } from './use-door-words.js';
import type { Sorted } from './use-match.js';

/** What is being done with one door, and what did not work. */
export type Doing = {
  /** The service that is being passed */
  readonly passing: string | null;
  readonly passingProblem: Error | null;
  readonly isOpening: boolean;
  readonly openingProblem: Error | null;
};

/** The doors as they are sorted. Drawn again when they are sorted anew, and not when a question is put off. */
export const Found = memo(function Found({
  directory,
  groups,
  explain,
  answers,
  now,
  need,
  needId,
  query,
  passing,
  passingProblem,
  isOpening,
  openingProblem,
  onPass,
  onOpenNeed,
}: Doing &
  Pick<Sorted, 'groups' | 'explain'> & {
    readonly directory: Directory;
    readonly answers: Answers;
    readonly now: Date;
    readonly need: SoughtNeedQuery['need'];
    readonly needId: string | null;
    /** What is looked for, as part of an address */
    readonly query: string;
    readonly onPass: (result: ServiceResult) => void;
    /** Opens a need, so that the gap can be written down */
    readonly onOpenNeed: () => void;
  }) {
  const say = useDoorWords();
  const sentenceOf = useProblemWords();
  const hopes = groups.open.length + groups.ask.length;
  const isNoDoor = hopes + groups.case_by_case.length === 0;
  const isNothing = isNoDoor && groups.shut.length === 0;
  return (
    <div className={style['found']}>
      <Counts groups={groups} />
      {passingProblem && (
        <Notice kind="problem">
          {say('passed.not')} {sentenceOf(passingProblem)}
        </Notice>
      )}
      {isNoDoor && (
        <NoDoor
          directory={directory}
          answers={answers}
          shut={groups.shut}
          explain={explain}
          needId={needId}
          now={now}
          onOpenNeed={onOpenNeed}
          isOpening={isOpening}
        />
      )}
      {openingProblem && <Notice kind="problem">{sentenceOf(openingProblem)}</Notice>}
      {!isNoDoor && groups.open.length === 0 && (
        <p className={style['notYet']}>{say(hopes > 0 ? 'none.surely' : 'none.onlyCaseByCase')}</p>
      )}
      {!isNoDoor && <Quiet>{say('passHint')}</Quiet>}
      {statuses.map((status) => (
        <DoorGroup key={status} status={status} ids={groups[status]}>
          {(serviceId) => {
            const listing = directory.listings.get(serviceId);
            const result = explain(serviceId);
            return (
              listing &&
              result && (
                <DoorRow
                  key={serviceId}
                  result={result}
                  listing={listing}
                  now={now}
                  query={query}
                  isPassing={passing === serviceId}
                  onPass={onPass}
                />
              )
            );
          }}
        </DoorGroup>
      ))}
      {isNothing && !need && <Empty>{say('nothingHere')}</Empty>}
      {need && <Tried need={need} />}
    </div>
  );
});

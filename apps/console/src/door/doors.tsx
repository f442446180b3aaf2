import type { ServiceResult } from '@whichdoor/eligibility';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { SoughtNeedQuery } from '../graph/operations.generated.js';
import { useAnnounce } from '../look/announcer.js';
import { SelectField } from '../look/field.js';
import { Empty } from '../look/empty.js';
import { Quiet } from '../look/stack.js';
import { useEntries } from '../offline/queue-context.js';
import { areaWords } from '../vocabulary/area-words.js';
import { toDirectory } from './directory.js';
import { groupHeadingId } from './door-group.js';
import style from './doors.module.css';
import { Found } from './found.js';
import type { SoughtKind } from './kind.js';
import { Known } from './known.js';
import { passedHere } from './passed-here.js';
import { QuestionCard } from './question-card.js';
import { soughtQuery, type Sought } from './sought.js';
import { JUST_LOOKING, useTold } from './told.js';
import type { Reading } from './use-directory.js';
import { useDoorWords } from './use-door-words.js';
import { useMatch } from './use-match.js';
import { useNeedOrWait } from './use-need.js';
import { useOpening } from './use-opening.js';
import { useSkip } from './use-skip.js';

/** All doors of a kind, sorted on this device by what is known. */
export const Doors = ({
  reading,
  kind,
  need,
  sought,
  onSeek,
  onOpened,
}: {
  readonly reading: Reading;
  readonly kind: SoughtKind;
  readonly need: SoughtNeedQuery['need'];
  readonly sought: Sought;
  readonly onSeek: (next: Partial<Sought>, options?: { readonly replace?: boolean }) => void;
  /** Told of a need that was opened for whoever is at hand */
  readonly onOpened: (needId: string) => void;
}) => {
  const say = useDoorWords();
  const announce = useAnnounce();
  const [now] = useState(() => new Date());
  const told = useTold(sought.needId ?? JUST_LOOKING);
  /** What was just done: an answer leads to the next question, a chip that was taken back does not. */
  const lastDone = useRef<'nothing' | 'answered' | 'tookBack'>('nothing');

  const directory = useMemo(
    () => toDirectory(reading.listings, sought.area),
    [reading.listings, sought.area],
  );
  const {
    needFor,
    needOrWait,
    need: needAtHand,
  } = useNeedOrWait(sought, (needId) => {
    onOpened(needId);
    onSeek({ needId, kind: null }, { replace: true });
  });
  // As one word, so that doors are sorted anew only when another was tried.
  const triedIds = [...(need?.triedServiceIds ?? []), ...passedHere(useEntries(), needAtHand)].join();
  const tried = useMemo(() => new Set(triedIds.split(',')), [triedIds]);
  const { groups, explain, question } = useMatch(directory, told, tried, now);
  const opening = useOpening(needFor, kind);
  const skip = useSkip(needOrWait);
  const { mutate: skipIt } = skip;
  const pass = useCallback(
    (result: ServiceResult) => {
      skipIt(
        { result, kind },
        {
          onSuccess: ({ waits }) => {
            const name = directory.listings.get(result.serviceId)?.name ?? '';
            announce(say(waits ? 'passed.kept' : 'passed', { name }));
            document.getElementById(groupHeadingId(result.status))?.focus();
          },
        },
      );
    },
    [skipIt, kind, announce, say, directory],
  );

  useEffect(() => {
    if (lastDone.current === 'nothing') return;
    const { open, ask, case_by_case: caseByCase, shut } = groups;
    announce(
      say('counts.said', {
        open: open.length,
        ask: ask.length,
        caseByCase: caseByCase.length,
        shut: shut.length,
      }),
    );
    // Only what the sorting came to is said, not the language it is said in.
  }, [groups]);
  const doing = (what: 'answered' | 'tookBack', change: () => void) => {
    lastDone.current = what;
    change();
  };

  if (directory.listings.size === 0 && !sought.area) return <Empty>{say('nothingListed')}</Empty>;
  return (
    <div className={style['doors']}>
      <div className={style['asking']}>
        {directory.areas.length > 0 && (
          <SelectField
            label={say('area')}
            value={sought.area ?? ''}
            onChange={(area) => onSeek({ area: area || null }, { replace: true })}
          >
            <option value="">{say('area.any')}</option>
            {directory.areas.map((area) => (
              <option key={area} value={area}>
                {areaWords(area)}
              </option>
            ))}
          </SelectField>
        )}
        <Known
          answers={told.answers}
          onTakeBack={(key) => doing('tookBack', () => told.takeBack(key))}
          onForget={() => doing('tookBack', told.forget)}
        />
        {question ? (
          <QuestionCard
            question={question}
            areas={directory.areas}
            takesFocus={lastDone.current === 'answered'}
            onAnswer={(answer) => doing('answered', () => told.tell(question.key, answer))}
            onLater={() => doing('answered', () => told.later(question.key))}
          />
        ) : (
          <Quiet>{say('question.none')}</Quiet>
        )}
      </div>
      <Found
        directory={directory}
        groups={groups}
        explain={explain}
        answers={told.answers}
        now={now}
        need={need}
        needId={sought.needId}
        query={soughtQuery({ ...sought, kind })}
        passing={skip.isPending ? skip.variables.result.serviceId : null}
        passingProblem={skip.error}
        isOpening={opening.isPending}
        openingProblem={opening.error}
        onPass={pass}
        onOpenNeed={opening.mutate}
      />
    </div>
  );
};

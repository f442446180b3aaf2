import type { ServiceResult } from '@whichdoor/eligibility';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { SoughtNeedQuery } from '../graph/operations.generated.js';
import { useAnnounce } from '../look/announcer.js';
import { SelectField } from '../look/field.js';
import { Notice } from '../look/notice.js';
import { Empty } from '../look/empty.js';
import { Quiet } from '../look/stack.js';
import { useEntries } from '../offline/queue-context.js';
import { areaWords } from '../vocabulary/area-words.js';
import { useProblemWords } from '../words/use-problem-words.js';
import { Counts } from './counts.js';
import { toDirectory } from './directory.js';
import { DoorGroup, groupHeadingId } from './door-group.js';
import { DoorRow } from './door-row.js';
import style from './doors.module.css';
import type { SoughtKind } from './kind.js';
import { Known } from './known.js';
import { NoDoor } from './no-door.js';
import { passedHere } from './passed-here.js';
import { QuestionCard } from './question-card.js';
import { soughtQuery, type Sought } from './sought.js';
import { statuses } from './status.js';
import { JUST_LOOKING, useTold } from './told.js';
import { Tried } from './tried.js';
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
  const sentenceOf = useProblemWords();
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
  const hopes = groups.open.length + groups.ask.length;
  const isNoDoor = hopes + groups.case_by_case.length === 0;
  const isNothing = isNoDoor && groups.shut.length === 0;
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
      <div className={style['found']}>
        <Counts groups={groups} />
        {skip.error && (
          <Notice kind="problem">
            {say('passed.not')} {sentenceOf(skip.error)}
          </Notice>
        )}
        {isNoDoor && (
          <NoDoor
            directory={directory}
            answers={told.answers}
            shut={groups.shut}
            explain={explain}
            needId={sought.needId}
            now={now}
            onOpenNeed={() => opening.mutate()}
            isOpening={opening.isPending}
          />
        )}
        {opening.error && <Notice kind="problem">{sentenceOf(opening.error)}</Notice>}
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
                    query={soughtQuery({ ...sought, kind })}
                    isPassing={skip.isPending && skip.variables.result.serviceId === serviceId}
                    onPass={pass}
                  />
                )
              );
            }}
          </DoorGroup>
        ))}
        {isNothing && !need && <Empty>{say('nothingHere')}</Empty>}
        {need && <Tried need={need} />}
      </div>
    </div>
  );
};

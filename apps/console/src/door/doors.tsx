import { useEffect, useMemo, useRef, useState } from 'react';
import type { SoughtNeedQuery } from '../graph/operations.generated.js';
import { useAnnounce } from '../look/announcer.js';
import { Notice } from '../look/notice.js';
import { Quiet } from '../look/stack.js';
import { Tried } from '../need/tried.js';
import { useQueue } from '../offline/queue-context.js';
import { useProblemWords } from '../words/use-problem-words.js';
import { Asking, type LastDone } from './asking.js';
import { ClosedDoors } from './closed-doors.js';
import { Counts } from './counts.js';
import { toDirectory } from './directory.js';
import { DoorGroup } from './door-group.js';
import { DoorRow } from './door-row.js';
import style from './doors.module.css';
import type { SoughtKind } from './kind.js';
import { NoDoor } from './no-door.js';
import { NotPassed } from './not-passed.js';
import { soughtQuery, type Sought } from './sought.js';
import { statuses } from './status.js';
import { JUST_LOOKING, useTold } from './told.js';
import type { Reading } from './use-directory.js';
import { useDoorWords } from './use-door-words.js';
import { useMatch, type Sorted } from './use-match.js';
import { useNeedOrWait, useTriedAnew } from './use-need.js';
import { useNoDoor } from './use-no-door.js';
import { usePassing } from './use-passing.js';
import { useSkip } from './use-skip.js';
import { WrittenDown } from './written-down.js';

/** From here on, in pixels, the doors stand beside the question and not below it. */
const wide = 1024;
/** How many doors whoever answers can see: they are whole at once, the others a picture later. */
const inSight = () => (innerWidth < wide ? 1 : 3);

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
  const queue = useQueue();
  const readTriedAnew = useTriedAnew();
  const [now] = useState(() => new Date());
  const told = useTold(sought.needId ?? JUST_LOOKING);
  const lastDone = useRef<LastDone>('nothing');
  const { area } = sought;
  const query = soughtQuery({ ...sought, kind });
  const onArea = (chosen: string | null) => onSeek({ area: chosen }, { replace: true });

  const directory = useMemo(() => toDirectory(reading.data, area), [reading.data, area]);
  const { need: needAtHand, needOrWait } = useNeedOrWait(sought, kind, (needId) => {
    onOpened(needId);
    onSeek({ needId, kind }, { replace: true });
  });
  const skip = useSkip(needAtHand, needOrWait);
  const { problem, onPass, onTakeBack } = usePassing(skip, directory);
  // As one word, so that doors are sorted anew only when another was tried.
  const triedIds = [...(need?.triedServiceIds ?? []), ...skip.passed].join();
  const tried = useMemo(() => new Set(triedIds.split(',')), [triedIds]);
  const { groups, explain, question, onExpected, onPressed } = useMatch(directory, told, tried, now);
  // A door that was passed keeps its place until its worker goes on, and is no way in any more.
  const heldIds = skip.held.join();
  const left = useMemo(
    () => (heldIds ? without(groups, new Set(heldIds.split(','))) : groups),
    [groups, heldIds],
  );
  const noDoor = useNoDoor({
    groups: left,
    explain,
    directory,
    listed: reading.data,
    need,
    needAtHand,
    needOrWait,
  });
  // Whoever goes elsewhere has seen what they did: nothing is held any longer.
  useEffect(() => () => void queue.letGo(), [queue, kind, sought.needId]);

  useEffect(() => {
    if (lastDone.current === 'nothing') return;
    const { open, ask, case_by_case: caseByCase, shut } = left;
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

  const near = statuses.flatMap((status) => groups[status]).slice(0, inSight());
  const hopes = left.open.length + left.ask.length;
  return (
    <div className={style['doors']}>
      <Asking
        areas={directory.areas}
        namedAreas={directory.namedAreas}
        area={area}
        onArea={onArea}
        told={told}
        question={question}
        isSettled={left.ask.length + left.case_by_case.length === 0}
        onExpected={onExpected}
        onPressed={onPressed}
        lastDone={lastDone}
      />
      <div className={style['found']}>
        <Counts groups={left} />
        {problem !== null && (
          <Notice kind="problem">
            {say('passed.not')} {sentenceOf(problem)}
          </Notice>
        )}
        <NotPassed entries={skip.failed} />
        {noDoor && (
          <NoDoor
            cause={noDoor.cause}
            directory={directory}
            answers={told.answers}
            shut={left.shut}
            area={area}
            now={now}
            onAnywhere={() => onArea(null)}
          >
            {noDoor.cause !== 'allTried' && <WrittenDown {...noDoor} cause={noDoor.cause} />}
          </NoDoor>
        )}
        {!noDoor && left.open.length === 0 && (
          <p className={style['notYet']}>{say(hopes > 0 ? 'none.surely' : 'none.onlyCaseByCase')}</p>
        )}
        {!noDoor && <Quiet>{say('passHint')}</Quiet>}
        {statuses.map((status) => (
          <DoorGroup key={status} status={status} ids={groups[status]} count={left[status].length}>
            {(serviceId) => {
              const listing = directory.listings.get(serviceId);
              const result = explain(serviceId);
              return (
                listing &&
                result && (
                  <DoorRow
                    key={serviceId}
                    isNear={near.includes(serviceId)}
                    result={result}
                    listing={listing}
                    now={now}
                    query={query}
                    isPassed={skip.held.includes(serviceId)}
                    isLastHope={noDoor !== null}
                    onPass={onPass}
                    onTakeBack={onTakeBack}
                  />
                )
              );
            }}
          </DoorGroup>
        ))}
        {directory.closed.length > 0 && <ClosedDoors listings={directory.closed} query={query} />}
        {need && <Tried need={need} onAskAgain={() => void readTriedAnew(need.id)} />}
      </div>
    </div>
  );
};

const without = (groups: Sorted['groups'], some: ReadonlySet<string>): Sorted['groups'] => {
  const rest = (ids: readonly string[]) => ids.filter((id) => !some.has(id));
  return {
    open: rest(groups.open),
    ask: rest(groups.ask),
    case_by_case: rest(groups.case_by_case),
    shut: rest(groups.shut),
  };
};

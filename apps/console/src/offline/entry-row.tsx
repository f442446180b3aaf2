import { Clock3, CloudUpload, TriangleAlert, CircleCheck } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../look/button.js';
import { Quiet, Row } from '../look/stack.js';
import { useLanguage } from '../words/language-context.js';
import { useRefusalWords } from '../words/use-refusal-words.js';
import { ChangeWords } from './change-words.js';
import { waitingAmong, type Entry, type EntryState } from './entry.js';
import style from './entry-row.module.css';
import { useEntries, useQueue } from './queue-context.js';
import { keptFor } from './retention.js';
import { useIsOnline } from './use-is-online.js';
import { useOfflineWords } from './use-offline-words.js';

const icons = { queued: Clock3, sending: CloudUpload, sent: CircleCheck, failed: TriangleAlert } as const;

const whyWaiting = (problem: Entry['problem'], isOnline: boolean) => {
  if (problem && 'code' in problem && problem.code === 'UNAUTHENTICATED') return 'why.ended';
  return isOnline ? 'why.noAnswer' : 'why.offline';
};

/** Another word is a need opened anew; this one can do without. */
const isCodeWordRefused = ({ state, problem }: Entry) =>
  state === 'failed' &&
  problem !== null &&
  'refusal' in problem &&
  problem.refusal.__typename === 'CodeWordNotUsable';

/** How far a thing is on its way, by mark and word. */
export const StateWord = ({ state }: { readonly state: EntryState }) => {
  const say = useOfflineWords();
  const Icon = icons[state];
  return (
    <span className={state === 'failed' ? `${style['state']} ${style['failed']}` : style['state']}>
      <Icon aria-hidden="true" size={20} strokeWidth={1.75} />
      {say(`state.${state}`)}
    </span>
  );
};

/** One thing that waits on this device: what it is, how far it is, and what can be done about it. */
export const EntryRow = ({
  entry,
  hasActions = true,
}: {
  readonly entry: Entry;
  /** Left out where the page itself offers to take it back */
  readonly hasActions?: boolean;
}) => {
  const say = useOfflineWords();
  const { format } = useLanguage();
  const refusalWords = useRefusalWords();
  const queue = useQueue();
  const isOnline = useIsOnline();
  const [isBusy, setIsBusy] = useState(false);
  const [isChanging, setIsChanging] = useState(false);
  const during = (work: Promise<unknown>) => {
    setIsBusy(true);
    void work.finally(() => setIsBusy(false));
  };
  const { state, problem } = entry;
  const waits = waitingAmong(useEntries()).some(({ id }) => id === entry.id);
  return (
    <>
      <Row>
        <strong>{say(`kind.${entry.kind}`)}</strong>
        <StateWord state={state} />
      </Row>
      {/* Most are sent before anybody could read why they wait. */}
      {waits && state === 'queued' && (
        <Quiet>
          {say(whyWaiting(problem, isOnline), {
            until: format.instant(new Date(entry.savedAt + keptFor)),
          })}
        </Quiet>
      )}
      {state === 'failed' && problem && (
        <p>{'refusal' in problem ? refusalWords(problem.refusal) : say('why.failed')}</p>
      )}
      {isChanging && entry.kind === 'noteInsight' ? (
        <ChangeWords entry={entry} onClose={() => setIsChanging(false)} />
      ) : (
        hasActions &&
        waits &&
        state !== 'sending' && (
          <Row>
            {state === 'failed' && entry.kind === 'noteInsight' && (
              <Button onClick={() => setIsChanging(true)}>{say('change')}</Button>
            )}
            {entry.kind === 'openNeed' && isCodeWordRefused(entry) && (
              <Button
                isBusy={isBusy}
                onClick={() =>
                  during(
                    queue.retry(entry.id, { kind: entry.kind, input: { ...entry.input, codeWord: null } }),
                  )
                }
              >
                {say('withoutCodeWord')}
              </Button>
            )}
            <Button isBusy={isBusy} onClick={() => during(queue.retry(entry.id))}>
              {say('retry')}
            </Button>
            <Button weight="quiet" isBusy={isBusy} onClick={() => during(queue.undo(entry.id))}>
              {say('discard')}
            </Button>
          </Row>
        )
      )}
    </>
  );
};

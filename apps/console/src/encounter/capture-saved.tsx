import { useState } from 'react';
import { useAnnounce } from '../look/announcer.js';
import { Arrival } from '../look/arrival.js';
import { Button, ButtonLink } from '../look/button.js';
import { Page } from '../look/page.js';
import { Card, Row, Stack } from '../look/stack.js';
import type { Entry } from '../offline/entry.js';
import { EntryRow } from '../offline/entry-row.js';
import { useEntries, useQueue } from '../offline/queue-context.js';
import { useLanguage } from '../words/language-context.js';
import { useEncounterWords } from './use-encounter-words.js';

/** What was saved will be used for, how far it has got, and the way to take it back. */
export const CaptureSaved = ({
  entries,
  month,
  needId,
  onAnother,
}: {
  readonly entries: readonly Entry[];
  readonly month: string;
  readonly needId: string | null;
  readonly onAnother: () => void;
}) => {
  const say = useEncounterWords();
  const announce = useAnnounce();
  const { format } = useLanguage();
  const queue = useQueue();
  const now = useEntries();
  const [isUndone, setIsUndone] = useState(false);
  // What is no longer in the queue was taken out on purpose.
  const here = entries.flatMap(({ id }) => now.find((entry) => entry.id === id) ?? []);
  const note = here.find(({ kind }) => kind === 'noteInsight');
  const isRefused = here.some(({ kind, state }) => kind === 'recordEncounter' && state === 'failed');
  // What was refused is nowhere but here, and has its own way out.
  const isToUndo = here.some(({ state }) => state !== 'failed');
  const isThere = here.length > 0;
  const undone = (waits: boolean) => say(waits ? 'saved.undoWaits' : 'saved.undone');
  const heading = () => {
    if (isUndone) return isThere ? 'saved.heading.undoing' : 'saved.heading.undone';
    return isRefused ? 'saved.failed' : 'saved.heading';
  };

  const undo = async () => {
    setIsUndone(true);
    for (const { id } of entries) await queue.undo(id);
    announce(undone(queue.entries().some(({ id }) => entries.some((entry) => entry.id === id))));
  };

  return (
    <Page heading={say(heading())} takesFocus>
      {isUndone ? (
        <Arrival>
          <p>{undone(isThere)}</p>
        </Arrival>
      ) : (
        <>
          {!isRefused && (
            <p>{say(needId ? 'saved.useForNeed' : 'saved.use', { month: format.month(month) })}</p>
          )}
          {note?.state === 'failed' && <p>{say('saved.noteRefused')}</p>}
          <Stack gap="close">
            {here.map((entry) => (
              <Card key={entry.id}>
                <EntryRow entry={entry} hasActions={entry.state === 'failed'} />
              </Card>
            ))}
          </Stack>
          {isToUndo && (
            <div>
              <Button onClick={() => void undo()}>{say('saved.undo')}</Button>
            </div>
          )}
        </>
      )}
      <Row>
        <Button weight="primary" onClick={onAnother}>
          {say('saved.another')}
        </Button>
        <ButtonLink to={needId ? `/needs/${needId}` : '/today'}>
          {say(needId ? 'saved.toNeed' : 'saved.today')}
        </ButtonLink>
      </Row>
    </Page>
  );
};

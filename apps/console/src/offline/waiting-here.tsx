import { useId } from 'react';
import { Card, List, Stack } from '../look/stack.js';
import { waitingAmong, type Saved } from './entry.js';
import { EntryRow } from './entry-row.js';
import { useEntries } from './queue-context.js';
import { useOfflineWords } from './use-offline-words.js';

/** What was saved on this device and has not arrived; nothing where everything has. */
export const WaitingHere = ({ kinds }: { readonly kinds?: readonly Saved['kind'][] }) => {
  const say = useOfflineWords();
  const headingId = useId();
  const waiting = waitingAmong(useEntries()).filter(({ kind }) => !kinds || kinds.includes(kind));
  if (waiting.length === 0) return null;
  return (
    <section aria-labelledby={headingId}>
      <Stack gap="close">
        <h2 id={headingId}>{say('here.heading')}</h2>
        <List>
          {waiting.map((entry) => (
            <Card key={entry.id} as="li">
              <EntryRow entry={entry} />
            </Card>
          ))}
        </List>
      </Stack>
    </section>
  );
};

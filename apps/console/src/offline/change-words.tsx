import { useState, type FormEvent } from 'react';
import { useAnnounce } from '../look/announcer.js';
import { Button } from '../look/button.js';
import { TextArea } from '../look/field.js';
import { Row, Stack } from '../look/stack.js';
import { oneLine } from '../words/one-line.js';
import type { Entry } from './entry.js';
import { changeName } from './queue.js';
import { useQueue } from './queue-context.js';
import { RestoredNotice } from './restored-notice.js';
import { useDraft } from './use-draft.js';
import { useOfflineWords } from './use-offline-words.js';

/** A note that can still be changed, because it was not taken. */
export type RefusedNote = Extract<Entry, { readonly kind: 'noteInsight' }>;

/** Changes the words of a note that was not taken, where they stand, and sends it again. */
export const ChangeWords = ({
  entry,
  onClose,
}: {
  readonly entry: RefusedNote;
  readonly onClose: () => void;
}) => {
  const say = useOfflineWords();
  const announce = useAnnounce();
  const queue = useQueue();
  const refused = entry.input.words;
  const draft = useDraft(changeName(entry.id), refused, { isBegun: (begun) => begun !== refused });
  const [isBusy, setIsBusy] = useState(false);
  const words = oneLine(draft.value);

  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (isBusy || !words) return;
    setIsBusy(true);
    const { kind, input } = entry;
    await queue.retry(entry.id, { kind, input: { ...input, words } });
    setIsBusy(false);
    const state = queue.entries().find(({ id }) => id === entry.id)?.state;
    if (state === 'failed') return announce(say('change.refused'));
    await draft.drop();
    announce(say(state === 'sent' ? 'change.sent' : 'change.waits'));
    onClose();
  };

  if (!draft.isReady) return null;
  return (
    <form onSubmit={(event) => void send(event)}>
      <Stack gap="close">
        <RestoredNotice draft={draft} />
        <TextArea
          autoFocus
          label={say('change.words')}
          rows={3}
          maxLength={280}
          value={draft.value}
          onChange={draft.change}
        />
        <Row>
          <Button type="submit" weight="primary" isBusy={isBusy || !words}>
            {say('change.send')}
          </Button>
          <Button weight="quiet" onClick={() => void draft.drop().then(onClose)}>
            {say('change.leave')}
          </Button>
        </Row>
      </Stack>
    </form>
  );
};

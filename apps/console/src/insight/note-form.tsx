import { useId, useRef, useState } from 'react';
import type { InsightPermission } from '../graph/operations.generated.js';
import { Button } from '../look/button.js';
import { TextArea } from '../look/field.js';
import { Stack } from '../look/stack.js';
import { useQueue } from '../offline/queue-context.js';
import { RestoredNotice } from '../offline/restored-notice.js';
import { useDraft } from '../offline/use-draft.js';
import { oneLine } from '../words/one-line.js';
import { NoteOutcome } from './note-outcome.js';
import { PartnerChoice, type Partner } from './partner-choice.js';
import { PermissionChoice } from './permission-choice.js';
import { useInsightWords } from './use-insight-words.js';

type NoteDraft = {
  readonly words: string;
  readonly permission: InsightPermission;
  readonly partners: readonly Partner[];
};
const longest = 280;
const empty: NoteDraft = { words: '', permission: 'TEAM', partners: [] };

/** One line of what was learned, with who may read it said before it is kept. */
export const NoteForm = () => {
  const say = useInsightWords();
  const queue = useQueue();
  const draft = useDraft('insight', empty, {
    isBegun: (begun) => begun.words !== '' || begun.partners.length > 0,
  });
  const headingId = useId();
  const form = useRef<HTMLFormElement>(null);
  const isSaving = useRef(false);
  const [keptId, setKeptId] = useState<string | null>(null);
  const [lacksPartners, setLacksPartners] = useState(false);
  const [lacksLine, setLacksLine] = useState(false);
  const { words, permission, partners } = draft.value;
  const change = (part: Partial<NoteDraft>) => {
    setKeptId(null);
    setLacksPartners(false);
    setLacksLine(false);
    draft.change({ ...draft.value, ...part });
  };

  const keep = async () => {
    const line = oneLine(words);
    const hasNoReader = permission === 'PARTNERS' && partners.length === 0;
    setLacksPartners(hasNoReader);
    setLacksLine(!line);
    if (!line || hasNoReader) {
      if (!line) form.current?.querySelector('textarea')?.focus();
      return;
    }
    if (isSaving.current) return;
    isSaving.current = true;
    const named = permission === 'PARTNERS' ? partners.map(({ id }) => id) : [];
    const { id } = await queue.save({
      kind: 'noteInsight',
      input: { words: line, permission, partnerIds: named },
    });
    draft.change({ ...empty, permission });
    setKeptId(id);
    isSaving.current = false;
  };

  if (!draft.isReady) return null;
  return (
    <form
      ref={form}
      aria-labelledby={headingId}
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <Stack>
        <h2 id={headingId}>{say('note.heading')}</h2>
        <RestoredNotice draft={draft} />
        <TextArea
          label={say('note.line')}
          hint={say('note.left', { count: longest - words.length })}
          rows={3}
          maxLength={longest}
          problem={lacksLine && say('note.needed')}
          value={words}
          onChange={(next) => change({ words: next })}
        />
        <PermissionChoice permission={permission} onChoose={(chosen) => change({ permission: chosen })} />
        {permission === 'PARTNERS' && (
          <PartnerChoice
            partners={partners}
            onChoose={(chosen) => change({ partners: chosen })}
            problem={lacksPartners && say('partners.needed')}
          />
        )}
        {keptId && <NoteOutcome key={keptId} entryId={keptId} />}
        <div>
          <Button type="submit" weight="primary">
            {say('note.send')}
          </Button>
        </div>
      </Stack>
    </form>
  );
};

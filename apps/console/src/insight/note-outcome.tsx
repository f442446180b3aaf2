import { useEffect } from 'react';
import { useAnnounce } from '../look/announcer.js';
import { Notice } from '../look/notice.js';
import { useEntries } from '../offline/queue-context.js';
import { useInsightWords } from './use-insight-words.js';

/** What became of a note that was just kept: it is heard when it has arrived, and not before. */
export const NoteOutcome = ({ entryId }: { readonly entryId: string }) => {
  const say = useInsightWords();
  const announce = useAnnounce();
  const entry = useEntries().find(({ id }) => id === entryId);
  const words = (() => {
    if (entry?.state === 'sent') return say('note.heard');
    if (entry?.state === 'failed') return say('note.refused');
    if (entry?.state === 'queued' && entry.problem) return say('note.waits');
    return null;
  })();
  useEffect(() => {
    if (words) announce(words);
  }, [words, announce]);
  return words && <Notice>{words}</Notice>;
};

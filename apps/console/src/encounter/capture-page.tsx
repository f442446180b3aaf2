import { useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import { Notice } from '../look/notice.js';
import { Page } from '../look/page.js';
import { useMe } from '../me/me-context.js';
import type { Entry } from '../offline/entry.js';
import { useQueue } from '../offline/queue-context.js';
import { RestoredNotice } from '../offline/restored-notice.js';
import { useDraft } from '../offline/use-draft.js';
import { oneLine } from '../words/one-line.js';
import { emptyCapture, encounterOf, monthAt } from './capture.js';
import { CaptureForm } from './capture-form.js';
import { CaptureSaved } from './capture-saved.js';
import { useEncounterWords } from './use-encounter-words.js';

/** Writes an encounter down in a few taps. Whatever happens to page, session or network, what was tapped stays. */
export const CapturePage = () => {
  const [address] = useSearchParams();
  const needId = address.get('need');
  // What was begun for one need is none of another's.
  return <CaptureFor key={needId} needId={needId} />;
};

const CaptureFor = ({ needId }: { readonly needId: string | null }) => {
  const say = useEncounterWords();
  const sites = useMe().organisation?.sites ?? [];
  const draft = useDraft(needId ? `encounter/${needId}` : 'encounter', emptyCapture);
  // Most are written down where the last one was.
  const place = useDraft<string | null>('encounter-place', null);
  const queue = useQueue();
  const [saved, setSaved] = useState<{ readonly entries: readonly Entry[]; readonly month: string } | null>(
    null,
  );
  const isSaving = useRef(false);

  const site = sites.find(({ id }) => id === place.value) ?? sites[0];
  const month = monthAt(new Date(), draft.value.isLastMonth);

  const save = async () => {
    if (isSaving.current || !site) return;
    isSaving.current = true;
    const { permission } = draft.value;
    const line = oneLine(draft.value.line);
    const entries = [
      await queue.save({
        kind: 'recordEncounter',
        input: encounterOf(draft.value, { siteId: site.id, month, needId }),
      }),
    ];
    if (line) entries.push(await queue.save({ kind: 'noteInsight', input: { words: line, permission } }));
    setSaved({ entries, month });
    isSaving.current = false;
    await draft.beginAgain();
  };

  if (saved) return <CaptureSaved {...saved} needId={needId} onAnother={() => setSaved(null)} />;
  return (
    <Page heading={say('heading')}>
      {!site ? (
        <Notice>{say('noSite')}</Notice>
      ) : (
        draft.isReady &&
        place.isReady && (
          <>
            <RestoredNotice draft={draft} />
            <CaptureForm
              capture={draft.value}
              onChange={draft.change}
              place={{ site, sites, onChoose: place.change }}
              month={month}
              isForNeed={needId !== null}
              onSave={() => void save()}
            />
          </>
        )
      )}
    </Page>
  );
};

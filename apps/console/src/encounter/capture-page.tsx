import { useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import { Notice } from '../look/notice.js';
import { Page } from '../look/page.js';
import { useMe } from '../me/me-context.js';
import type { Entry } from '../offline/entry.js';
import { useQueue } from '../offline/queue-context.js';
import { useDraft } from '../offline/use-draft.js';
import { emptyCapture, encounterOf, monthAt } from './capture.js';
import { CaptureForm } from './capture-form.js';
import { CaptureSaved } from './capture-saved.js';
import { useEncounterWords } from './use-encounter-words.js';

/** Writes an encounter down in a few taps. Whatever happens to page, session or network, what was tapped stays. */
export const CapturePage = () => {
  const say = useEncounterWords();
  const sites = useMe().organisation?.sites ?? [];
  const [address] = useSearchParams();
  const needId = address.get('need');
  const draft = useDraft('encounter', emptyCapture);
  const queue = useQueue();
  const [saved, setSaved] = useState<readonly Entry[]>([]);
  const isSaving = useRef(false);

  const site = sites.find(({ id }) => id === draft.value.siteId) ?? sites[0];
  const month = monthAt(new Date(), draft.value.isLastMonth);

  const save = async () => {
    if (isSaving.current || !site) return;
    isSaving.current = true;
    const { line, permission } = draft.value;
    const entries = [
      await queue.save({
        kind: 'recordEncounter',
        input: encounterOf(draft.value, { siteId: site.id, month, needId }),
      }),
    ];
    if (line.trim())
      entries.push(await queue.save({ kind: 'noteInsight', input: { words: line.trim(), permission } }));
    // The place stays for the next one: most are written down where the last one was.
    draft.change({ ...emptyCapture, siteId: site.id });
    setSaved(entries);
    isSaving.current = false;
  };

  if (saved.length > 0)
    return <CaptureSaved entries={saved} month={month} needId={needId} onAnother={() => setSaved([])} />;
  return (
    <Page heading={say('heading')}>
      {!site ? (
        <Notice>{say('noSite')}</Notice>
      ) : (
        draft.isReady && (
          <CaptureForm
            capture={draft.value}
            onChange={draft.change}
            site={site}
            sites={sites}
            month={month}
            isForNeed={needId !== null}
            onSave={() => void save()}
          />
        )
      )}
    </Page>
  );
};

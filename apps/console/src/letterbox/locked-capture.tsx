import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import { emptyCapture, monthAt } from '../encounter/capture.js';
import { CaptureForm } from '../encounter/capture-form.js';
import { useEncounterWords } from '../encounter/use-encounter-words.js';
import { Announcer, useAnnounce } from '../look/announcer.js';
import { Arrival } from '../look/arrival.js';
import { Button } from '../look/button.js';
import { Notice } from '../look/notice.js';
import { Row } from '../look/stack.js';
import { keptFor } from '../offline/retention.js';
import { StillThere } from '../session/still-there.js';
import { useLeftAlone } from '../session/use-idle-lock.js';
import { useLanguage } from '../words/language-context.js';
import { writtenFrom } from './letter.js';
import { putLetter, takeLetterBack } from './letterbox.js';
import style from './locked-capture.module.css';
import { useLetterboxWords } from './use-letterbox-words.js';

/** The heading of what somebody has come to: it takes the focus, as every page's does. */
const Heading = ({ children }: { readonly children: ReactNode }) => {
  const element = useRef<HTMLHeadingElement>(null);
  useEffect(() => element.current?.focus(), []);
  return (
    <h1 ref={element} tabIndex={-1}>
      {children}
    </h1>
  );
};

type Kept = { readonly id: string; readonly until: Date };

const Saved = ({
  kept: { id, until },
  onAnother,
  onLeave,
}: {
  readonly kept: Kept;
  readonly onAnother: () => void;
  readonly onLeave: () => void;
}) => {
  const say = useLetterboxWords();
  const announce = useAnnounce();
  const { format } = useLanguage();
  const [undone, setUndone] = useState<'undone' | 'undoneElsewhere' | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const undo = async () => {
    setIsBusy(true);
    const outcome = (await takeLetterBack(id)) ? 'undone' : 'undoneElsewhere';
    setUndone(outcome);
    announce(say(`saved.${outcome}`));
  };
  return (
    <>
      <Heading>{say(undone === 'undone' ? 'saved.heading.undone' : 'saved.heading')}</Heading>
      {undone ? (
        <Arrival>
          <p>{say(`saved.${undone}`)}</p>
        </Arrival>
      ) : (
        <>
          <p>{say('saved.sentence', { until: format.instant(until) })}</p>
          <div>
            <Button isBusy={isBusy} onClick={() => void undo()}>
              {say('saved.undo')}
            </Button>
          </div>
        </>
      )}
      <Row>
        <Button weight="primary" onClick={onAnother}>
          {say('saved.another')}
        </Button>
        <Button onClick={onLeave}>{say('back')}</Button>
      </Row>
    </>
  );
};

const Writing = ({
  letterboxId,
  onKept,
  onLeave,
}: {
  readonly letterboxId: string;
  readonly onKept: (kept: Kept) => void;
  readonly onLeave: () => void;
}) => {
  const say = useLetterboxWords();
  const sayEncounter = useEncounterWords();
  const [capture, setCapture] = useState(emptyCapture);
  const [problem, setProblem] = useState<'noLetterbox' | 'noRoom' | null>(null);
  const isSaving = useRef(false);
  const month = monthAt(new Date(), capture.isLastMonth);
  const save = async () => {
    if (isSaving.current) return;
    isSaving.current = true;
    try {
      const id = await putLetter(letterboxId, writtenFrom(capture, month));
      if (id) onKept({ id, until: new Date(Date.now() + keptFor) });
      else setProblem('noLetterbox');
    } catch {
      setProblem('noRoom');
    } finally {
      isSaving.current = false;
    }
  };
  return (
    <>
      <Heading>{sayEncounter('heading')}</Heading>
      <CaptureForm
        capture={capture}
        onChange={setCapture}
        place={null}
        month={month}
        onSave={() => void save()}
      />
      {problem && <Notice kind="problem">{say(problem)}</Notice>}
      <div>
        <Button weight="quiet" onClick={onLeave}>
          {say('back')}
        </Button>
      </div>
    </>
  );
};

/**
 * Writes an encounter down while nobody is signed in: it goes into a letterbox, and from there to its person alone. What is in
 * the middle is kept nowhere; it is gone with the page, and when nobody has touched it for a while.
 * @param letterboxId whose it is for, from the beginning: somebody else may sign in meanwhile, in another tab
 */
export const LockedCapture = ({
  letterboxId,
  onLeave,
}: {
  readonly letterboxId: string;
  readonly onLeave: () => void;
}) => {
  const [kept, setKept] = useState<Kept | null>(null);
  const another = useCallback(() => setKept(null), []);
  const say = useLetterboxWords();
  const { isNearlyIdle, stay } = useLeftAlone(onLeave);
  return (
    <Announcer>
      <main className={style['page']}>
        {kept ? (
          <Saved kept={kept} onAnother={another} onLeave={onLeave} />
        ) : (
          <Writing letterboxId={letterboxId} onKept={setKept} onLeave={onLeave} />
        )}
      </main>
      {isNearlyIdle && <StillThere onStay={stay}>{say('closes')}</StillThere>}
    </Announcer>
  );
};

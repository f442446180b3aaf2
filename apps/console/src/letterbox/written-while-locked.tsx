import { useEffect, useId, useState } from 'react';
import { useAnnounce } from '../look/announcer.js';
import { Arrival } from '../look/arrival.js';
import { Button } from '../look/button.js';
import { List, Row, Stack } from '../look/stack.js';
import { useMe } from '../me/me-context.js';
import { useDraft } from '../offline/use-draft.js';
import { useLanguage } from '../words/language-context.js';
import type { Letter } from './letter.js';
import { LetterCard } from './letter-card.js';
import { PlaceOfLetters } from './place-of-letters.js';
import { Removal } from './removal.js';
import { useDecision, useUndecided, type Decided } from './use-decision.js';
import { useLetterboxWords } from './use-letterbox-words.js';

type Acts = {
  readonly isBusy: boolean;
  /** Null where there is no place that it can have been at */
  readonly onSend: ((letters: readonly Letter[]) => void) | null;
  readonly onRemove: (letters: readonly Letter[]) => void;
};

/** Each letter with what can be done about it. */
const Letters = ({ letters, isBusy, onSend, onRemove }: Acts & { readonly letters: readonly Letter[] }) => {
  const say = useLetterboxWords();
  const { format } = useLanguage();
  const nameOf = ({ written }: Letter, at: number) =>
    `${say('letter.heading', { month: format.month(written.month) })} (${format.number(at + 1)})`;
  return (
    <List>
      {letters.map((letter, at) => (
        <LetterCard key={letter.id} letter={letter}>
          {onSend && (
            <Button
              isBusy={isBusy}
              aria-label={say('sendOf', { letter: nameOf(letter, at) })}
              onClick={() => onSend([letter])}
            >
              {say('send')}
            </Button>
          )}
          <Button
            weight="quiet"
            isBusy={isBusy}
            aria-label={say('removeOf', { letter: nameOf(letter, at) })}
            onClick={() => onRemove([letter])}
          >
            {say('remove')}
          </Button>
        </LetterCard>
      ))}
    </List>
  );
};

/** Said where what was decided on stood. */
const Outcome = ({ decided: { kind, count } }: { readonly decided: Decided }) => {
  const say = useLetterboxWords();
  const announce = useAnnounce();
  const sentence = say(count === 0 ? 'done.elsewhere' : `done.${kind}`, { count });
  useEffect(() => announce(sentence), [announce, sentence]);
  return (
    <Arrival>
      <p>{sentence}</p>
    </Arrival>
  );
};

/**
 * "While this was locked, 2 encounters were written down here": all that they say, to be sent or removed. Nothing where nobody
 * wrote anything down.
 */
export const WrittenWhileLocked = () => {
  const say = useLetterboxWords();
  const headingId = useId();
  const letters = useUndecided();
  const sites = useMe().organisation?.sites ?? [];
  // Most were where the last one was.
  const kept = useDraft<string | null>('encounter-place', null);
  const site = sites.find(({ id }) => id === kept.value) ?? sites[0];
  const { decided, isBusy, send, remove } = useDecision();
  const [asked, setAsked] = useState<readonly Letter[] | null>(null);
  const outcome = decided && <Outcome key={decided.number} decided={decided} />;
  if (letters.length === 0) return outcome;

  const acts: Acts = {
    isBusy,
    onSend: site ? (chosen) => void send(chosen, site.id) : null,
    onRemove: setAsked,
  };
  return (
    <section aria-labelledby={headingId}>
      <Stack>
        {outcome}
        <h2 id={headingId}>{say('waiting', { count: letters.length })}</h2>
        <p>{say('waiting.sentence')}</p>
        <PlaceOfLetters place={site ? { site, sites, onChoose: kept.change } : null} />
        <Letters letters={letters} {...acts} />
        {letters.length > 1 && (
          <Row>
            {acts.onSend && (
              <Button isBusy={isBusy} onClick={() => acts.onSend?.(letters)}>
                {say('sendAll')}
              </Button>
            )}
            <Button weight="quiet" isBusy={isBusy} onClick={() => acts.onRemove(letters)}>
              {say('removeAll')}
            </Button>
          </Row>
        )}
      </Stack>
      {asked && (
        <Removal
          count={asked.length}
          onNo={() => setAsked(null)}
          onYes={() => {
            // Closed first: the browser gives the focus back, and what was removed takes it from there.
            setAsked(null);
            void remove(asked);
          }}
        />
      )}
    </section>
  );
};

import { useState } from 'react';
import { TakeAcceptanceBackDocument } from '../graph/operations.generated.js';
import { Stack } from '../look/stack.js';
import { ActPanel } from './act-panel.js';
import type { ActProps } from './act.js';
import { useOfferCommand } from './use-offer-command.js';
import { useOfferWords } from './use-offer-words.js';
import { useUntilWords } from './use-until-words.js';

/** Takes back a yes that was a mistake, and says first what that undoes and what it does not. */
export const TakeAcceptanceBackPanel = ({ offer, back, onDone, onTooLate }: ActProps) => {
  const say = useOfferWords();
  const untilWords = useUntilWords();
  // One for as long as this stands open: sent again, it does not take back what somebody accepted since.
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const command = useOfferCommand(TakeAcceptanceBackDocument, {
    onDone: () => onDone(say('mistake.done')),
    onTooLate,
  });
  const { id, service, canTakeAcceptanceBackUntil: until } = offer;
  return (
    <ActPanel
      heading={say('mistake.heading')}
      send={say('mistake.send')}
      command={command}
      onSend={() => void command.give({ id, idempotencyKey })}
      back={back}
    >
      <Stack>
        <p>{say('mistake.sentence', { service: service?.name ?? say('unknownService') })}</p>
        <p>{say('mistake.time')}</p>
        {until && <p>{untilWords(until)}</p>}
      </Stack>
    </ActPanel>
  );
};

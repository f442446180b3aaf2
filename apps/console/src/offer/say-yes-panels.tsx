import { AcceptOfferDocument, WaitlistOfferDocument } from '../graph/operations.generated.js';
import { ActPanel } from './act-panel.js';
import type { ActProps } from './act.js';
import { useOfferCommand } from './use-offer-command.js';
import { useOfferWords } from './use-offer-words.js';

/** Says yes, and what that means, before it is sent. */
export const AcceptPanel = ({ offer, back, onDone, onTooLate }: ActProps) => {
  const say = useOfferWords();
  const command = useOfferCommand(AcceptOfferDocument, {
    onDone: () => onDone(say('accept.done')),
    onTooLate,
  });
  return (
    <ActPanel
      heading={say('accept.heading')}
      send={say('accept.send')}
      command={command}
      onSend={() => void command.give({ id: offer.id })}
      back={back}
    >
      <p>{say('accept.sentence', { service: offer.service?.name ?? say('unknownService') })}</p>
    </ActPanel>
  );
};

/** Says yes for when there is a place, or that a place which was promised still holds. */
export const WaitlistPanel = ({ offer, back, onDone, onTooLate }: ActProps) => {
  const say = useOfferWords();
  const isThere = offer.status === 'WAITLISTED';
  const command = useOfferCommand(WaitlistOfferDocument, {
    onDone: () => onDone(say(isThere ? 'confirm.done' : 'waitlist.done')),
    onTooLate,
  });
  return (
    <ActPanel
      heading={say('waitlist.heading')}
      send={say(isThere ? 'act.confirm' : 'waitlist.send')}
      command={command}
      onSend={() => void command.give({ id: offer.id })}
      back={back}
    >
      <p>{say('waitlist.sentence', { service: offer.service?.name ?? say('unknownService') })}</p>
    </ActPanel>
  );
};

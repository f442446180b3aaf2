import { useState } from 'react';
import { AskAboutOfferDocument } from '../graph/operations.generated.js';
import { PartMissing } from '../look/asked.js';
import { CardChoice } from '../look/card-choice.js';
import { RestoredNotice } from '../offline/restored-notice.js';
import { useDraft } from '../offline/use-draft.js';
import { useAnswerWords } from '../words/use-answer-words.js';
import { ActPanel } from './act-panel.js';
import type { ActProps } from './act.js';
import { askableOf } from './askable.js';
import { useOfferCommand } from './use-offer-command.js';
import { useOfferWords } from './use-offer-words.js';

/** Asks the sender about one more thing that a criterion of the service asks about. */
export const AskPanel = ({
  offer,
  back,
  onDone,
  onTooLate,
  onAskAgain,
}: ActProps & { readonly onAskAgain: () => void }) => {
  const say = useOfferWords();
  const { label } = useAnswerWords();
  const draft = useDraft<string | null>(`ask/${offer.id}`, null, { isBegun: (begun) => begun !== null });
  const [isTried, setIsTried] = useState(false);
  const command = useOfferCommand(AskAboutOfferDocument, {
    onDone: () => onDone(say('ask.done')),
    onTooLate,
  });
  const askable = askableOf(offer);
  // It may have been shared or asked since this was begun.
  const attribute = askable.find((key) => key === draft.value) ?? null;
  const onSend = async () => {
    setIsTried(true);
    if (attribute && (await command.give({ id: offer.id, attribute }))) await draft.drop();
  };

  if (!draft.isReady) return null;
  return (
    <ActPanel
      heading={say('ask.heading')}
      send={askable.length > 0 ? say('ask.send') : null}
      command={command}
      onSend={() => void onSend()}
      back={back}
    >
      {attribute === draft.value && <RestoredNotice draft={draft} />}
      <p>{say('ask.sentence')}</p>
      {!offer.service && <PartMissing what={say('decline.criteriaPart')} onAskAgain={onAskAgain} />}
      {offer.service && askable.length === 0 && <p>{say('ask.nothing')}</p>}
      {askable.length > 0 && (
        <CardChoice
          legend={say('ask.legend')}
          groups={[{ options: askable.map((key) => ({ code: key, label: label(key) })) }]}
          chosen={attribute}
          onChoose={draft.change}
          problem={isTried && !attribute && say('ask.missing')}
        />
      )}
    </ActPanel>
  );
};

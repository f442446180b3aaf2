import { useState } from 'react';
import { AskAboutOfferDocument } from '../graph/operations.generated.js';
import { PartMissing } from '../look/asked.js';
import { CardChoice } from '../look/card-choice.js';
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
  const [attribute, setAttribute] = useState<string | null>(null);
  const [isTried, setIsTried] = useState(false);
  const command = useOfferCommand(AskAboutOfferDocument, {
    onDone: () => onDone(say('ask.done')),
    onTooLate,
  });
  const askable = askableOf(offer);

  return (
    <ActPanel
      heading={say('ask.heading')}
      send={askable.length > 0 ? say('ask.send') : null}
      command={command}
      onSend={() => {
        setIsTried(true);
        if (attribute) void command.give({ id: offer.id, attribute });
      }}
      back={back}
    >
      <p>{say('ask.sentence')}</p>
      {!offer.service && <PartMissing what={say('decline.criteriaPart')} onAskAgain={onAskAgain} />}
      {offer.service && askable.length === 0 && <p>{say('ask.nothing')}</p>}
      {askable.length > 0 && (
        <CardChoice
          legend={say('ask.legend')}
          groups={[{ options: askable.map((key) => ({ code: key, label: label(key) })) }]}
          chosen={attribute}
          onChoose={setAttribute}
          problem={isTried && !attribute && say('ask.missing')}
        />
      )}
    </ActPanel>
  );
};

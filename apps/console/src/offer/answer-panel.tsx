import { findAttribute, SUBJECTS, wordsOfQuestion, type Answer, type Question } from '@whichdoor/eligibility';
import { useState } from 'react';
import { toServiceCriteria } from '../criterion/to-service-criteria.js';
import { AnswerInput } from '../door/answer-input.js';
import { namedAreas } from '../door/named-areas.js';
import { AnswerOfferQuestionDocument } from '../graph/operations.generated.js';
import { Button } from '../look/button.js';
import { Stack } from '../look/stack.js';
import { ConsentChoice } from '../referral/consent-choice.js';
import { useConsent } from '../referral/use-consent.js';
import { useAnswerWords } from '../words/use-answer-words.js';
import { useEngineLanguage } from '../words/engine-language.js';
import { ActPanel } from './act-panel.js';
import type { ActProps } from './act.js';
import { useOfferCommand } from './use-offer-command.js';
import { useOfferWords } from './use-offer-words.js';

/**
 * The sender's answer to what a service asked: the fact, under the consent that the client gives now, or that they prefer
 * not to say. Answers stay in this page's memory until they are shared.
 */
export const AnswerPanel = ({ offer, back, onDone, onTooLate }: ActProps) => {
  const say = useOfferWords();
  const words = useAnswerWords();
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [isDeclined, setIsDeclined] = useState(false);
  const { form, days, hasLapsed, change } = useConsent(answer);
  const [isTried, setIsTried] = useState(false);
  const command = useOfferCommand(AnswerOfferQuestionDocument, {
    onDone: () => onDone(say(isDeclined ? 'answer.notSaid' : 'answer.shared')),
    onTooLate,
  });
  const key = offer.questions.at(-1)?.attribute ?? '';
  const onSend = () => {
    setIsTried(true);
    if (isDeclined) void command.give({ id: offer.id, outcome: 'PREFERS_NOT_TO_SAY' });
    else if (answer !== null && form)
      void command.give({ id: offer.id, outcome: 'SHARED', answer, consent: { form, days } });
  };
  const isSaid = isDeclined || answer !== null;

  return (
    <ActPanel
      heading={say('answer.heading', { what: words.label(key) })}
      send={
        isSaid
          ? isDeclined
            ? say('answer.tell')
            : say('answer.share', { answer: words.answer(key, answer) })
          : null
      }
      command={command}
      onSend={onSend}
      back={back}
    >
      <p>{say('answer.sentence')}</p>
      {isSaid ? (
        <Stack>
          <p>
            <strong>{isDeclined ? say('answer.decline') : words.both(key, answer)}</strong>
          </p>
          <div>
            <Button
              onClick={() => {
                setAnswer(null);
                setIsDeclined(false);
                setIsTried(false);
              }}
            >
              {say('answer.change')}
            </Button>
          </div>
        </Stack>
      ) : (
        <Asking
          attribute={key}
          areas={areasOf(offer)}
          onAnswer={setAnswer}
          onDecline={() => setIsDeclined(true)}
        />
      )}
      {answer !== null && (
        <ConsentChoice
          form={form}
          days={days}
          hasLapsed={hasLapsed}
          isFormMissing={isTried && !form}
          onChange={change}
        />
      )}
    </ActPanel>
  );
};

const Asking = ({
  attribute: key,
  areas,
  onAnswer,
  onDecline,
}: {
  readonly attribute: string;
  readonly areas: readonly string[];
  readonly onAnswer: (answer: Answer) => void;
  readonly onDecline: () => void;
}) => {
  const say = useOfferWords();
  const language = useEngineLanguage();
  const question = questionOf(key);
  const decline = <Button onClick={onDecline}>{say('answer.decline')}</Button>;
  if (!question) return decline;
  return (
    <Stack>
      <p>{wordsOfQuestion(question, { language }).question}</p>
      <AnswerInput question={question} areas={areas} onAnswer={onAnswer}>
        {decline}
      </AnswerInput>
    </Stack>
  );
};

/** Areas that the service serves or asks for. */
const areasOf = ({ service }: ActProps['offer']): readonly string[] =>
  service ? namedAreas([toServiceCriteria({ ...service, declaresNoCriteria: false })]) : [];

/** The catalogue's question behind an answer key; null where it has none. */
const questionOf = (key: string): Question | null => {
  const subject = SUBJECTS.find((each) => key.startsWith(`${each}.`));
  const attribute = findAttribute(subject ? key.slice(subject.length + 1) : key);
  if (!attribute) return null;
  const { id, question, label, type, unit, values, sensitive } = attribute;
  return {
    key,
    attribute: id,
    question,
    label,
    type,
    unit,
    values,
    sensitive: sensitive ?? false,
    concerns: 1,
    settles: { expected: 1, worst: 1, most: 1 },
    opens: 0,
  };
};

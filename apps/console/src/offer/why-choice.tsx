import { declineReasons, exclusionReasons } from '@whichdoor/contracts';
import { PartMissing } from '../look/asked.js';
import { CardChoice, type CardGroup } from '../look/card-choice.js';
import { useVocabulary } from '../vocabulary/use-vocabulary.js';
import { useRuleWords } from '../words/use-rule-words.js';
import { verbatim } from '../words/verbatim.js';
import type { ShownOffer } from './act.js';
import { whyCriterion } from './decline-draft.js';
import { gatesOf } from './gate.js';
import style from './offer.module.css';
import { useOfferWords } from './use-offer-words.js';

/**
 * Why a service takes somebody no further: its own criteria in its own words, then what is not about who the person is,
 * and last the honest admission that it is none of them: whoever admits it has read the others.
 * @param isExclusion whether only "not this person" can be said, as at the end of what was accepted
 */
export const WhyChoice = ({
  offer,
  isExclusion,
  chosen,
  onChoose,
  isMissing,
  onAskAgain,
}: {
  readonly offer: ShownOffer;
  readonly isExclusion: boolean;
  readonly chosen: string | null;
  readonly onChoose: (why: string) => void;
  readonly isMissing: boolean;
  readonly onAskAgain: () => void;
}) => {
  const say = useOfferWords();
  const vocabulary = useVocabulary();
  const ruleWords = useRuleWords();
  const gates = gatesOf(offer.service?.criteria ?? []);
  const others = declineReasons.filter((reason) => !exclusionReasons.some((each) => each === reason));

  const groups: CardGroup<string>[] = [
    {
      heading: say('decline.criteria'),
      options: gates.map((gate) => ({
        code: whyCriterion(gate),
        label: ruleWords(gate),
        detail: gate.quote && (
          <q className={style['quote']} {...verbatim}>
            {gate.quote}
          </q>
        ),
      })),
    },
    {
      heading: say('decline.others'),
      options: isExclusion
        ? []
        : others.map((reason) => ({ code: reason, label: vocabulary(`declineReason.${reason}`) })),
    },
    {
      heading: say('decline.undeclared'),
      options: [
        {
          code: 'UNDECLARED_CRITERION',
          label: say('decline.undeclared.label'),
          detail: <span className={style['detail']}>{say('decline.undeclared.detail')}</span>,
        },
      ],
    },
  ];

  return (
    <>
      {!offer.service && <PartMissing what={say('decline.criteriaPart')} onAskAgain={onAskAgain} />}
      <CardChoice
        legend={say('decline.legend')}
        hint={say(isExclusion ? 'end.hint' : 'decline.hint')}
        groups={groups.filter(({ options }) => options.length > 0)}
        chosen={chosen}
        onChoose={onChoose}
        problem={isMissing && say('decline.missing')}
      />
    </>
  );
};

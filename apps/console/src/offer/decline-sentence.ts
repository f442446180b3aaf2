import {
  exclusionReasons,
  type DeclineReason,
  type ExclusionReason,
  type NextStep,
} from '@whichdoor/contracts';
import { defineWords } from '../words/define-words.js';
import { useRuleWords, type ToldCriterion } from '../words/use-rule-words.js';
import { english } from './decline.words.js';

const useWords = defineWords(english, { ar: () => import('./decline.words.ar.js') });

/** What a service says when it takes somebody no further. */
export type SaidDecline = {
  readonly serviceName: string;
  /** The criterion cited; null where none is, or it cannot be had at the moment */
  readonly criterion: (ToldCriterion & { readonly quote: string | null }) | null;
  readonly nextStep: NextStep;
  /** Name of the service that was offered instead; null where none is named */
  readonly alternativeName: string | null;
} & (
  | { readonly isEnd: false; readonly reason: DeclineReason }
  | { readonly isEnd: true; readonly reason: ExclusionReason }
);

/** A decline as the graph tells it. */
type ToldDecline = Pick<SaidDecline, 'criterion' | 'nextStep'> & {
  readonly reason: DeclineReason;
  readonly alternativeService: { readonly name: string } | null;
};

/** What the graph tells of a decline, ready to be said. */
export const saidIn = (
  { reason, criterion, nextStep, alternativeService }: ToldDecline,
  { serviceName, isEnd }: { readonly serviceName: string; readonly isEnd: boolean },
): SaidDecline => {
  const rest = { serviceName, criterion, nextStep, alternativeName: alternativeService?.name ?? null };
  const exclusion = exclusionReasons.find((each) => each === reason);
  return isEnd && exclusion ? { ...rest, isEnd: true, reason: exclusion } : { ...rest, isEnd: false, reason };
};

/**
 * Gives the function that says why a service takes somebody no further, and what it did for them. One function for both
 * sides: whoever declines reads exactly what the sender will read.
 */
export const useDeclineSentence = (): ((said: SaidDecline) => string) => {
  const say = useWords();
  const ruleWords = useRuleWords();
  return (said) => {
    const { serviceName: service, criterion, nextStep, alternativeName } = said;
    const values = { service, criterion: criterion ? withoutStop(ruleWords(criterion)) : '…' };
    return [
      said.isEnd ? say(`ended.${said.reason}`, values) : say(`declined.${said.reason}`, values),
      criterion?.quote && say('ownWords', { quote: criterion.quote }),
      nextStep === 'ALTERNATIVE_OFFERED' && alternativeName
        ? say('next.ALTERNATIVE_OFFERED.named', { alternative: alternativeName })
        : say(`next.${nextStep}`),
    ]
      .filter(Boolean)
      .join(' ');
  };
};

/** A rule as part of a sentence that has a full stop of its own. */
const withoutStop = (sentence: string) => sentence.replace(/[.。]$/, '');

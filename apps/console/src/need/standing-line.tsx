import { useLanguage } from '../words/language-context.js';
import { useRuleWords } from '../words/use-rule-words.js';
import type { OfferRow, Standing } from './need-standing.js';
import { useNeedWords } from './use-need-words.js';

/** Gives the function that says where a need stands, in one sentence. */
export const useStandingWords = (): ((standing: Standing) => string) => {
  const say = useNeedWords();
  const { format } = useLanguage();
  const ruleWords = useRuleWords();
  const now = new Date();
  const told = (offer: OfferRow, at: string | null) => ({
    service: offer.service?.name ?? say('standing.aService'),
    when: format.ago(at ?? offer.sentAt, now),
  });
  return (standing) => {
    switch (standing.kind) {
      case 'nothingSent':
      case 'notKnown':
        return say(`standing.${standing.kind}`);
      case 'shut': {
        const { offer } = standing;
        const values = told(offer, offer.decidedAt);
        if (offer.status === 'EXPIRED') return say('standing.silent', values);
        if (offer.status === 'ENDED_BY_SERVICE') return say('standing.ended', values);
        if (offer.decline?.reason === 'UNDECLARED_CRITERION') return say('standing.shutUndeclared', values);
        const criterion = offer.decline?.criterion;
        return criterion
          ? say('standing.shutAt', { ...values, criterion: ruleWords(criterion) })
          : say('standing.shut', values);
      }
      case 'asked':
        return say('standing.asked', told(standing.offer, null));
      case 'late':
        return say('standing.late', told(standing.offer, null));
      case 'waiting':
        return say(
          standing.offer.status === 'RECEIVED'
            ? 'standing.opened'
            : standing.offer.status === 'WAITLISTED'
              ? 'standing.waitlisted'
              : 'standing.waiting',
          told(standing.offer, null),
        );
      case 'beingMet':
        return standing.offer
          ? say('standing.beingMet', told(standing.offer, null))
          : say('standing.beingMetSomewhere');
    }
  };
};

/** Where a need stands, in one sentence. */
export const StandingLine = ({ standing }: { readonly standing: Standing }) => useStandingWords()(standing);

import type { ReactNode } from 'react';
import { fill } from '../figure/fill.js';
import { When } from '../look/when.js';
import type { Say } from '../words/define-words.js';
import { useLanguage } from '../words/language-context.js';
import { useRuleWords } from '../words/use-rule-words.js';
import type { OfferRow, Standing } from './need-standing.js';
import type { english } from './need.words.js';
import { useNeedWords } from './use-need-words.js';

type Told = {
  readonly words: keyof typeof english;
  readonly values?: Parameters<Say<string>>[1];
  /** When what is told was */
  readonly at?: string;
};

/** Gives the function that tells where a need stands. */
const useTelling = (): ((standing: Standing) => Told) => {
  const say = useNeedWords();
  const ruleWords = useRuleWords();
  const told = (words: Told['words'], offer: OfferRow, at = offer.sentAt): Told => ({
    words,
    values: { service: offer.service?.name ?? say('standing.aService') },
    at,
  });
  return (standing) => {
    switch (standing.kind) {
      case 'nothingSent':
      case 'notKnown':
        return { words: `standing.${standing.kind}` };
      case 'shut': {
        const { offer } = standing;
        const at = offer.decidedAt ?? offer.sentAt;
        if (offer.status === 'EXPIRED') return told('standing.silent', offer, at);
        if (offer.status === 'ENDED_BY_SERVICE') return told('standing.ended', offer, at);
        if (offer.decline?.reason === 'UNDECLARED_CRITERION')
          return told('standing.shutUndeclared', offer, at);
        const criterion = offer.decline?.criterion;
        if (!criterion) return told('standing.shut', offer, at);
        const shutAt = told('standing.shutAt', offer, at);
        return { ...shutAt, values: { ...shutAt.values, criterion: ruleWords(criterion) } };
      }
      case 'asked':
        return told('standing.asked', standing.offer);
      case 'mistaken':
        return told(
          'standing.mistaken',
          standing.offer,
          standing.offer.acceptanceTakenBackAt ?? standing.offer.sentAt,
        );
      case 'late':
        return told('standing.late', standing.offer);
      case 'waiting':
        return told(
          standing.offer.status === 'RECEIVED'
            ? 'standing.opened'
            : standing.offer.status === 'WAITLISTED'
              ? 'standing.waitlisted'
              : 'standing.waiting',
          standing.offer,
        );
      case 'beingMet':
        return standing.offer
          ? told('standing.beingMet', standing.offer)
          : { words: 'standing.beingMetSomewhere' };
    }
  };
};

/** Gives the function that says where a need stands, in one sentence of plain text. */
export const useStandingWords = (): ((standing: Standing) => string) => {
  const say = useNeedWords();
  const { format } = useLanguage();
  const telling = useTelling();
  return (standing) => {
    const { words, values, at } = telling(standing);
    return say(words, { ...values, when: at ? format.since(at, new Date()) : '' });
  };
};

/** Where a need stands, in one sentence. */
export const StandingLine = ({ standing }: { readonly standing: Standing }): ReactNode => {
  const say = useNeedWords();
  const { words, values, at } = useTelling()(standing);
  if (!at) return say(words, values);
  return fill((mark) => say(words, { ...values, ...mark }), { when: <When at={at} /> });
};

import { useLanguage } from '../words/language-context.js';
import { useOfferWords } from './use-offer-words.js';

/** Gives the function that says until when a mistake can be taken back: of today only its time, and of its end that. */
export const useUntilWords = (): ((until: string) => string) => {
  const say = useOfferWords();
  const { format } = useLanguage();
  return (until) => {
    const last = new Date(new Date(until).getTime() - 1);
    if (last.toDateString() !== new Date().toDateString())
      return say('mistake.until', { until: format.instant(until) });
    return last.toDateString() === new Date(until).toDateString()
      ? say('mistake.untilTime', { time: format.time(until) })
      : say('mistake.untilMidnight');
  };
};

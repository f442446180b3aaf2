import { useProblemWords } from '../words/use-problem-words.js';
import { useRefusalWords, type Refusal } from '../words/use-refusal-words.js';
import { Notice } from './notice.js';
import { useLookWords } from './use-look-words.js';

const isRefusal = (told: object): told is Refusal => 'message' in told;

/**
 * Why what was asked for was not done: what the graph refused, or that no answer came. Nothing where
 * neither is so.
 * @param told what a mutation answered; a member with a message is a refusal
 * @param kept what became of what was typed, where something was
 */
export const NotDone = ({
  told,
  failure,
  kept,
}: {
  readonly told?: object | null | undefined;
  readonly failure?: unknown;
  readonly kept?: string;
}) => {
  const say = useLookWords();
  const sentenceOf = useProblemWords();
  const refusalWords = useRefusalWords();
  if (failure)
    return (
      <Notice kind="problem">
        {sentenceOf(failure)} {kept}
      </Notice>
    );
  if (!told || !isRefusal(told)) return null;
  return <Notice kind="problem">{say('refused', { message: refusalWords(told) })}</Notice>;
};

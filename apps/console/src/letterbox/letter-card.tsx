import { Card, Quiet, Row, Stack } from '../look/stack.js';
import { When } from '../look/when.js';
import { useVocabulary } from '../vocabulary/use-vocabulary.js';
import { useLanguage } from '../words/language-context.js';
import type { ReactNode } from 'react';
import { keptFor } from '../offline/retention.js';
import type { Letter, Written } from './letter.js';
import { useLetterboxWords } from './use-letterbox-words.js';

/** Everything that was written down, a line for each thing that was said. */
const useLines = () => {
  const say = useLetterboxWords();
  const vocabulary = useVocabulary();
  const { format } = useLanguage();
  return ({ gave, received, reachBand, barriers, accessOffers }: Written): readonly string[] => {
    const line = (words: Parameters<typeof say>[0], said: readonly string[]) =>
      said.length > 0 ? [say(words, { list: format.list(said) })] : [];
    return [
      ...line(
        'letter.gave',
        gave.map((code) => vocabulary(`gave.${code}`)),
      ),
      ...line(
        'letter.received',
        received.map((code) => vocabulary(`received.${code}`)),
      ),
      ...(reachBand ? [say('letter.reach', { band: vocabulary(`reachBand.${reachBand}`) })] : []),
      ...line(
        'letter.barriers',
        barriers.map((code) => vocabulary(`accessBarrier.${code}`)),
      ),
      ...line(
        'letter.offers',
        accessOffers.map((code) => vocabulary(`accessOffer.${code}`)),
      ),
    ];
  };
};

/** One encounter that was written down while the device was locked: when, and all that it says. */
export const LetterCard = ({
  letter: { written, writtenAt },
  children,
}: {
  readonly letter: Letter;
  /** What can be done about it */
  readonly children: ReactNode;
}) => {
  const say = useLetterboxWords();
  const { format } = useLanguage();
  const lines = useLines()(written);
  return (
    <Card as="li">
      <Stack gap="close">
        <h3>{say('letter.heading', { month: format.month(written.month) })}</h3>
        {lines.length === 0 && <p>{say('letter.nothing')}</p>}
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <Quiet>
          {say('letter.written')} <When isPlain at={new Date(writtenAt).toISOString()} />.{' '}
          {say('waiting.until', { until: format.instant(new Date(writtenAt + keptFor)) })}
        </Quiet>
        <Row>{children}</Row>
      </Stack>
    </Card>
  );
};

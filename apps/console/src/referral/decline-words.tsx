import { LineLink } from '../look/line-link.js';
import { Card, Stack } from '../look/stack.js';
import { saidIn, useDeclineSentence } from '../offer/decline-sentence.js';
import type { SentOffer } from './referral-page.js';

/** What a service said with its no, word for word as it read it before it was sent, and the way to what it named. */
export const DeclineWords = ({
  decline,
  name,
  isEnd,
}: {
  readonly decline: NonNullable<SentOffer['decline']>;
  readonly name: string;
  readonly isEnd: boolean;
}) => {
  const sentence = useDeclineSentence();
  const { alternativeService } = decline;
  return (
    <Card>
      <Stack gap="close">
        <p dir="auto">{sentence(saidIn(decline, { serviceName: name, isEnd }))}</p>
        {alternativeService && (
          <p>
            <LineLink to={`/services/${alternativeService.id}`}>
              <bdi>{alternativeService.name}</bdi>
            </LineLink>
          </p>
        )}
      </Stack>
    </Card>
  );
};

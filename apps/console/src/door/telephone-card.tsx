import { LineLink } from '../look/line-link.js';
import { Card, Quiet } from '../look/stack.js';
import { Phone } from '../service/phone.js';
import { ServedAreas } from '../service/served-areas.js';
import { useDoorWords } from './use-door-words.js';
import type { NetService } from './use-safety-net.js';

/** A service to call: its telephone, when it is there, and its own words. */
export const TelephoneCard = ({
  service,
  heading: Heading,
  query = '',
}: {
  readonly service: NetService;
  readonly heading: 'h3' | 'h4';
  /** What is looked for, as part of an address */
  readonly query?: string;
}) => {
  const say = useDoorWords();
  const { id, name, eligibilityWords, phoneWords, hoursWords, areas, areaWords: words } = service;
  return (
    <Card as="li">
      <Heading>
        <LineLink to={`/services/${id}${query}`}>
          <bdi>{name}</bdi>
        </LineLink>
      </Heading>
      {phoneWords ? (
        <p>
          {say('ownWords.phone')} <Phone words={phoneWords} />
        </p>
      ) : (
        <Quiet>{say('row.noPhone')}</Quiet>
      )}
      {hoursWords && (
        <p>
          <bdi>{hoursWords}</bdi>
        </p>
      )}
      {eligibilityWords && (
        <p>
          <bdi>{eligibilityWords}</bdi>
        </p>
      )}
      <p>
        <ServedAreas areas={areas} areaWords={words} />
      </p>
    </Card>
  );
};

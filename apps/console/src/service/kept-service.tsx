import { ButtonLink } from '../look/button.js';
import { Row, Stack } from '../look/stack.js';
import { useRuleWords } from '../words/use-rule-words.js';
import type { Listing } from '../door/directory.js';
import { handOutOf } from './hand-out-of.js';
import { Places } from './places.js';
import style from './service.module.css';
import { useServiceWords } from './use-service-words.js';
import { KindsAndAreas, WhatItSays } from './what-it-says.js';

/** A service as far as it is kept on this device: how to reach it, its own words and its rules, without where they come from. */
export const KeptService = ({ listing, now }: { readonly listing: Listing; readonly now: Date }) => {
  const say = useServiceWords();
  const ruleWords = useRuleWords();
  const { id, organisation, capacity, status } = listing;
  return (
    <Stack gap="far">
      <Stack gap="close">
        {organisation && (
          <p>
            <bdi>{organisation.name}</bdi>
          </p>
        )}
        <KindsAndAreas service={listing} />
        {capacity && (
          <p>
            <Places capacity={capacity} now={now} />
          </p>
        )}
        {status === 'TEMPORARILY_CLOSED' && <p className={style['closed']}>{say('closed')}</p>}
        <Row>
          <ButtonLink to={handOutOf(id)}>{say('handOut')}</ButtonLink>
        </Row>
      </Stack>
      <WhatItSays
        service={listing}
        toItem={(criterion) => <li key={criterion.id}>{ruleWords(criterion)}</li>}
      />
    </Stack>
  );
};

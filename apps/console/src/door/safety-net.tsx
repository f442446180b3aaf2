import { useState } from 'react';
import { PartMissing } from '../look/asked.js';
import { Button } from '../look/button.js';
import { Disclosure } from '../look/disclosure.js';
import { List, Stack } from '../look/stack.js';
import { Waiting } from '../look/waiting.js';
import { useMe } from '../me/me-context.js';
import { TelephoneCard } from './telephone-card.js';
import { useDoorWords } from './use-door-words.js';
import { byNearness, useSafetyNet, type NetService } from './use-safety-net.js';

/** Shown at first: more are a choice nobody can make at a counter. */
const page = 4;

/**
 * Services that say of themselves that they take everybody, with their telephones; near ones first.
 * @param area where is looked; where this organisation works, if nowhere in particular
 */
export const SafetyNet = ({ area }: { readonly area: string | null }) => {
  const say = useDoorWords();
  const { organisation } = useMe();
  const { data: reading, error, refetch } = useSafetyNet();
  const areas = area ? [area] : (organisation?.sites.flatMap((site) => site.area ?? []) ?? []);
  return (
    <Stack gap="close">
      <h3>{say('net')}</h3>
      {reading ? (
        <Services services={reading.data} areas={areas} />
      ) : error ? (
        <PartMissing what={say('net.part')} onAskAgain={() => void refetch()} />
      ) : (
        <Waiting label={say('net.reading')} lines={2} />
      )}
    </Stack>
  );
};

const Services = ({
  services,
  areas,
}: {
  readonly services: readonly NetService[];
  readonly areas: readonly string[];
}) => {
  const say = useDoorWords();
  const [isAll, setIsAll] = useState(false);
  const { near, elsewhere } = byNearness(services, areas);
  const shown = isAll ? near : near.slice(0, page);
  if (services.length === 0) return <p>{say('net.none')}</p>;
  return (
    <>
      {near.length === 0 && <p>{say('net.noneNear')}</p>}
      <List>
        {shown.map((service) => (
          <TelephoneCard key={service.id} service={service} heading="h4" />
        ))}
      </List>
      {near.length > shown.length && (
        <div>
          <Button onClick={() => setIsAll(true)}>
            {say('group.more', { count: near.length - shown.length })}
          </Button>
        </div>
      )}
      {elsewhere.length > 0 && (
        <Disclosure isMadeWhenOpened summary={say('net.elsewhere', { count: elsewhere.length })}>
          <List>
            {elsewhere.map((service) => (
              <TelephoneCard key={service.id} service={service} heading="h4" />
            ))}
          </List>
        </Disclosure>
      )}
    </>
  );
};

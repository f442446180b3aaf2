import { useState } from 'react';
import {
  ManagedServiceDocument,
  ManagedServicesDocument,
  ReviseServiceDocument,
} from '../graph/operations.generated.js';
import { useCommand } from '../graph/use-command.js';
import { useAnnounce } from '../look/announcer.js';
import { Button } from '../look/button.js';
import { OneChoice } from '../look/choice.js';
import { NotDone } from '../look/not-done.js';
import { Quiet, Stack } from '../look/stack.js';
import type { ManagedService } from './managed-service.js';
import { useManagedServiceWords } from './use-managed-service-words.js';

export const statuses = [
  'ACTIVE',
  'TEMPORARILY_CLOSED',
  'WITHDRAWN',
] as const satisfies readonly ManagedService['status'][];

/** Whether a service is in the lists, and a way to change that: chosen first, with what it means, then confirmed. */
export const ServiceStatus = ({
  service,
  mayChange,
}: {
  readonly service: ManagedService;
  readonly mayChange: boolean;
}) => {
  const say = useManagedServiceWords();
  const announce = useAnnounce();
  const revise = useCommand(ReviseServiceDocument, [ManagedServiceDocument, ManagedServicesDocument]);
  const [chosen, setChosen] = useState(service.status);
  const send = async () => {
    if (await revise.give({ id: service.id, status: chosen }))
      announce(say('status.changed', { status: say(`status.${chosen}`) }));
  };
  if (!mayChange)
    return (
      <Stack gap="close">
        <h2>{say('status.heading')}</h2>
        <p>{say(`status.${service.status}`)}</p>
      </Stack>
    );
  return (
    <Stack gap="close">
      <h2>{say('status.heading')}</h2>
      <OneChoice
        legend={say('status.legend')}
        isLegendHidden
        options={statuses.map((code) => ({ code, label: say(`status.${code}`) }))}
        chosen={chosen}
        onChoose={(next) => setChosen(next ?? chosen)}
      />
      <Quiet>{say(`status.${chosen}.hint`)}</Quiet>
      <NotDone {...revise.problem} />
      {chosen !== service.status && (
        <div>
          <Button weight="primary" isBusy={revise.isBusy} onClick={() => void send()}>
            {say('status.change')}
          </Button>
        </div>
      )}
    </Stack>
  );
};

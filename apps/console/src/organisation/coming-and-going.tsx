import {
  DeactivateOrganisationDocument,
  ManagedOrganisationDocument,
  ManagedOrganisationsDocument,
  ManagedServiceDocument,
  ManagedServicesDocument,
  NotInOrderDocument,
  ReactivateOrganisationDocument,
} from '../graph/operations.generated.js';
import { useCommand } from '../graph/use-command.js';
import { useAnnounce } from '../look/announcer.js';
import { AskOnce } from '../look/ask-once.js';
import { Button } from '../look/button.js';
import { NotDone } from '../look/not-done.js';
import { Quiet, Stack } from '../look/stack.js';
import type { ManagedOrganisation } from './managed-organisation.js';
import { useOrganisationWords } from './use-organisation-words.js';

const stale = [
  ManagedOrganisationDocument,
  ManagedOrganisationsDocument,
  ManagedServiceDocument,
  ManagedServicesDocument,
  NotInOrderDocument,
];

/** Takes an organisation out of the lists, after asking once, or brings it back. */
export const ComingAndGoing = ({ organisation }: { readonly organisation: ManagedOrganisation }) => {
  const say = useOrganisationWords();
  const announce = useAnnounce();
  const { id, name, status } = organisation;
  const deactivate = useCommand(DeactivateOrganisationDocument, stale);
  const reactivate = useCommand(ReactivateOrganisationDocument, stale);

  const leave = async () => {
    if (!(await deactivate.give({ id }))) return false;
    announce(say('deactivate.done', { name }));
    return true;
  };
  const comeBack = async () => {
    if (await reactivate.give({ id })) announce(say('reactivate.done', { name }));
  };

  if (status === 'INACTIVE')
    return (
      <Stack gap="close">
        <Quiet>{say('reactivate.hint')}</Quiet>
        <NotDone {...reactivate.problem} />
        <div>
          <Button isBusy={reactivate.isBusy} onClick={() => void comeBack()}>
            {say('reactivate.do')}
          </Button>
        </div>
      </Stack>
    );
  return (
    <AskOnce
      action={say('deactivate.do')}
      weight="quiet"
      heading={say('deactivate.heading', { name })}
      yes={say('deactivate.yes')}
      no={say('deactivate.no')}
      isBusy={deactivate.isBusy}
      onYes={leave}
    >
      <p>{say('deactivate.sentence')}</p>
      <NotDone {...deactivate.problem} />
    </AskOnce>
  );
};

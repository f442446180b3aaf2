import { useState } from 'react';
import {
  DeactivateOrganisationDocument,
  ManagedOrganisationDocument,
  ManagedOrganisationsDocument,
  ManagedServiceDocument,
  ManagedServicesDocument,
  NotInOrderDocument,
  ReactivateOrganisationDocument,
} from '../graph/operations.generated.js';
import { useGraphMutation } from '../graph/use-graph.js';
import { useAnnounce } from '../look/announcer.js';
import { Button } from '../look/button.js';
import { Dialog } from '../look/dialog.js';
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
  const deactivate = useGraphMutation(DeactivateOrganisationDocument, stale);
  const reactivate = useGraphMutation(ReactivateOrganisationDocument, stale);
  const [isAsking, setIsAsking] = useState(false);

  const told =
    status === 'ACTIVE' ? deactivate.data?.deactivateOrganisation : reactivate.data?.reactivateOrganisation;
  const error = deactivate.error ?? reactivate.error;
  const problem = <NotDone told={told} failure={error} />;

  if (status === 'INACTIVE')
    return (
      <Stack gap="close">
        <Quiet>{say('reactivate.hint')}</Quiet>
        {problem}
        <div>
          <Button
            isBusy={reactivate.isPending}
            onClick={() =>
              reactivate.mutate(
                { input: { id } },
                {
                  onSuccess: ({ reactivateOrganisation }) => {
                    if (reactivateOrganisation.__typename === 'Organisation')
                      announce(say('reactivate.done', { name }));
                  },
                },
              )
            }
          >
            {say('reactivate.do')}
          </Button>
        </div>
      </Stack>
    );
  return (
    <>
      <div>
        <Button weight="quiet" onClick={() => setIsAsking(true)}>
          {say('deactivate.do')}
        </Button>
      </div>
      {isAsking && (
        <Dialog
          heading={say('deactivate.heading', { name })}
          onClose={() => setIsAsking(false)}
          actions={
            <>
              <Button
                weight="primary"
                isBusy={deactivate.isPending}
                onClick={() =>
                  deactivate.mutate(
                    { input: { id } },
                    {
                      onSuccess: ({ deactivateOrganisation }) => {
                        if (deactivateOrganisation.__typename !== 'Organisation') return;
                        setIsAsking(false);
                        announce(say('deactivate.done', { name }));
                      },
                    },
                  )
                }
              >
                {say('deactivate.yes')}
              </Button>
              <Button onClick={() => setIsAsking(false)}>{say('deactivate.no')}</Button>
            </>
          }
        >
          <p>{say('deactivate.sentence')}</p>
          {problem}
        </Dialog>
      )}
    </>
  );
};

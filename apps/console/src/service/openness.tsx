import { useState } from 'react';
import {
  ManagedServiceDocument,
  ManagedServicesDocument,
  ReviseServiceDocument,
} from '../graph/operations.generated.js';
import { useGraphMutation } from '../graph/use-graph.js';
import { useAnnounce } from '../look/announcer.js';
import { Button } from '../look/button.js';
import { Dialog } from '../look/dialog.js';
import { NotDone } from '../look/not-done.js';
import type { ManagedService } from './managed-service.js';
import { useManagedServiceWords } from './use-managed-service-words.js';

/** Says of a service without criteria that anyone may come, or takes that back. */
export const Openness = ({ service }: { readonly service: ManagedService }) => {
  const say = useManagedServiceWords();
  const announce = useAnnounce();
  const revise = useGraphMutation(ReviseServiceDocument, [ManagedServiceDocument, ManagedServicesDocument]);
  const [isAsking, setIsAsking] = useState(false);
  const told = revise.data?.reviseService;
  const problem = <NotDone told={told} failure={revise.error} />;
  const declare = (declaresNoCriteria: boolean) =>
    revise.mutate(
      { input: { id: service.id, declaresNoCriteria } },
      {
        onSuccess: ({ reviseService }) => {
          if (reviseService.__typename !== 'Service') return;
          setIsAsking(false);
          announce(say(declaresNoCriteria ? 'criteria.declared' : 'criteria.takenBack'));
        },
      },
    );
  return (
    <>
      <div>
        {service.declaresNoCriteria ? (
          <Button isBusy={revise.isPending} onClick={() => declare(false)}>
            {say('criteria.takeBack')}
          </Button>
        ) : (
          <Button onClick={() => setIsAsking(true)}>{say('criteria.declare')}</Button>
        )}
      </div>
      {!isAsking && problem}
      {isAsking && (
        <Dialog
          heading={say('criteria.declare.heading')}
          onClose={() => setIsAsking(false)}
          actions={
            <>
              <Button weight="primary" isBusy={revise.isPending} onClick={() => declare(true)}>
                {say('criteria.declare.yes')}
              </Button>
              <Button onClick={() => setIsAsking(false)}>{say('criteria.declare.no')}</Button>
            </>
          }
        >
          <p>{say('criteria.declare.sentence')}</p>
          {problem}
        </Dialog>
      )}
    </>
  );
};

import {
  ManagedServiceDocument,
  ManagedServicesDocument,
  ReviseServiceDocument,
} from '../graph/operations.generated.js';
import { useCommand } from '../graph/use-command.js';
import { useAnnounce } from '../look/announcer.js';
import { AskOnce } from '../look/ask-once.js';
import { Button } from '../look/button.js';
import { NotDone } from '../look/not-done.js';
import type { ManagedService } from './managed-service.js';
import { useManagedServiceWords } from './use-managed-service-words.js';

/** Says of a service without criteria that anyone may come, or takes that back. */
export const Openness = ({ service }: { readonly service: ManagedService }) => {
  const say = useManagedServiceWords();
  const announce = useAnnounce();
  const revise = useCommand(ReviseServiceDocument, [ManagedServiceDocument, ManagedServicesDocument]);
  const problem = <NotDone {...revise.problem} />;

  const declare = async (declaresNoCriteria: boolean) => {
    if (!(await revise.give({ id: service.id, declaresNoCriteria }))) return false;
    announce(say(declaresNoCriteria ? 'criteria.declared' : 'criteria.takenBack'));
    return true;
  };

  return service.declaresNoCriteria ? (
    <>
      <div>
        <Button isBusy={revise.isBusy} onClick={() => void declare(false)}>
          {say('criteria.takeBack')}
        </Button>
      </div>
      {problem}
    </>
  ) : (
    <AskOnce
      action={say('criteria.declare')}
      heading={say('criteria.declare.heading')}
      yes={say('criteria.declare.yes')}
      no={say('criteria.declare.no')}
      isBusy={revise.isBusy}
      onYes={() => declare(true)}
    >
      <p>{say('criteria.declare.sentence')}</p>
      {problem}
    </AskOnce>
  );
};

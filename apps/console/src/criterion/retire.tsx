import { useNavigate } from 'react-router';
import { ManagedServiceDocument, RetireCriterionDocument } from '../graph/operations.generated.js';
import { useCommand } from '../graph/use-command.js';
import { useAnnounce } from '../look/announcer.js';
import { AskOnce } from '../look/ask-once.js';
import { NotDone } from '../look/not-done.js';
import { useCriterionEditorWords } from './use-criterion-editor-words.js';

/** Ends a criterion, after asking once. */
export const Retire = ({
  criterionId,
  serviceId,
}: {
  readonly criterionId: string;
  readonly serviceId: string;
}) => {
  const say = useCriterionEditorWords();
  const announce = useAnnounce();
  const navigate = useNavigate();
  const retire = useCommand(RetireCriterionDocument, [ManagedServiceDocument]);

  const end = async () => {
    if (!(await retire.give({ id: criterionId }))) return false;
    announce(say('retire.done'));
    void navigate(`/listings/${serviceId}`);
    return true;
  };

  return (
    <AskOnce
      action={say('retire.do')}
      heading={say('retire.heading')}
      yes={say('retire.yes')}
      no={say('retire.no')}
      isBusy={retire.isBusy}
      onYes={end}
    >
      <p>{say('retire.sentence')}</p>
      <NotDone {...retire.problem} />
    </AskOnce>
  );
};

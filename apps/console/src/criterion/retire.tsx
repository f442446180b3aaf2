import { useState } from 'react';
import { useNavigate } from 'react-router';
import { ManagedServiceDocument, RetireCriterionDocument } from '../graph/operations.generated.js';
import { useGraphMutation } from '../graph/use-graph.js';
import { useAnnounce } from '../look/announcer.js';
import { Button } from '../look/button.js';
import { Dialog } from '../look/dialog.js';
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
  const retire = useGraphMutation(RetireCriterionDocument, [ManagedServiceDocument]);
  const [isAsking, setIsAsking] = useState(false);
  const told = retire.data?.retireCriterion;
  const end = () =>
    retire.mutate(
      { input: { id: criterionId } },
      {
        onSuccess: ({ retireCriterion }) => {
          if (retireCriterion.__typename !== 'Criterion') return;
          announce(say('retire.done'));
          void navigate(`/listings/${serviceId}`);
        },
      },
    );
  return (
    <>
      <div>
        <Button onClick={() => setIsAsking(true)}>{say('retire.do')}</Button>
      </div>
      {isAsking && (
        <Dialog
          heading={say('retire.heading')}
          onClose={() => setIsAsking(false)}
          actions={
            <>
              <Button weight="primary" isBusy={retire.isPending} onClick={end}>
                {say('retire.yes')}
              </Button>
              <Button onClick={() => setIsAsking(false)}>{say('retire.no')}</Button>
            </>
          }
        >
          <p>{say('retire.sentence')}</p>
          <NotDone told={told} failure={retire.error} />
        </Dialog>
      )}
    </>
  );
};

import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import {
  AreasDocument,
  ManagedServiceDocument,
  ManagedServicesDocument,
  ReviseServiceDocument,
} from '../graph/operations.generated.js';
import { useGraphMutation, useGraphQuery } from '../graph/use-graph.js';
import { useAnnounce } from '../look/announcer.js';
import { Asked } from '../look/asked.js';
import { Button, ButtonLink } from '../look/button.js';
import { NotDone } from '../look/not-done.js';
import { Notice } from '../look/notice.js';
import { Page } from '../look/page.js';
import { useDraft } from '../offline/use-draft.js';
import { MissingPage } from '../shell/missing-page.js';
import type { ManagedService } from './managed-service.js';
import { draftOfService, inputOf, type ServiceDraft } from './service-draft.js';
import { ServiceForm } from './service-form.js';
import { useManagedServiceWords } from './use-managed-service-words.js';

/** Changes the name, kinds and words of a service. */
export const EditServicePage = () => {
  const say = useManagedServiceWords();
  const { serviceId = '' } = useParams();
  const query = useGraphQuery(ManagedServiceDocument, { id: serviceId });
  const [attempt, setAttempt] = useState(0);
  if (query.data && !query.data.service) return <MissingPage />;
  return (
    <Page heading={say('edit.heading')}>
      <Asked query={query} label={say('service.loading')} lines={6}>
        {({ service }) =>
          service && (
            <Edit key={attempt} service={service} onBeginAgain={() => setAttempt((before) => before + 1)} />
          )
        }
      </Asked>
    </Page>
  );
};

const Edit = ({
  service,
  onBeginAgain,
}: {
  readonly service: ManagedService;
  readonly onBeginAgain: () => void;
}) => {
  const say = useManagedServiceWords();
  const announce = useAnnounce();
  const navigate = useNavigate();
  const revise = useGraphMutation(ReviseServiceDocument, [
    ManagedServiceDocument,
    ManagedServicesDocument,
    AreasDocument,
  ]);
  const { value, change, drop, isRestored, isReady } = useDraft(
    `listing/${service.id}`,
    draftOfService(service),
  );
  const told = revise.data?.reviseService;

  const save = (draft: ServiceDraft) =>
    revise.mutate(
      { input: { id: service.id, ...inputOf(draft) } },
      {
        onSuccess: ({ reviseService }) => {
          if (reviseService.__typename !== 'Service') return;
          announce(say('edit.saved'));
          void drop().then(() => navigate(`/listings/${service.id}`));
        },
      },
    );
  const beginAgain = () => void drop().then(onBeginAgain);

  if (!isReady) return null;
  return (
    <>
      <p>{service.name}</p>
      {isRestored && (
        <Notice actions={<Button onClick={beginAgain}>{say('restored.drop')}</Button>}>
          {say('restored')}
        </Notice>
      )}
      <ServiceForm
        draft={value}
        isBusy={revise.isPending}
        saveWords={say('edit.save')}
        leave={
          <ButtonLink weight="quiet" to={`/listings/${service.id}`} onClick={() => void drop()}>
            {say('edit.leave')}
          </ButtonLink>
        }
        notices={<NotDone told={told} failure={revise.error} kept={say('kept')} />}
        onChange={change}
        onSave={save}
      />
    </>
  );
};

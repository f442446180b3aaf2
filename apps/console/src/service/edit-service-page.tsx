import { useEffect, useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import {
  AreasDocument,
  ManagedServiceDocument,
  ManagedServicesDocument,
  ReviseServiceDocument,
} from '../graph/operations.generated.js';
import { useCommand } from '../graph/use-command.js';
import { useGraphQuery } from '../graph/use-graph.js';
import { useAnnounce } from '../look/announcer.js';
import { Asked } from '../look/asked.js';
import { ButtonLink } from '../look/button.js';
import { NotDone } from '../look/not-done.js';
import { Page } from '../look/page.js';
import { RestoredNotice } from '../offline/restored-notice.js';
import { useDraft } from '../offline/use-draft.js';
import { MissingPage } from '../shell/missing-page.js';
import type { ManagedService } from './managed-service.js';
import {
  changeAnew,
  changedInput,
  changeOf,
  type ServiceChange,
  type ServiceDraft,
  type ServiceField,
} from './service-draft.js';
import { ServiceForm } from './service-form.js';
import { ServiceMeanwhile } from './service-meanwhile.js';
import { useManagedServiceWords } from './use-managed-service-words.js';

/** Changes the name, kinds and words of a service. */
export const EditServicePage = () => {
  const say = useManagedServiceWords();
  const { serviceId = '' } = useParams();
  const query = useGraphQuery(ManagedServiceDocument, { id: serviceId });
  if (query.data && !query.data.service) return <MissingPage />;
  return (
    <Page heading={say('edit.heading')}>
      <Asked query={query} label={say('service.loading')} lines={6}>
        {({ service }) => service && <Edit service={service} />}
      </Asked>
    </Page>
  );
};

const Edit = ({ service }: { readonly service: ManagedService }) => {
  const say = useManagedServiceWords();
  const announce = useAnnounce();
  const navigate = useNavigate();
  const revise = useCommand(ReviseServiceDocument, [
    ManagedServiceDocument,
    ManagedServicesDocument,
    AreasDocument,
  ]);
  const draft = useDraft<Partial<ServiceChange> & ServiceDraft>(`listing/${service.id}`, changeOf(service));
  // Drafts that were begun before they knew what they change are changes to what is listed now.
  const { read = changeOf(service).read, ...written } = draft.value;
  const write = (next: ServiceDraft) => draft.change({ ...next, read });
  const [both, setBoth] = useState<readonly ServiceField[] | null>(null);
  const isBehind =
    revise.problem.told?.__typename === 'ServiceChangedMeanwhile' && read.confirmedAt !== service.confirmedAt;
  useEffect(() => {
    if (!isBehind) return;
    const anew = changeAnew({ ...written, read }, service);
    draft.change(anew.change);
    setBoth(anew.both);
  }, [isBehind]);

  const save = async (edited: ServiceDraft) => {
    setBoth(null);
    const { listed, confirmedAt } = read;
    const changes = changedInput(listed, edited);
    if (!(await revise.give({ id: service.id, replacesConfirmedAt: confirmedAt, ...changes }))) return;
    announce(say('edit.saved'));
    await draft.drop();
    await navigate(`/listings/${service.id}`);
  };

  if (!draft.isReady) return null;
  return (
    <>
      <p>{service.name}</p>
      <RestoredNotice draft={draft} />
      <ServiceForm
        draft={written}
        isBusy={revise.isBusy}
        saveWords={say('edit.save')}
        leave={
          <ButtonLink weight="quiet" to={`/listings/${service.id}`} onClick={() => void draft.drop()}>
            {say('edit.leave')}
          </ButtonLink>
        }
        notices={
          both ? (
            <ServiceMeanwhile listed={read.listed} both={both} />
          ) : (
            <NotDone {...revise.problem} kept={say('kept')} />
          )
        }
        onChange={write}
        onSave={(complete) => void save(complete)}
      />
    </>
  );
};

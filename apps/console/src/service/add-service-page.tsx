import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import {
  AreasDocument,
  ListServiceDocument,
  ManagedOrganisationDocument,
  ManagedServicesDocument,
  NotInOrderDocument,
  type ManagedOrganisationQuery,
} from '../graph/operations.generated.js';
import { useGraphMutation, useGraphQuery } from '../graph/use-graph.js';
import { useAnnounce } from '../look/announcer.js';
import { Asked } from '../look/asked.js';
import { Button, ButtonLink } from '../look/button.js';
import { NotDone } from '../look/not-done.js';
import { Notice } from '../look/notice.js';
import { Page } from '../look/page.js';
import { useMe } from '../me/me-context.js';
import { useDraft } from '../offline/use-draft.js';
import { MissingPage } from '../shell/missing-page.js';
import { blankService, inputOf, type ServiceDraft } from './service-draft.js';
import { ServiceForm } from './service-form.js';
import { useManagedServiceWords } from './use-managed-service-words.js';

type Owner = NonNullable<ManagedOrganisationQuery['organisation']>;

/** Adds a service to an organisation: the own one where the address names no other. */
export const AddServicePage = () => {
  const say = useManagedServiceWords();
  const [address] = useSearchParams();
  const { organisation } = useMe();
  const id = address.get('organisation') ?? organisation?.id ?? null;
  const query = useGraphQuery(ManagedOrganisationDocument, { id: id ?? '' }, { isWanted: id !== null });
  const [attempt, setAttempt] = useState(0);
  if (id === null || (query.data && !query.data.organisation)) return <MissingPage />;
  return (
    <Page heading={say('add.heading')}>
      <Asked query={query} label={say('service.loading')} lines={6}>
        {({ organisation: owner }) =>
          owner && <Add key={attempt} owner={owner} onBeginAgain={() => setAttempt((before) => before + 1)} />
        }
      </Asked>
    </Page>
  );
};

const Add = ({ owner, onBeginAgain }: { readonly owner: Owner; readonly onBeginAgain: () => void }) => {
  const say = useManagedServiceWords();
  const announce = useAnnounce();
  const navigate = useNavigate();
  const list = useGraphMutation(ListServiceDocument, [
    ManagedServicesDocument,
    ManagedOrganisationDocument,
    NotInOrderDocument,
    AreasDocument,
  ]);
  // The key travels with the draft, so that a second press, also after a reload, adds nothing twice.
  const { value, change, drop, isRestored, isReady } = useDraft(`listing/new/${owner.id}`, {
    service: blankService,
    idempotencyKey: crypto.randomUUID(),
  });
  const told = list.data?.listService;

  const save = (service: ServiceDraft) =>
    list.mutate(
      {
        input: { organisationId: owner.id, idempotencyKey: value.idempotencyKey, ...inputOf(service) },
      },
      {
        onSuccess: ({ listService }) => {
          if (listService.__typename !== 'Service') return;
          announce(say('add.added', { name: listService.name }));
          void drop().then(() => navigate(`/listings/${listService.id}`, { replace: true }));
        },
      },
    );

  if (!isReady) return null;
  return (
    <>
      <p>{say('add.of', { organisation: owner.name })}</p>
      {isRestored && (
        <Notice
          actions={<Button onClick={() => void drop().then(onBeginAgain)}>{say('restored.drop')}</Button>}
        >
          {say('restored')}
        </Notice>
      )}
      <ServiceForm
        draft={value.service}
        isBusy={list.isPending}
        saveWords={say('add.save')}
        leave={
          <ButtonLink weight="quiet" to={`/organisations/${owner.id}`} onClick={() => void drop()}>
            {say('edit.leave')}
          </ButtonLink>
        }
        notices={<NotDone told={told} failure={list.error} kept={say('kept')} />}
        onChange={(service) => change({ ...value, service })}
        onSave={save}
      />
    </>
  );
};

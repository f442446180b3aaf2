import { useNavigate, useSearchParams } from 'react-router';
import {
  AreasDocument,
  ListServiceDocument,
  ManagedOrganisationDocument,
  ManagedServicesDocument,
  NotInOrderDocument,
  type ManagedOrganisationQuery,
} from '../graph/operations.generated.js';
import { useCommand } from '../graph/use-command.js';
import { useGraphQuery } from '../graph/use-graph.js';
import { useAnnounce } from '../look/announcer.js';
import { Asked } from '../look/asked.js';
import { ButtonLink } from '../look/button.js';
import { NotDone } from '../look/not-done.js';
import { Page } from '../look/page.js';
import { useMe } from '../me/me-context.js';
import { RestoredNotice } from '../offline/restored-notice.js';
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
  if (id === null || (query.data && !query.data.organisation)) return <MissingPage />;
  return (
    <Page heading={say('add.heading')}>
      <Asked query={query} label={say('service.loading')} lines={6}>
        {({ organisation: owner }) => owner && <Add owner={owner} />}
      </Asked>
    </Page>
  );
};

const Add = ({ owner }: { readonly owner: Owner }) => {
  const say = useManagedServiceWords();
  const announce = useAnnounce();
  const navigate = useNavigate();
  const list = useCommand(ListServiceDocument, [
    ManagedServicesDocument,
    ManagedOrganisationDocument,
    NotInOrderDocument,
    AreasDocument,
  ]);
  // The key travels with the draft, so that a second press, also after a reload, adds nothing twice.
  const draft = useDraft(`listing/new/${owner.id}`, {
    service: blankService,
    idempotencyKey: crypto.randomUUID(),
  });
  const { service, idempotencyKey } = draft.value;

  const save = async (service: ServiceDraft) => {
    const listed = await list.give({ organisationId: owner.id, idempotencyKey, ...inputOf(service) });
    if (!listed) return;
    announce(say('add.added', { name: listed.name }));
    await draft.drop();
    await navigate(`/listings/${listed.id}`, { replace: true });
  };

  if (!draft.isReady) return null;
  return (
    <>
      <p>{say('add.of', { organisation: owner.name })}</p>
      <RestoredNotice draft={draft} />
      <ServiceForm
        draft={service}
        isBusy={list.isBusy}
        saveWords={say('add.save')}
        leave={
          <ButtonLink weight="quiet" to={`/organisations/${owner.id}`} onClick={() => void draft.drop()}>
            {say('edit.leave')}
          </ButtonLink>
        }
        notices={<NotDone {...list.problem} kept={say('kept')} />}
        onChange={(next) => draft.change({ service: next, idempotencyKey })}
        onSave={(complete) => void save(complete)}
      />
    </>
  );
};

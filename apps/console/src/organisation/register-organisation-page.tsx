import { useNavigate } from 'react-router';
import {
  ManagedOrganisationsDocument,
  NotInOrderDocument,
  RegisterOrganisationDocument,
} from '../graph/operations.generated.js';
import { useGraphMutation } from '../graph/use-graph.js';
import { useAnnounce } from '../look/announcer.js';
import { ButtonLink } from '../look/button.js';
import { NotDone } from '../look/not-done.js';
import { Notice } from '../look/notice.js';
import { Page } from '../look/page.js';
import { useDraft } from '../offline/use-draft.js';
import { OrganisationForm, type OrganisationDraft, type SoundOrganisation } from './organisation-form.js';
import { useOrganisationWords } from './use-organisation-words.js';

type Registering = { readonly organisation: OrganisationDraft; readonly idempotencyKey: string };

/** Adds an organisation to the sector. */
export const RegisterOrganisationPage = () => {
  const say = useOrganisationWords();
  const announce = useAnnounce();
  const navigate = useNavigate();
  const register = useGraphMutation(RegisterOrganisationDocument, [
    ManagedOrganisationsDocument,
    NotInOrderDocument,
  ]);
  const { value, change, drop, isReady, isRestored } = useDraft<Registering>('organisation/new', {
    organisation: { name: '', model: null, governanceWords: '' },
    idempotencyKey: crypto.randomUUID(),
  });
  const told = register.data?.registerOrganisation;

  const save = ({ name, model, governanceWords }: SoundOrganisation) =>
    register.mutate(
      {
        input: {
          name,
          model,
          governanceWords: governanceWords.trim() ? governanceWords : null,
          idempotencyKey: value.idempotencyKey,
        },
      },
      {
        onSuccess: ({ registerOrganisation }) => {
          if (registerOrganisation.__typename !== 'Organisation') return;
          announce(say('register.done', { name }));
          void drop().then(() => navigate(`/organisations/${registerOrganisation.id}`, { replace: true }));
        },
      },
    );

  return (
    <Page heading={say('register.heading')}>
      {isReady && isRestored && <Notice>{say('restored')}</Notice>}
      {isReady && (
        <OrganisationForm
          draft={value.organisation}
          isBusy={register.isPending}
          saveWords={say('register.save')}
          leave={
            <ButtonLink weight="quiet" to="/organisations" onClick={() => void drop()}>
              {say('leave')}
            </ButtonLink>
          }
          notices={<NotDone told={told} failure={register.error} kept={say('kept')} />}
          onChange={(organisation) => change({ ...value, organisation })}
          onSave={save}
        />
      )}
    </Page>
  );
};

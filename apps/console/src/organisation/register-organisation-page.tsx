import { useNavigate } from 'react-router';
import {
  ManagedOrganisationsDocument,
  NotInOrderDocument,
  RegisterOrganisationDocument,
} from '../graph/operations.generated.js';
import { useCommand } from '../graph/use-command.js';
import { useAnnounce } from '../look/announcer.js';
import { ButtonLink } from '../look/button.js';
import { NotDone } from '../look/not-done.js';
import { Page } from '../look/page.js';
import { RestoredNotice } from '../offline/restored-notice.js';
import { useDraft } from '../offline/use-draft.js';
import { OrganisationForm, type OrganisationDraft, type SoundOrganisation } from './organisation-form.js';
import { useOrganisationWords } from './use-organisation-words.js';

type Registering = { readonly organisation: OrganisationDraft; readonly idempotencyKey: string };

/** Adds an organisation to the sector. */
export const RegisterOrganisationPage = () => {
  const say = useOrganisationWords();
  const announce = useAnnounce();
  const navigate = useNavigate();
  const register = useCommand(RegisterOrganisationDocument, [
    ManagedOrganisationsDocument,
    NotInOrderDocument,
  ]);
  const draft = useDraft<Registering>('organisation/new', {
    organisation: { name: '', model: null, governanceWords: '' },
    idempotencyKey: crypto.randomUUID(),
  });
  const { organisation, idempotencyKey } = draft.value;

  const save = async ({ name, model, governanceWords }: SoundOrganisation) => {
    const registered = await register.give({
      name,
      model,
      governanceWords: governanceWords.trim() ? governanceWords : null,
      idempotencyKey,
    });
    if (!registered) return;
    announce(say('register.done', { name }));
    await draft.drop();
    await navigate(`/organisations/${registered.id}`, { replace: true });
  };

  return (
    <Page heading={say('register.heading')}>
      {draft.isReady && (
        <>
          <RestoredNotice draft={draft} />
          <OrganisationForm
            draft={organisation}
            isBusy={register.isBusy}
            saveWords={say('register.save')}
            leave={
              <ButtonLink weight="quiet" to="/organisations" onClick={() => void draft.drop()}>
                {say('leave')}
              </ButtonLink>
            }
            notices={<NotDone {...register.problem} kept={say('kept')} />}
            onChange={(next) => draft.change({ organisation: next, idempotencyKey })}
            onSave={(sound) => void save(sound)}
          />
        </>
      )}
    </Page>
  );
};

import { useNavigate, useParams } from 'react-router';
import {
  ManagedOrganisationDocument,
  ManagedOrganisationsDocument,
  MeDocument,
  ReviseOrganisationDocument,
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
import type { ManagedOrganisation } from './managed-organisation.js';
import { OrganisationForm, type OrganisationDraft, type SoundOrganisation } from './organisation-form.js';
import { useOrganisationWords } from './use-organisation-words.js';

/** Changes what is registered of an organisation. */
export const EditOrganisationPage = () => {
  const say = useOrganisationWords();
  const { organisationId = '' } = useParams();
  const query = useGraphQuery(ManagedOrganisationDocument, { id: organisationId });
  if (query.data && !query.data.organisation) return <MissingPage />;
  return (
    <Page heading={say('revise.heading')}>
      <Asked query={query} label={say('one.loading')}>
        {({ organisation }) => organisation && <Edit organisation={organisation} />}
      </Asked>
    </Page>
  );
};

const Edit = ({
  organisation: { id, name, model, governanceWords },
}: {
  readonly organisation: ManagedOrganisation;
}) => {
  const say = useOrganisationWords();
  const announce = useAnnounce();
  const navigate = useNavigate();
  const revise = useCommand(ReviseOrganisationDocument, [
    ManagedOrganisationDocument,
    ManagedOrganisationsDocument,
    MeDocument,
  ]);
  const draft = useDraft<OrganisationDraft>(`organisation/${id}`, {
    name,
    model,
    governanceWords: governanceWords ?? '',
  });

  const save = async (sound: SoundOrganisation) => {
    const revised = await revise.give({
      id,
      name: sound.name,
      model: sound.model,
      governanceWords: sound.governanceWords.trim() ? sound.governanceWords : null,
    });
    if (!revised) return;
    announce(say('revise.done'));
    await draft.drop();
    await navigate(`/organisations/${id}`);
  };

  if (!draft.isReady) return null;
  return (
    <>
      <RestoredNotice draft={draft} />
      <OrganisationForm
        draft={draft.value}
        isBusy={revise.isBusy}
        saveWords={say('revise.save')}
        leave={
          <ButtonLink weight="quiet" to={`/organisations/${id}`} onClick={() => void draft.drop()}>
            {say('leave')}
          </ButtonLink>
        }
        notices={<NotDone {...revise.problem} kept={say('kept')} />}
        onChange={draft.change}
        onSave={(sound) => void save(sound)}
      />
    </>
  );
};

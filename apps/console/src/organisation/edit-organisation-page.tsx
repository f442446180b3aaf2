import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import {
  ManagedOrganisationDocument,
  ManagedOrganisationsDocument,
  MeDocument,
  ReviseOrganisationDocument,
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
import type { ManagedOrganisation } from './managed-organisation.js';
import { OrganisationForm, type OrganisationDraft, type SoundOrganisation } from './organisation-form.js';
import { useOrganisationWords } from './use-organisation-words.js';

/** Changes what is registered of an organisation. */
export const EditOrganisationPage = () => {
  const say = useOrganisationWords();
  const { organisationId = '' } = useParams();
  const query = useGraphQuery(ManagedOrganisationDocument, { id: organisationId });
  const [attempt, setAttempt] = useState(0);
  if (query.data && !query.data.organisation) return <MissingPage />;
  return (
    <Page heading={say('revise.heading')}>
      <Asked query={query} label={say('one.loading')}>
        {({ organisation }) =>
          organisation && (
            <Edit
              key={attempt}
              organisation={organisation}
              onBeginAgain={() => setAttempt((before) => before + 1)}
            />
          )
        }
      </Asked>
    </Page>
  );
};

const Edit = ({
  organisation: { id, name, model, governanceWords },
  onBeginAgain,
}: {
  readonly organisation: ManagedOrganisation;
  readonly onBeginAgain: () => void;
}) => {
  const say = useOrganisationWords();
  const announce = useAnnounce();
  const navigate = useNavigate();
  const revise = useGraphMutation(ReviseOrganisationDocument, [
    ManagedOrganisationDocument,
    ManagedOrganisationsDocument,
    MeDocument,
  ]);
  const { value, change, drop, isRestored, isReady } = useDraft<OrganisationDraft>(`organisation/${id}`, {
    name,
    model,
    governanceWords: governanceWords ?? '',
  });
  const told = revise.data?.reviseOrganisation;

  const save = (sound: SoundOrganisation) =>
    revise.mutate(
      {
        input: {
          id,
          name: sound.name,
          model: sound.model,
          governanceWords: sound.governanceWords.trim() ? sound.governanceWords : null,
        },
      },
      {
        onSuccess: ({ reviseOrganisation }) => {
          if (reviseOrganisation.__typename !== 'Organisation') return;
          announce(say('revise.done'));
          void drop().then(() => navigate(`/organisations/${id}`));
        },
      },
    );

  if (!isReady) return null;
  return (
    <>
      {isRestored && (
        <Notice
          actions={<Button onClick={() => void drop().then(onBeginAgain)}>{say('restored.drop')}</Button>}
        >
          {say('restored')}
        </Notice>
      )}
      <OrganisationForm
        draft={value}
        isBusy={revise.isPending}
        saveWords={say('revise.save')}
        leave={
          <ButtonLink weight="quiet" to={`/organisations/${id}`} onClick={() => void drop()}>
            {say('leave')}
          </ButtonLink>
        }
        notices={<NotDone told={told} failure={revise.error} kept={say('kept')} />}
        onChange={change}
        onSave={save}
      />
    </>
  );
};

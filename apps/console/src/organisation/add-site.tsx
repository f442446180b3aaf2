import { useEffect, useState } from 'react';
import { ManagedOrganisationDocument, MeDocument, OpenSiteDocument } from '../graph/operations.generated.js';
import { useCommand } from '../graph/use-command.js';
import { useAnnounce } from '../look/announcer.js';
import { Button } from '../look/button.js';
import { SelectField, TextField } from '../look/field.js';
import { NotDone } from '../look/not-done.js';
import { Quiet, Row, Stack } from '../look/stack.js';
import { useFocusAfter } from '../look/use-focus-after.js';
import { useRefused } from '../look/use-refused.js';
import { RestoredNotice } from '../offline/restored-notice.js';
import { useDraft, type Draft } from '../offline/use-draft.js';
import { areaWords } from '../vocabulary/area-words.js';
import { useAreas } from '../vocabulary/use-areas.js';
import type { ManagedOrganisation } from './managed-organisation.js';
import { areaOf, draftSite, type SiteDraft } from './site-draft.js';
import { useOrganisationWords } from './use-organisation-words.js';

/** No code begins so. */
const another = '+';

/** Adds a place to an organisation. */
export const AddSite = ({ organisation }: { readonly organisation: ManagedOrganisation }) => {
  const say = useOrganisationWords();
  const draft = useDraft(`site/new/${organisation.id}`, draftSite());
  const [isOpen, setIsOpen] = useState(false);
  const [opener, focusOpener] = useFocusAfter<HTMLButtonElement>();
  // What was begun is not hidden behind a button.
  useEffect(() => {
    if (draft.origin) setIsOpen(true);
  }, [draft.origin]);
  return (
    <>
      <div>
        <Button ref={opener} aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
          {say('sites.add')}
        </Button>
      </div>
      {isOpen && draft.isReady && (
        <SiteForm
          organisation={organisation}
          draft={draft}
          onClose={() => {
            setIsOpen(false);
            focusOpener();
          }}
        />
      )}
    </>
  );
};

const SiteForm = ({
  organisation: { id, sites },
  draft,
  onClose,
}: {
  readonly organisation: ManagedOrganisation;
  readonly draft: Draft<SiteDraft>;
  readonly onClose: () => void;
}) => {
  const say = useOrganisationWords();
  const announce = useAnnounce();
  const { areas } = useAreas();
  const open = useCommand(OpenSiteDocument, [ManagedOrganisationDocument, MeDocument]);
  const [form, isRefused, refuse] = useRefused();

  const { idempotencyKey, ...said } = draft.value;
  const known = [...new Set([...areas, ...sites.flatMap((site) => site.area ?? []), said.area])]
    .filter(Boolean)
    .sort();
  const name = said.name.trim();
  const area = areaOf(draft.value, known);
  const isTaken = sites.some((site) => site.name.toLowerCase() === name.toLowerCase());
  const nameProblem = () => {
    if (name === '') return say('form.name.problem');
    return isTaken && say('sites.name.taken');
  };
  const change = (part: Partial<SiteDraft>) => draft.change(draftSite({ ...said, ...part }));

  const save = async () => {
    if (open.isBusy) return;
    if (name === '' || isTaken || area === undefined) return refuse();
    if (!(await open.give({ organisationId: id, name, area, idempotencyKey }))) return;
    announce(say('sites.added', { name }));
    onClose();
    await draft.beginAgain();
  };
  const leave = async () => {
    onClose();
    await draft.beginAgain();
  };

  return (
    <form
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Stack>
        <RestoredNotice draft={draft} />
        <TextField
          label={say('sites.name')}
          hint={say('sites.name.hint')}
          value={said.name}
          maxLength={280}
          problem={isRefused && nameProblem()}
          onChange={(typed) => change({ name: typed })}
        />
        <SelectField
          label={say('sites.area')}
          hint={say('sites.area.hint')}
          value={said.otherArea === null ? said.area : another}
          onChange={(code) =>
            change(code === another ? { area: '', otherArea: '' } : { area: code, otherArea: null })
          }
        >
          <option value="">{say('sites.area.none')}</option>
          {known.map((code) => (
            <option key={code} value={code}>
              {areaWords(code)}
            </option>
          ))}
          <option value={another}>{say('sites.area.other')}</option>
        </SelectField>
        {said.otherArea !== null && (
          <TextField
            label={say('sites.area.name')}
            value={said.otherArea}
            maxLength={64}
            problem={isRefused && area === undefined && say('sites.area.problem')}
            onChange={(typed) => change({ otherArea: typed })}
          />
        )}
        <NotDone {...open.problem} kept={say('kept')} />
        <Row>
          <Button type="submit" weight="primary" isBusy={open.isBusy}>
            {say('sites.save')}
          </Button>
          <Button weight="quiet" onClick={() => void leave()}>
            {say('leave')}
          </Button>
        </Row>
        <Quiet>{say('kept')}</Quiet>
      </Stack>
    </form>
  );
};

import { roles, sectorRoles, type Permission, type Role } from '@whichdoor/contracts';
import { useAnnounce } from '../look/announcer.js';
import { Button } from '../look/button.js';
import { SeveralChoice } from '../look/choice.js';
import { NotDone } from '../look/not-done.js';
import { Notice } from '../look/notice.js';
import { Quiet, Row, Stack } from '../look/stack.js';
import { useMe } from '../me/me-context.js';
import { RestoredNotice } from '../offline/restored-notice.js';
import { useDraft } from '../offline/use-draft.js';
import { isRole } from '../shell/is-role.js';
import { useVocabulary } from '../vocabulary/use-vocabulary.js';
import { useLanguage } from '../words/language-context.js';
import type { KnownPerson } from './person-row.js';
import { mixesClientsAndAdministration, rightsChanged } from './rights.js';
import { useChangeRoles } from './use-change-roles.js';
import style from './person.module.css';
import { usePersonWords } from './use-person-words.js';

/** Chooses roles and says, before anything happens, what that lets the person do and what it no longer does. */
export const RolesForm = ({
  person,
  onClose,
}: {
  readonly person: KnownPerson;
  readonly onClose: () => void;
}) => {
  const say = usePersonWords();
  const vocabulary = useVocabulary();
  const announce = useAnnounce();
  const { format } = useLanguage();
  const me = useMe();
  const held = person.roles.filter(isRole);
  const draft = useDraft<readonly Role[]>(`roles/${person.id}`, held);
  const chosen = draft.value;
  const { change, refusal, failure, isBusy } = useChangeRoles(person.id);

  const isSector = me.roles.includes('sector-admin');
  const mine = isSector ? roles : roles.filter((role) => !sectorRoles.includes(role));
  const given = chosen.filter((role) => !held.includes(role));
  const taken = held.filter((role) => !chosen.includes(role));
  const isChanged = given.length + taken.length > 0;
  const { gained, lost } = rightsChanged(held, chosen);

  const nameOf = (role: Role) => vocabulary(`role.${role}`);
  const save = async () => {
    if (!(await change(given, taken))) return;
    const now = chosen.length > 0 ? format.list(chosen.map(nameOf)) : say('roles.noneLeft');
    announce(say('roles.done', { name: person.name, roles: now }));
    await draft.drop();
    onClose();
  };
  const leave = () => void draft.drop().then(onClose);

  if (!draft.isReady) return null;

  return (
    <Stack>
      <RestoredNotice draft={draft} />
      <SeveralChoice
        legend={say('roles.legend', { name: person.name })}
        options={mine.map((code) => ({ code, label: nameOf(code) }))}
        chosen={chosen}
        onChoose={draft.change}
      />
      {!isSector && <Quiet>{say('roles.sectorOnly', { roles: format.list(sectorRoles.map(nameOf)) })}</Quiet>}
      {isChanged && (
        <Notice>
          <RightsList heading={say('roles.gains')} rights={gained} />
          <RightsList heading={say('roles.loses')} rights={lost} />
          {gained.length + lost.length === 0 && <p>{say('roles.sameRights')}</p>}
        </Notice>
      )}
      {isChanged && mixesClientsAndAdministration(chosen) && <Notice>{say('roles.clients')}</Notice>}
      <NotDone told={refusal} failure={failure} />
      <Row>
        {isChanged && (
          <Button weight="primary" isBusy={isBusy} onClick={() => void save()}>
            {say('roles.save')}
          </Button>
        )}
        <Button weight="quiet" onClick={leave}>
          {say('roles.leave')}
        </Button>
      </Row>
    </Stack>
  );
};

const RightsList = ({
  heading,
  rights,
}: {
  readonly heading: string;
  readonly rights: readonly Permission[];
}) => {
  const say = usePersonWords();
  if (rights.length === 0) return null;
  return (
    <>
      <p>{heading}</p>
      <ul className={style['rightsList']}>
        {rights.map((right) => (
          <li key={right}>{say(`right.${right}`)}</li>
        ))}
      </ul>
    </>
  );
};

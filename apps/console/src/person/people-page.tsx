import { useSearchParams } from 'react-router';
import { ManagedOrganisationDocument, PeopleDocument } from '../graph/operations.generated.js';
import { useGraphQuery } from '../graph/use-graph.js';
import { Asked } from '../look/asked.js';
import { Empty } from '../look/empty.js';
import { Page } from '../look/page.js';
import { Stack } from '../look/stack.js';
import { useMay, useMe } from '../me/me-context.js';
import { OrganisationChoice } from '../organisation/organisation-choice.js';
import { PersonRow } from './person-row.js';
import style from './person.module.css';
import { RightsTable } from './rights-table.js';
import { usePersonWords } from './use-person-words.js';

/** Who works for an organisation and what their roles let them do. */
export const PeoplePage = () => {
  const say = usePersonWords();
  const may = useMay();
  const { organisation } = useMe();
  const [address, setAddress] = useSearchParams();
  const isSector = may('ORGANISATION_REGISTER');
  const chosenId = address.get('organisation') || null;
  const id = isSector ? chosenId : (organisation?.id ?? null);
  const query = useGraphQuery(PeopleDocument, { organisationId: id ?? '' }, { isWanted: id !== null });
  const named = useGraphQuery(ManagedOrganisationDocument, { id: id ?? '' }, { isWanted: id !== null });
  return (
    <Page heading={say('heading')} isWide>
      <p>{say('sentence')}</p>
      {isSector && (
        <div className={style['choice']}>
          <OrganisationChoice
            chosenId={id}
            allWords={say('choose')}
            onChoose={(chosen) => setAddress(chosen ? { organisation: chosen } : {})}
          />
        </div>
      )}
      {id === null ? (
        <Empty>{say('choose.first')}</Empty>
      ) : (
        <Asked query={query} label={say('loading')}>
          {({ people }) => (
            <Stack>
              <h2>{say('people.heading', { organisation: named.data?.organisation?.name ?? '…' })}</h2>
              {people && people.length > 0 ? (
                <ul role="list">
                  {people.map((person) => (
                    <PersonRow key={person.id} person={person} />
                  ))}
                </ul>
              ) : (
                <Empty>{say('empty')}</Empty>
              )}
            </Stack>
          )}
        </Asked>
      )}
      <RightsTable />
    </Page>
  );
};

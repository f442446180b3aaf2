import { useDeferredValue, useState, type ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { ManagedOrganisationsDocument } from '../graph/operations.generated.js';
import { useGraphQuery } from '../graph/use-graph.js';
import { Asked } from '../look/asked.js';
import { Button, ButtonLink } from '../look/button.js';
import { SeveralChoice } from '../look/choice.js';
import { Empty } from '../look/empty.js';
import { TextField } from '../look/field.js';
import { ListRow } from '../look/list-row.js';
import { Page } from '../look/page.js';
import { Quiet, Stack } from '../look/stack.js';
import { useMay, useMe } from '../me/me-context.js';
import { useVocabulary } from '../vocabulary/use-vocabulary.js';
import { ManagedOrganisationView } from './managed-organisation-page.js';
import { NotInOrder } from './not-in-order.js';
import style from './organisation.module.css';
import { useOrganisationWords } from './use-organisation-words.js';

const pageSize = 50;
const mostRows = 500;

/** The first screen of an administrator: what is not in order, then the organisations; or the one that is theirs. */
export const OrganisationsPage = () => {
  const may = useMay();
  const { organisation } = useMe();
  if (!may('ORGANISATION_REGISTER') && organisation) return <ManagedOrganisationView id={organisation.id} />;
  return <Organisations />;
};

const Organisations = () => {
  const say = useOrganisationWords();
  const may = useMay();
  const register = may('ORGANISATION_REGISTER') && (
    <ButtonLink to="/organisations/new">{say('list.register')}</ButtonLink>
  );
  return (
    <Page heading={say('list.heading')} aside={register} isWide>
      <NotInOrder organisationId={null} />
      <OrganisationList register={register} />
    </Page>
  );
};

const OrganisationList = ({ register }: { readonly register: ReactNode }) => {
  const say = useOrganisationWords();
  const vocabulary = useVocabulary();
  const [address, setAddress] = useSearchParams();
  const [typed, setTyped] = useState('');
  const search = useDeferredValue(typed.trim());
  const [rows, setRows] = useState(pageSize);
  const shown = address.getAll('show');
  const query = useGraphQuery(
    ManagedOrganisationsDocument,
    {
      search: search || null,
      filter: {
        includeInactive: shown.includes('inactive'),
        withoutServices: shown.includes('withoutServices'),
      },
      first: rows,
    },
    { keepsPrevious: true },
  );
  return (
    <Stack>
      <h2>{say('list.all')}</h2>
      <div className={style['filters']}>
        <TextField
          type="search"
          label={say('list.search')}
          value={typed}
          maxLength={100}
          onChange={setTyped}
        />
        <SeveralChoice
          legend={say('list.show')}
          isLegendHidden
          options={[
            { code: 'inactive', label: say('list.show.inactive') },
            { code: 'withoutServices', label: say('list.show.withoutServices') },
          ]}
          chosen={shown}
          onChoose={(next) => setAddress({ show: [...next] })}
        />
      </div>
      <Asked query={query} label={say('list.loading')} lines={6}>
        {({ organisations }) =>
          organisations && organisations.totalCount > 0 ? (
            <>
              <Quiet>{say('list.count', { count: organisations.totalCount })}</Quiet>
              <ul role="list">
                {organisations.nodes.map(({ id, name, model, status }) => (
                  <ListRow key={id} to={`/organisations/${id}`} name={name}>
                    <span>{vocabulary(`organisationModel.${model}`)}</span>
                    {status === 'INACTIVE' && <strong>{say('status.INACTIVE')}</strong>}
                  </ListRow>
                ))}
              </ul>
              {organisations.pageInfo.hasNextPage &&
                (rows < mostRows ? (
                  <div>
                    <Button isBusy={query.isFetching} onClick={() => setRows(Math.min(rows * 2, mostRows))}>
                      {say('list.more')}
                    </Button>
                  </div>
                ) : (
                  <Quiet>{say('list.most', { count: mostRows })}</Quiet>
                ))}
            </>
          ) : (
            <Empty action={register}>{say('list.empty')}</Empty>
          )
        }
      </Asked>
    </Stack>
  );
};

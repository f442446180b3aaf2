import { useDeferredValue, useState } from 'react';
import { useSearchParams } from 'react-router';
import { ManagedServicesDocument, type ServiceFilter } from '../graph/operations.generated.js';
import { useGraphQuery } from '../graph/use-graph.js';
import { Asked } from '../look/asked.js';
import { Button, ButtonLink } from '../look/button.js';
import { Empty } from '../look/empty.js';
import { SelectField, TextField } from '../look/field.js';
import { Page } from '../look/page.js';
import { Quiet, Stack } from '../look/stack.js';
import { useMay, useMe } from '../me/me-context.js';
import { unconfirmedBefore } from '../organisation/unconfirmed-before.js';
import { OrganisationChoice } from '../organisation/organisation-choice.js';
import style from './managed-service.module.css';
import { ManagedServiceRow } from './managed-service-row.js';
import { useManagedServiceWords } from './use-managed-service-words.js';

const views = ['listed', 'withoutCriteria', 'unconfirmed', 'closed', 'withdrawn'] as const;
type View = (typeof views)[number];

/** What is said where nothing is listed: what was typed may be why, and then nothing is claimed of the view. */
const emptyWords = (view: View, search: string) => {
  if (view === 'listed' || search) return 'list.empty';
  return view === 'withdrawn' ? 'list.empty.withdrawn' : 'list.empty.order';
};

const filterOf = (view: View, now: Date): ServiceFilter => {
  switch (view) {
    case 'listed':
      return {};
    case 'withoutCriteria':
      return { withoutCriteria: true };
    case 'unconfirmed':
      return { unconfirmedSince: unconfirmedBefore(now) };
    case 'closed':
      return { statuses: ['TEMPORARILY_CLOSED'] };
    case 'withdrawn':
      return { statuses: ['WITHDRAWN'] };
  }
};

const pageSize = 50;
const mostRows = 500;

/** Services to look after: those of the own organisation, or of any for an administrator of the sector. */
export const ManagedServicesPage = () => {
  const say = useManagedServiceWords();
  const may = useMay();
  const { organisation } = useMe();
  const isSector = may('ORGANISATION_REGISTER');
  const [address, setAddress] = useSearchParams();
  const [now] = useState(() => new Date());
  // What is typed stays out of the address: it may be a name.
  const [typed, setTyped] = useState('');
  const search = useDeferredValue(typed.trim());
  const [rows, setRows] = useState(pageSize);

  const view = views.find((each) => each === address.get('show')) ?? 'listed';
  const organisationId = isSector ? address.get('organisation') : (organisation?.id ?? null);
  const set = (name: string, value: string | null) =>
    setAddress((before) => {
      if (value) before.set(name, value);
      else before.delete(name);
      return before;
    });
  const filter = {
    ...filterOf(view, now),
    ...(organisationId && { organisationId }),
    ...(search && { search }),
  };
  const query = useGraphQuery(
    ManagedServicesDocument,
    { filter, first: rows },
    { keepsPrevious: true, isWanted: isSector || organisationId !== null },
  );
  const add = may('SERVICE_LIST') && organisationId && (
    <ButtonLink to={`/listings/new?organisation=${organisationId}`}>{say('list.add')}</ButtonLink>
  );

  return (
    <Page heading={say('list.heading')} aside={add} isWide>
      <div className={style['filters']}>
        <TextField
          type="search"
          label={say('list.search')}
          value={typed}
          maxLength={100}
          onChange={setTyped}
        />
        <SelectField
          label={say('list.show')}
          value={view}
          onChange={(next) => set('show', next === 'listed' ? null : next)}
        >
          {views.map((each) => (
            <option key={each} value={each}>
              {say(`list.show.${each}`)}
            </option>
          ))}
        </SelectField>
        {isSector && (
          <OrganisationChoice
            chosenId={organisationId}
            allWords={say('list.of.all')}
            onChoose={(id) => set('organisation', id)}
          />
        )}
      </div>
      <Asked query={query} label={say('list.loading')} lines={6}>
        {({ services }) =>
          services && services.totalCount > 0 ? (
            <Stack>
              <Quiet>{say('list.count', { count: services.totalCount })}</Quiet>
              <ul role="list">
                {services.nodes.map((service) => (
                  <ManagedServiceRow key={service.id} service={service} isSector={isSector} now={now} />
                ))}
              </ul>
              {services.pageInfo.hasNextPage && (
                <div>
                  {rows < mostRows ? (
                    <Button isBusy={query.isFetching} onClick={() => setRows(Math.min(rows * 2, mostRows))}>
                      {say('list.more')}
                    </Button>
                  ) : (
                    <Quiet>{say('list.most', { count: mostRows })}</Quiet>
                  )}
                </div>
              )}
            </Stack>
          ) : (
            <Empty
              action={
                view === 'listed' ? (
                  add
                ) : (
                  <Button
                    onClick={() => {
                      setTyped('');
                      set('show', null);
                    }}
                  >
                    {say('list.showListed')}
                  </Button>
                )
              }
            >
              {say(emptyWords(view, search))}
            </Empty>
          )
        }
      </Asked>
    </Page>
  );
};

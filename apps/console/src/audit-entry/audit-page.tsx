import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { AuditEntriesDocument, PeopleDocument } from '../graph/operations.generated.js';
import { useGraphQuery } from '../graph/use-graph.js';
import { Asked } from '../look/asked.js';
import { Button } from '../look/button.js';
import { Empty } from '../look/empty.js';
import { SelectField, TextField } from '../look/field.js';
import { Page } from '../look/page.js';
import { useFocusAfter } from '../look/use-focus-after.js';
import { useMay, useMe } from '../me/me-context.js';
import { OrganisationChoice } from '../organisation/organisation-choice.js';
import style from './audit-entry.module.css';
import { readAddress, variablesOf, type AuditAddress } from './audit-filter.js';
import { Entry } from './entry.js';
import { actions, useAuditEntryWords, useAuditWords } from './use-audit-words.js';

const pageSize = 50;
const mostRows = 200;

/** Who changed what in the directory, the newest first; what is looked for stands in the address. */
export const AuditPage = () => {
  const say = useAuditEntryWords();
  const audit = useAuditWords();
  const may = useMay();
  const me = useMe();
  const [address, setAddress] = useSearchParams();
  const [rows, setRows] = useState(pageSize);
  const [filters, focusFilters] = useFocusAfter<HTMLElement>();
  const isSector = may('ORGANISATION_REGISTER');
  const asked = readAddress(address);
  const organisationId = isSector ? asked.organisation : (me.organisation?.id ?? null);

  const query = useGraphQuery(
    AuditEntriesDocument,
    variablesOf({ ...asked, organisation: organisationId }, rows),
    { keepsPrevious: true },
  );
  const people = useGraphQuery(
    PeopleDocument,
    { organisationId: organisationId ?? '' },
    { isWanted: organisationId !== null && may('PERSON_READ') },
  );
  const nameOf = (id: string) => {
    if (id === me.id) return say('actor.you');
    const known = people.data?.people?.find((person) => person.id === id);
    return known?.name ?? say(organisationId ? 'actor.outside' : 'actor.somebody', { id: id.slice(0, 8) });
  };
  const set = (changed: Partial<AuditAddress>) => {
    setRows(pageSize);
    setAddress((before) => {
      for (const [name, value] of Object.entries(changed))
        if (value) before.set(name, value);
        else before.delete(name);
      return before;
    });
  };

  const clear = (name: 'actor' | 'subject') => {
    set({ [name]: null });
    focusFilters();
  };

  return (
    <Page heading={say('heading')} isWide>
      <p>{say('sentence')}</p>
      <section ref={filters} tabIndex={-1} aria-label={say('filter.heading')} className={style['filters']}>
        {isSector && (
          <OrganisationChoice
            chosenId={organisationId}
            allWords={say('filter.all')}
            onChoose={(organisation) => set({ organisation })}
          />
        )}
        <SelectField
          label={say('filter.action')}
          value={asked.action ?? ''}
          onChange={(action) => set({ action: action || null })}
        >
          <option value="">{say('filter.action.all')}</option>
          {actions.map((action) => (
            <option key={action} value={action}>
              {audit.kind(action)}
            </option>
          ))}
        </SelectField>
        <TextField
          type="date"
          label={say('filter.from')}
          value={asked.from ?? ''}
          onChange={(from) => set({ from: from || null })}
        />
        <TextField
          type="date"
          label={say('filter.until')}
          value={asked.until ?? ''}
          onChange={(until) => set({ until: until || null })}
        />
      </section>
      {asked.actor && (
        <p className={style['only']}>
          {say('filter.actor')}: <strong>{nameOf(asked.actor)}</strong>
          <Button weight="quiet" onClick={() => clear('actor')}>
            {say('filter.clear')}
            <span className="visually-hidden">: {say('filter.actor')}</span>
          </Button>
        </p>
      )}
      {asked.subject && (
        <p className={style['only']}>
          {say('filter.subject')}
          <Button weight="quiet" onClick={() => clear('subject')}>
            {say('filter.clear')}
            <span className="visually-hidden">: {say('filter.subject')}</span>
          </Button>
        </p>
      )}
      <Asked query={query} label={say('loading')} lines={6}>
        {({ auditEntries }) =>
          auditEntries && auditEntries.nodes.length > 0 ? (
            <>
              <ul role="list">
                {auditEntries.nodes.map((entry) => (
                  <Entry
                    key={entry.id}
                    entry={entry}
                    isOfSeveral={organisationId === null}
                    nameOf={nameOf}
                    onActor={() => set({ actor: entry.actor })}
                    onSubject={() => set({ subject: entry.subjectId })}
                  />
                ))}
              </ul>
              {auditEntries.pageInfo.hasNextPage && rows < mostRows && (
                <div>
                  <Button isBusy={query.isFetching} onClick={() => setRows(Math.min(rows * 2, mostRows))}>
                    {say('more')}
                  </Button>
                </div>
              )}
            </>
          ) : (
            <Empty>{say('empty')}</Empty>
          )
        }
      </Asked>
    </Page>
  );
};

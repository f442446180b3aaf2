import { useState } from 'react';
import { Link } from 'react-router';
import { ButtonLink } from '../look/button.js';
import { Empty } from '../look/empty.js';
import { Quiet } from '../look/stack.js';
import { ManagedServiceRow } from '../service/managed-service-row.js';
import type { ManagedOrganisation } from './managed-organisation.js';
import { useOrganisationWords } from './use-organisation-words.js';

/** The services of an organisation in every state, those out of the lists last. */
export const OrganisationServices = ({
  organisation: { id, status, services },
  mayAdd,
}: {
  readonly organisation: ManagedOrganisation;
  readonly mayAdd: boolean;
}) => {
  const say = useOrganisationWords();
  const [now] = useState(() => new Date());
  const add = mayAdd && status === 'ACTIVE' && (
    <ButtonLink to={`/listings/new?organisation=${id}`}>{say('one.services.add')}</ButtonLink>
  );
  if (services.totalCount === 0) return <Empty action={add}>{say('one.services.none')}</Empty>;
  const sorted = [
    ...services.nodes.filter((each) => each.status !== 'WITHDRAWN'),
    ...services.nodes.filter((each) => each.status === 'WITHDRAWN'),
  ];
  return (
    <>
      <ul role="list">
        {sorted.map((service) => (
          <ManagedServiceRow key={service.id} service={service} isSector={false} now={now} />
        ))}
      </ul>
      {services.totalCount > services.nodes.length && (
        <Quiet>
          {say('one.services.count', { shown: services.nodes.length, count: services.totalCount })}{' '}
          <Link to={`/listings?organisation=${id}`}>{say('one.services.all')}</Link>
        </Quiet>
      )}
      {add && <div>{add}</div>}
    </>
  );
};

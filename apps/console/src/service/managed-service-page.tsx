import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { ManagedServiceDocument } from '../graph/operations.generated.js';
import { useGraphQuery } from '../graph/use-graph.js';
import { Asked } from '../look/asked.js';
import { Notice } from '../look/notice.js';
import { Page } from '../look/page.js';
import { Quiet, Row, Stack } from '../look/stack.js';
import { useMay } from '../me/me-context.js';
import { useIsOwn } from '../organisation/use-is-own.js';
import { MissingPage } from '../shell/missing-page.js';
import { Capacity } from './capacity.js';
import type { ManagedService } from './managed-service.js';
import style from './managed-service.module.css';
import { ServiceCriteria } from './service-criteria.js';
import { ServiceStatus } from './service-status.js';
import { ServiceWords } from './service-words.js';
import { useManagedServiceWords } from './use-managed-service-words.js';

/** One service, for whoever looks after it. */
export const ManagedServicePage = () => {
  const say = useManagedServiceWords();
  const { serviceId = '' } = useParams();
  const query = useGraphQuery(ManagedServiceDocument, { id: serviceId });
  if (query.data && !query.data.service) return <MissingPage />;
  return (
    <Page heading={query.data?.service?.name ?? say('service.one')} isWide>
      <Asked query={query} label={say('service.loading')} lines={5}>
        {({ service }) => service && <Managed service={service} />}
      </Asked>
    </Page>
  );
};

const Managed = ({ service }: { readonly service: ManagedService }) => {
  const say = useManagedServiceWords();
  const may = useMay();
  const isOwnOf = useIsOwn();
  const [now] = useState(() => new Date());
  const { organisation, source } = service;
  const isOwn = isOwnOf(organisation?.id ?? null);
  return (
    <>
      <Stack gap="close">
        {organisation && (
          <p>
            {may('ORGANISATION_REVISE') && isOwn ? (
              <Link to={`/organisations/${organisation.id}`} className={style['name']}>
                {say('service.of', { organisation: organisation.name })}
              </Link>
            ) : (
              say('service.of', { organisation: organisation.name })
            )}
          </p>
        )}
        {source && <Quiet>{say('service.source', { directory: source.directory, row: source.rowId })}</Quiet>}
        <Row>
          <Link to={`/services/${service.id}`} className={style['name']}>
            {say('service.asWorkers')}
          </Link>
          {may('AUDIT_READ') && isOwn && (
            <Link to={`/audit?subject=${service.id}`} className={style['name']}>
              {say('history')}
            </Link>
          )}
        </Row>
      </Stack>
      {!isOwn && organisation && (
        <Notice>{say('service.notOwn', { organisation: organisation.name })}</Notice>
      )}
      <div className={style['columns']}>
        <div className={style['places']}>
          <Capacity service={service} now={now} />
        </div>
        <div className={style['criteria']}>
          <ServiceCriteria service={service} isOwn={isOwn} now={now} />
        </div>
        <div className={style['rest']}>
          <Stack gap="far">
            <ServiceStatus key={service.status} service={service} mayChange={isOwn && may('SERVICE_LIST')} />
            <ServiceWords service={service} mayChange={isOwn && may('SERVICE_LIST')} />
          </Stack>
        </div>
      </div>
    </>
  );
};

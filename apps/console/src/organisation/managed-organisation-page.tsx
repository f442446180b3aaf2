import { Link, useParams } from 'react-router';
import { ManagedOrganisationDocument } from '../graph/operations.generated.js';
import { useGraphQuery } from '../graph/use-graph.js';
import { Asked } from '../look/asked.js';
import { ButtonLink } from '../look/button.js';
import { Notice } from '../look/notice.js';
import { Page } from '../look/page.js';
import { Quiet, Row, Stack } from '../look/stack.js';
import { useMay } from '../me/me-context.js';
import { MissingPage } from '../shell/missing-page.js';
import { useVocabulary } from '../vocabulary/use-vocabulary.js';
import { verbatim } from '../words/verbatim.js';
import { ComingAndGoing } from './coming-and-going.js';
import type { ManagedOrganisation } from './managed-organisation.js';
import { NotInOrder } from './not-in-order.js';
import { OrganisationServices } from './organisation-services.js';
import { OrganisationSites } from './organisation-sites.js';
import style from './organisation.module.css';
import { useIsOwn } from './use-is-own.js';
import { useOrganisationWords } from './use-organisation-words.js';

/** One organisation, for whoever looks after it. */
export const ManagedOrganisationPage = () => {
  const { organisationId = '' } = useParams();
  return <ManagedOrganisationView id={organisationId} />;
};

/** The same, wherever the organisation is named. */
export const ManagedOrganisationView = ({ id }: { readonly id: string }) => {
  const say = useOrganisationWords();
  const query = useGraphQuery(ManagedOrganisationDocument, { id });
  if (query.data && !query.data.organisation) return <MissingPage />;
  return (
    <Page heading={query.data?.organisation?.name ?? say('one.heading')} isWide>
      <Asked query={query} label={say('one.loading')} lines={5}>
        {({ organisation }) => organisation && <Managed organisation={organisation} />}
      </Asked>
    </Page>
  );
};

const Managed = ({ organisation }: { readonly organisation: ManagedOrganisation }) => {
  const say = useOrganisationWords();
  const vocabulary = useVocabulary();
  const may = useMay();
  const isOwn = useIsOwn()(organisation.id);
  const { id, model, governanceWords, source, status, services } = organisation;
  const isWithoutServices = services.nodes.every((service) => service.status === 'WITHDRAWN');
  const mayRevise = isOwn && may('ORGANISATION_REVISE');
  return (
    <>
      {status === 'INACTIVE' && <Notice>{say('one.inactive')}</Notice>}
      {status === 'ACTIVE' && mayRevise && (
        <NotInOrder organisationId={id} isWithoutServices={isWithoutServices} />
      )}
      <dl className={style['told']}>
        <div>
          <dt>{say('one.model')}</dt>
          <dd>{vocabulary(`organisationModel.${model}`)}</dd>
        </div>
        <div>
          <dt>{say('one.governance')}</dt>
          {governanceWords ? <dd {...verbatim}>{governanceWords}</dd> : <dd>{say('one.governance.none')}</dd>}
        </div>
      </dl>
      {source && <Quiet>{say('one.source', { directory: source.directory, row: source.rowId })}</Quiet>}
      <Row>
        {mayRevise && status === 'ACTIVE' && (
          <ButtonLink to={`/organisations/${id}/edit`}>{say('one.revise')}</ButtonLink>
        )}
        {isOwn && may('PERSON_READ') && (
          <Link to={`/people?organisation=${id}`} className={style['link']}>
            {say('one.people')}
          </Link>
        )}
        {isOwn && may('AUDIT_READ') && (
          <Link to={`/audit?organisation=${id}`} className={style['link']}>
            {say('one.audit')}
          </Link>
        )}
      </Row>
      <Stack>
        <h2>{say('one.services')}</h2>
        <OrganisationServices organisation={organisation} mayAdd={isOwn && may('SERVICE_LIST')} />
      </Stack>
      <OrganisationSites organisation={organisation} mayAdd={mayRevise} />
      {mayRevise && <ComingAndGoing organisation={organisation} />}
    </>
  );
};

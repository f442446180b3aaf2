import { Empty } from '../look/empty.js';
import { Quiet, Stack } from '../look/stack.js';
import { areaWords } from '../vocabulary/area-words.js';
import { AddSite } from './add-site.js';
import type { ManagedOrganisation } from './managed-organisation.js';
import style from './organisation.module.css';
import { useOrganisationWords } from './use-organisation-words.js';

/** Where an organisation works. Without a place nobody of it can write an encounter down. */
export const OrganisationSites = ({
  organisation,
  mayAdd,
}: {
  readonly organisation: ManagedOrganisation;
  readonly mayAdd: boolean;
}) => {
  const say = useOrganisationWords();
  const { sites, status } = organisation;
  return (
    <Stack>
      <h2>{say('sites.heading')}</h2>
      {sites.length > 0 ? (
        <>
          <Quiet>{say('sites.hint')}</Quiet>
          <ul role="list">
            {sites.map(({ id, name, area }) => (
              <li key={id} className={style['site']}>
                <bdi>{name}</bdi>
                {area && <bdi className={style['area']}>{areaWords(area)}</bdi>}
              </li>
            ))}
          </ul>
        </>
      ) : (
        <Empty>{say('sites.none')}</Empty>
      )}
      {mayAdd && status === 'ACTIVE' && <AddSite organisation={organisation} />}
    </Stack>
  );
};

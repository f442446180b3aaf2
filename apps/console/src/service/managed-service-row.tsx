import type { ManagedServicesQuery } from '../graph/operations.generated.js';
import { ListRow } from '../look/list-row.js';
import { useLanguage } from '../words/language-context.js';
import { FreePlaces } from './free-places.js';
import style from './managed-service.module.css';
import { useManagedServiceWords } from './use-managed-service-words.js';

type Listed = NonNullable<ManagedServicesQuery['services']>['nodes'][number];
/** How many places there are, and whose it is, is not asked everywhere. */
type Row = Pick<Listed, 'id' | 'name' | 'status' | 'declaresNoCriteria' | 'confirmedAt' | 'criteria'> &
  Partial<Pick<Listed, 'capacity' | 'organisation'>>;

/** One service of a list, with what matters to whoever looks after it. */
export const ManagedServiceRow = ({
  service,
  isSector,
  now,
}: {
  readonly service: Row;
  /** Whether services of several organisations stand together */
  readonly isSector: boolean;
  readonly now: Date;
}) => {
  const say = useManagedServiceWords();
  const { format } = useLanguage();
  const { capacity, criteria } = service;
  const whom =
    criteria.length > 0
      ? say('row.criteria', { count: criteria.length })
      : say(service.declaresNoCriteria ? 'row.none' : 'row.unknown');
  return (
    <ListRow to={`/listings/${service.id}`} name={service.name}>
      {isSector && service.organisation && <bdi className={style['of']}>{service.organisation.name}</bdi>}
      <span className={style['standing']}>
        {service.status !== 'ACTIVE' && <strong>{say(`status.${service.status}`)}</strong>}
        <span>{whom}</span>
        {capacity && (
          <span>
            <FreePlaces capacity={capacity} />
          </span>
        )}
      </span>
      <span className={style['confirmed']}>
        {say('confirmed', { ago: format.ago(service.confirmedAt, now) })}
      </span>
    </ListRow>
  );
};

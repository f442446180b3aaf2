import { Link } from 'react-router';
import { fill } from '../figure/fill.js';
import { When } from '../look/when.js';
import style from './services.module.css';
import type { ListedService } from './use-all-services.js';
import { useServiceWords } from './use-service-words.js';
import { KindsAndAreas } from './what-it-says.js';

/** One service of the list: whose it is, what it does, where, and how many rules stand before its door. */
export const ServiceRow = ({ service }: { readonly service: ListedService }) => {
  const say = useServiceWords();
  const { id, name, organisation, confirmedAt, status } = service;
  return (
    <li className={style['row']}>
      <Link to={`/services/${id}`} className={style['name']}>
        <bdi>{name}</bdi>
      </Link>
      <div className={style['quiet']}>
        {organisation && organisation.name !== name && (
          <p>
            <bdi>{organisation.name}</bdi>
          </p>
        )}
        <KindsAndAreas service={service} />
        <p>
          {rulesOf(service, say)}
          {'\u00a0· '}
          <span className={style['together']}>
            {fill((mark) => say('confirmed', mark), { ago: <When at={confirmedAt} /> })}
          </span>
          {status === 'TEMPORARILY_CLOSED' && ` · ${say('closed')}`}
        </p>
      </div>
    </li>
  );
};

const rulesOf = (
  { declaresNoCriteria, criteria }: ListedService,
  say: ReturnType<typeof useServiceWords>,
): string => {
  if (declaresNoCriteria) return say('rules.everybody');
  return criteria.length === 0 ? say('rules.notSaid') : say('rules.count', { count: criteria.length });
};

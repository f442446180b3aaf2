import { Link } from 'react-router';
import { useState, type ReactNode } from 'react';
import { NotInOrderDocument, PeopleDocument } from '../graph/operations.generated.js';
import { useGraphQuery } from '../graph/use-graph.js';
import { Asked, PartMissing } from '../look/asked.js';
import { Quiet, Stack } from '../look/stack.js';
import { useMay } from '../me/me-context.js';
import { withoutRole } from '../person/without-role.js';
import { useLanguage } from '../words/language-context.js';
import style from './organisation.module.css';
import { unconfirmedBefore } from './unconfirmed-before.js';
import { useOrganisationWords } from './use-organisation-words.js';

type Found = {
  readonly totalCount: number;
  readonly nodes: readonly { readonly id: string; readonly name: string }[];
};

/**
 * What an administrator should look at first: of one organisation, or of the whole sector.
 * @param isWithoutServices of one organisation: none of its services is in the lists
 */
export const NotInOrder = ({
  organisationId,
  isWithoutServices = false,
}: {
  readonly organisationId: string | null;
  readonly isWithoutServices?: boolean;
}) => {
  const say = useOrganisationWords();
  const may = useMay();
  const [now] = useState(() => new Date());
  const isSector = organisationId === null;
  const query = useGraphQuery(NotInOrderDocument, {
    organisationId,
    unconfirmedSince: unconfirmedBefore(now),
    isSector,
  });
  const people = useGraphQuery(
    PeopleDocument,
    { organisationId: organisationId ?? '' },
    { isWanted: !isSector && may('PERSON_READ') },
  );
  const idle = withoutRole(people.data?.people ?? []);
  // Only what was looked at can be called in order.
  const inOrder = isSector ? 'order.sector' : people.data?.people ? 'order.all' : 'order.services';
  const within = organisationId ? `&organisation=${organisationId}` : '';
  return (
    <Stack>
      <h2>{say('order.heading')}</h2>
      <Asked query={query} label={say('order.loading')} lines={2}>
        {({ withoutCriteria, unconfirmed, closed, organisations }) => {
          const matters: [boolean, ReactNode][] = [
            [
              Boolean(withoutCriteria?.totalCount),
              <Matter
                key="criteria"
                found={withoutCriteria}
                words={say('order.withoutCriteria', { count: withoutCriteria?.totalCount ?? 0 })}
                why={say('order.withoutCriteria.why')}
                to={`/listings?show=withoutCriteria${within}`}
              />,
            ],
            [
              Boolean(unconfirmed?.totalCount),
              <Matter
                key="unconfirmed"
                found={unconfirmed}
                words={say('order.unconfirmed', { count: unconfirmed?.totalCount ?? 0 })}
                why={say('order.unconfirmed.why')}
                to={`/listings?show=unconfirmed${within}`}
              />,
            ],
            [
              Boolean(closed?.totalCount),
              <Matter
                key="closed"
                found={closed}
                words={say('order.closed', { count: closed?.totalCount ?? 0 })}
                why={say('order.closed.why')}
                to={`/listings?show=closed${within}`}
              />,
            ],
            [
              Boolean(organisations?.totalCount),
              <Matter
                key="organisations"
                found={organisations ?? null}
                words={say('order.organisations', { count: organisations?.totalCount ?? 0 })}
                why={say('order.organisations.why')}
                to="/organisations?show=withoutServices"
              />,
            ],
            [
              idle.length > 0,
              <Matter
                key="people"
                found={{ totalCount: idle.length, nodes: idle.slice(0, 3) }}
                words={say('order.people', { count: idle.length })}
                why={say('order.people.why')}
                to={`/people?organisation=${organisationId ?? ''}`}
              />,
            ],
          ];
          const shown = matters.filter(([isThere]) => isThere).map(([, matter]) => matter);
          const isWhole = [withoutCriteria, unconfirmed, closed, isSector ? organisations : closed].every(
            Boolean,
          );
          const isInOrder = isWhole && shown.length === 0 && !isWithoutServices;
          return (
            <>
              {isWithoutServices && <p>{say('order.withoutServices')}</p>}
              {shown.length > 0 && (
                <ul role="list" className={style['matters']}>
                  {shown}
                </ul>
              )}
              {isInOrder && <p>{say(inOrder)}</p>}
              {!isWhole && (
                <PartMissing what={say('order.heading')} onAskAgain={() => void query.refetch()} />
              )}
            </>
          );
        }}
      </Asked>
      {people.error && (
        <PartMissing what={say('order.peoplePart')} onAskAgain={() => void people.refetch()} />
      )}
    </Stack>
  );
};

const Matter = ({
  found,
  words,
  why,
  to,
}: {
  readonly found: Found | null;
  readonly words: string;
  readonly why: string;
  readonly to: string;
}) => {
  const say = useOrganisationWords();
  const { format } = useLanguage();
  if (!found) return null;
  const rest = found.totalCount - found.nodes.length;
  const names = found.nodes.map(({ name }) => name);
  return (
    <li className={style['matter']}>
      <strong>{words}</strong>
      <span>{why}</span>
      <Quiet>{format.list(rest > 0 ? [...names, say('order.andMore', { count: rest })] : names)}</Quiet>
      <Link to={to} className={style['link']}>
        {say('order.look')}
        <span className="visually-hidden">: {words}</span>
      </Link>
    </li>
  );
};

import type { Ledger } from './ledger.js';
import type { Rig, Service } from './rig.js';
import { idsOf, tell } from './violations.js';

/** Nothing that was acknowledged is lost, and nothing took place twice. */
export const checkCommands = async (
  rig: Rig,
  ledger: Ledger,
  needsBefore: ReadonlySet<string>,
  violations: string[],
) => {
  const expectAll = async (what: string, service: Service, wanted: Iterable<string>, sql: string) => {
    const kept = await idsOf(rig, service, sql);
    tell(
      violations,
      `${what} acknowledged and lost`,
      [...wanted].filter((id) => !kept.has(id)),
    );
  };
  await expectAll('needs', 'intake', ledger.needs.keys(), 'select id from need');
  await expectAll('encounters', 'intake', ledger.encounters, 'select id from encounter');
  await expectAll('offers', 'referrals', ledger.offers.keys(), 'select id from offer');
  await expectAll('gaps', 'referrals', ledger.gaps, 'select id from gap');
  await expectAll('insights', 'knowledge', ledger.insights, 'select id from insight');
  const rounds = await idsOf(
    rig,
    'directory',
    `select (envelope::json -> 'data' ->> 'serviceId') || ' ' || (envelope::json -> 'data' ->> 'available') as id
     from outbox where type = 'CapacityConfirmed'`,
  );
  tell(
    violations,
    'listings acknowledged and lost',
    [...ledger.listings]
      .flatMap(([id, taken]) => taken.map((round) => `${id} ${round}`))
      .filter((each) => !rounds.has(each)),
  );
  tell(
    violations,
    'commands repeated with the same key and answered with something else',
    ledger.answeredTwice,
  );

  const { rows: needs } = await rig
    .database('intake')
    .query<{ id: string; status: string }>('select id, status from need');
  const closed = new Set(needs.filter(({ status }) => status === 'UNMET_CLOSED').map(({ id }) => id));
  tell(
    violations,
    'closings acknowledged and lost',
    [...ledger.needs].filter(([id, { closed: wasClosed }]) => wasClosed && !closed.has(id)).map(([id]) => id),
  );
  tell(
    violations,
    'needs made by a command that was repeated',
    needs.map(({ id }) => id).filter((id) => !ledger.needs.has(id) && !needsBefore.has(id)),
  );
  const { rows: offers } = await rig
    .database('referrals')
    .query<{ id: string; need_id: string; status: string }>('select id, need_id, status from offer');
  const statusOf = new Map(offers.map(({ id, status }) => [id, status]));
  const met = new Set(offers.filter(({ status }) => status === 'ACCEPTED').map(({ need_id: id }) => id));
  tell(
    violations,
    'open needs that are not as their offers say',
    needs
      .filter(({ id, status }) => ledger.needs.has(id) && ['SEEKING', 'BEING_MET'].includes(status))
      .filter(({ id, status }) => status !== (met.has(id) ? 'BEING_MET' : 'SEEKING'))
      .map(({ id, status }) => `${id} ${status}`),
  );
  tell(
    violations,
    'decisions acknowledged and lost',
    [...ledger.offers]
      .filter(([id, decided]) => decided !== 'SENT' && statusOf.get(id) !== decided)
      .map(([id]) => id),
  );
};

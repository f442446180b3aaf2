import type { DeliveredRecord } from '@whichdoor/platform';
import type { Ledger } from './ledger.js';
import type { Person } from './person.js';
import { recount, recounted, type Recount } from './recount.js';
import type { Rig } from './rig.js';
import { idsOf, tell } from './violations.js';

/**
 * What planners are shown is what a count of the sources gives.
 *
 * @returns the figures that were compared: those that are not published cannot be
 */
export const checkFigures = async (
  rig: Rig,
  planner: Person,
  ledger: Ledger,
  month: string,
  records: readonly DeliveredRecord[],
  violations: string[],
): Promise<readonly string[]> => {
  const [needs, closings, offers, needFacts, closingFacts, offerFacts] = await Promise.all([
    idsOf(rig, 'intake', 'select id from need'),
    idsOf(rig, 'intake', "select id from need where status = 'UNMET_CLOSED'"),
    rig.database('referrals').query<{ id: string; status: string }>('select id, status from offer'),
    idsOf(rig, 'analytics', 'select need_id as id from need_fact'),
    idsOf(rig, 'analytics', 'select need_id as id from closing_fact'),
    rig
      .database('analytics')
      .query<{ id: string; outcome: string }>('select offer_id as id, outcome from offer_fact'),
  ]);
  tell(
    violations,
    'needs that are not counted',
    [...needs].filter((id) => !needFacts.has(id)),
  );
  tell(
    violations,
    'closings that are not counted',
    [...closings].filter((id) => !closingFacts.has(id)),
  );
  await expectCounted(rig, ledger, violations);
  const outcomeOf = new Map(offerFacts.rows.map(({ id, outcome }) => [id, outcome]));
  tell(
    violations,
    'offers that are counted as something else',
    offers.rows
      .filter(({ id, status }) => ledger.offers.has(id) && outcomeOf.get(id) !== countedAs(status))
      .map(({ id, status }) => `${id} ${status} ${outcomeOf.get(id) ?? 'not there'}`),
  );

  const told = (await planner.ask(
    `{ gaps(filter: { from: "${month}", to: "${month}" }) { ${recounted.map((name) => `${name} { value }`).join(' ')} } }`,
  )) as { gaps: Record<keyof Recount, { value: number | null }> | null } | null;
  const counted = recount(records, month);
  const shown = (name: keyof Recount) => told?.gaps?.[name].value ?? null;
  const compared = recounted.filter((name) => shown(name) !== null);
  // There are far too many of them for it not to be published.
  if (!compared.includes('requests')) violations.push('planners are shown no figure of requests');
  for (const name of compared)
    if (shown(name) !== counted[name])
      violations.push(`planners are shown ${name}: ${shown(name)} where a recount gives ${counted[name]}`);
  return compared;
};

/** What has been seen and not answered counts as sent. */
const countedAs = (status: string): string => (status === 'RECEIVED' ? 'SENT' : status);

/** What is no figure by itself, and what figures are made of: work on needs, passed doors, and doors there are. */
const expectCounted = async (rig: Rig, ledger: Ledger, violations: string[]) => {
  const [encounters, encounterFacts, passed, passedFacts, known, serviceFacts] = await Promise.all([
    idsOf(rig, 'intake', 'select id from encounter where need_id is not null'),
    idsOf(rig, 'analytics', 'select encounter_id as id from encounter_fact'),
    idsOf(
      rig,
      'referrals',
      "select need_id || ' ' || service_id as id from gap where service_id is not null",
    ),
    idsOf(
      rig,
      'analytics',
      "select need_id || ' ' || service_id as id from shut_door_fact where was_skipped",
    ),
    idsOf(rig, 'referrals', 'select id from known_service where is_listed'),
    idsOf(rig, 'analytics', 'select service_id as id from service_fact'),
  ]);
  const missing = (wanted: Iterable<string>, counted: ReadonlySet<string>) =>
    [...wanted].filter((id) => !counted.has(id));
  tell(violations, 'encounters that are not counted', missing(encounters, encounterFacts));
  tell(violations, 'passed doors that are not counted', missing(passed, passedFacts));
  tell(violations, 'listings that referrals do not know', missing(ledger.listings.keys(), known));
  tell(violations, 'listings that planners do not know', missing(ledger.listings.keys(), serviceFacts));
};

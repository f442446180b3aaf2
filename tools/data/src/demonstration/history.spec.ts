import { eventCatalogue, type Fact } from '@whichdoor/contracts';
import { doors } from './doors.js';
import { tellMonth } from './history.js';
import { monthsEndingWith } from './months.js';
import { demonstrationOrganisations } from './organisations.js';

type Cited = { criterionId: string; version: number };
type Data = Record<string, unknown> & {
  needId: string;
  organisationId: string;
  criterion?: Cited | null;
  criteria?: Cited[];
  services?: { serviceId: string; criteria: Cited[] }[];
};
const dataOf = ({ data }: Fact) => data as Data;

/** Per criterion, the requests that it shut out and the agencies they came from. */
const countByCriterion = (facts: readonly Fact[]) => {
  const needs = new Map(
    facts
      .filter(({ type }) => type === 'NeedIdentified')
      .map((fact) => [fact.key, dataOf(fact).organisationId]),
  );
  const counts = new Map<string, { requests: Set<string>; agencies: Set<string> }>();
  for (const fact of facts) {
    const data = dataOf(fact);
    const cited = [
      ...(data.criterion ? [data.criterion] : []),
      ...(data.criteria ?? []),
      ...(data.services ?? []).flatMap(({ criteria }) => criteria),
    ];
    for (const { criterionId } of cited) {
      const count = counts.get(criterionId) ?? { requests: new Set(), agencies: new Set() };
      count.requests.add(data.needId);
      count.agencies.add(needs.get(data.needId) ?? '');
      counts.set(criterionId, count);
    }
  }
  return [...counts.values()].map(({ requests, agencies }) => ({
    requests: requests.size,
    agencies: agencies.size,
  }));
};

// Whichever month it is loaded in.
describe.each(['2026-01', '2026-11', '2027-03', '2028-02'])('history ending with %s', (last) => {
  const months = monthsEndingWith(last, 6);
  const told = months.flatMap((month) => tellMonth(month, last));
  const facts = told.map(({ fact }) => fact);
  const ofType = (type: string) => facts.filter((fact) => fact.type === type);

  it('tells of about a thousand requests from at least six agencies, in every month', () => {
    const needs = ofType('NeedIdentified').map(dataOf);

    expect(needs.length).toBeGreaterThan(900);
    expect(needs.length).toBeLessThan(1100);
    expect(new Set(needs.map(({ organisationId }) => organisationId)).size).toBeGreaterThanOrEqual(6);
    expect(new Set(needs.map(({ month }) => month))).toEqual(new Set(months));
  });

  it('has criteria above the suppression thresholds, and some below', () => {
    const counts = countByCriterion(facts);

    expect(counts.filter(({ requests, agencies }) => requests >= 5 && agencies >= 3).length).toBeGreaterThan(
      15,
    );
    expect(counts.filter(({ requests, agencies }) => requests < 5 || agencies < 3).length).toBeGreaterThan(3);
  });

  it('shows what the exchange absorbed', () => {
    const absorbed = ofType('EncounterRecorded')
      .map(dataOf)
      .filter(({ organisationId }) => organisationId === demonstrationOrganisations.exchange);

    expect(new Set(absorbed.map(({ needId }) => needId)).size).toBeGreaterThan(50);
  });

  it('tells of every kind of thing that can become of a request', () => {
    expect(new Set(facts.map(({ type }) => type))).toEqual(
      new Set([
        'NeedIdentified',
        'OfferSent',
        'OfferAccepted',
        'OfferDeclined',
        'OfferExpired',
        'MatchSkipped',
        'ReferralBlocked',
        'EncounterRecorded',
      ]),
    );
  });

  it('speaks of nothing later than its last month', () => {
    for (const { time, fact } of told) {
      expect(time.slice(0, 7) <= last).toBe(true);
      expect((dataOf(fact)['month'] as string) <= last).toBe(true);
    }
  });

  it('cites only criteria of the service at whose door it happened', () => {
    const criteriaOf = new Map(
      doors.map(({ id, criteria }) => [id, criteria.map((criterion) => criterion.id)]),
    );
    for (const { type, ...fact } of facts) {
      const data = dataOf({ type, ...fact });
      const shut = [
        ...(data.services ?? []),
        {
          serviceId: data['serviceId'] as string,
          criteria: data.criterion ? [data.criterion] : (data.criteria ?? []),
        },
      ];
      for (const { serviceId, criteria } of shut)
        for (const { criterionId } of criteria) expect(criteriaOf.get(serviceId)).toContain(criterionId);
    }
  });

  it('gives every event an id of its own and keeps to the contracts', () => {
    const definitions = new Map(
      Object.values(eventCatalogue).flatMap((all) => all.map((one) => [one.type, one])),
    );

    expect(new Set(told.map(({ id }) => id)).size).toBe(told.length);
    for (const fact of facts) {
      const definition = definitions.get(fact.type);
      expect(definition?.topic).toBe(fact.topic);
      expect(definition?.schema.parse(fact.data)).toEqual(fact.data);
    }
  });
});

describe('history told again', () => {
  it('is the same, and in the next month only grows', () => {
    const months = monthsEndingWith('2026-11', 6);
    const first = months.flatMap((month) => tellMonth(month, '2026-11'));
    const again = months.flatMap((month) => tellMonth(month, '2026-11'));
    const later = [...months, '2026-12'].flatMap((month) => tellMonth(month, '2026-12'));

    expect(again).toEqual(first);
    const laterById = new Map(later.map((past) => [past.id, past]));
    for (const past of first) expect(laterById.get(past.id)).toEqual(past);
    expect(later.length).toBeGreaterThan(first.length);
  });
});

import { randomUUID } from 'node:crypto';
import {
  CriterionPublished,
  CriterionRetired,
  EncounterRemoved,
  NeedClosed,
  OfferAcceptanceTakenBack,
  OfferAccepted,
  OfferEndedByService,
  OfferSent,
  OfferTakenBack,
  ServiceListed,
  ServiceRevised,
  ServiceWithdrawn,
  type Fact,
} from '@whichdoor/contracts';
import { asSuperuser, startService, testDatabaseServer, type TestedService } from '@whichdoor/testing';
import pg from 'pg';
import { analyticsService } from '../analytics.js';
import {
  aCriterion,
  accepted,
  blocked,
  declined,
  mistaken,
  organisations,
  ranOut,
  requests,
  skipped,
  workedOn,
} from '../sector.fixture.js';

const figure = `{ value text isSuppressed definition definitionCode denominator denominatorCode
  whyNotPublished whyNotPublishedCode period { from to } }`;
const afterwards = `afterwards { absorbed ${figure} placedElsewhere ${figure} neither ${figure} }`;
const byMonth = `byMonth { month shutOut ${figure} }`;
const document = `query ($filter: GapFilter!) { gaps(filter: $filter) {
  from to notes codedNotes { code count of because { reason count } }
  requests ${figure} unanswered ${figure} shutOut ${figure} undeclared ${figure} absorbed ${figure} placedElsewhere ${figure}
  byCriterion { criterion { id } service { id } class
    shutOut ${figure} declined ${figure} skipped ${figure} blocked ${figure} absorbed ${figure} ${afterwards} }
  ${afterwards}
  byClass { class shutOut ${figure} ${afterwards} ${byMonth} }
  withoutCriterion { shutOut ${figure} ${afterwards} ${byMonth} }
  byService { service { id } shutOut ${figure} undeclared ${figure} }
  byAbsorber { organisation { id } absorbed ${figure} }
  byMonth { month requests ${figure} shutOut ${figure} }
} }`;

describe('the gaps of a sector', () => {
  let service: TestedService;
  beforeEach(async () => {
    service = await startService(analyticsService);
  });
  afterEach(() => service.close());

  const ask = (filter: Record<string, unknown> = {}, role = 'planner') =>
    service.graphql(
      document,
      { filter: { from: '2026-11', to: '2026-11', ...filter } },
      service.tokenFor({ roles: [role] }),
    );
  const gaps = async (filter: Record<string, unknown> = {}) => {
    const { data, errors } = await ask(filter);
    expect(errors).toBeUndefined();
    return data.gaps;
  };
  /** Texts of some figures: what a planner reads. */
  const texts = (row: Record<string, { text: string }>, ...names: readonly string[]) =>
    names.map((name) => row[name]?.text);
  const totals = (report: Record<string, { text: string }>) =>
    texts(report, 'requests', 'shutOut', 'undeclared', 'absorbed', 'placedElsewhere');

  it('are shown by criterion, class, service and month, with what they count and of what', async () => {
    const { made, facts } = requests(30, organisations(3));
    const criterion = aCriterion('MENTAL_HEALTH');
    const gone = made.slice(0, 15).flatMap((request) => declined(request, criterion));

    await service.deliver(criterion.fact, ...facts, ...gone);
    const report = await gaps();

    expect(totals(report)).toEqual(['30', '15', '0', '0', '0']);
    expect(report.byCriterion).toMatchObject([
      {
        criterion: { id: criterion.criterionId },
        service: { id: criterion.serviceId },
        class: 'MENTAL_HEALTH',
        shutOut: { value: 15, text: '15', isSuppressed: false },
        declined: { text: '15' },
        skipped: { text: '0' },
        blocked: { text: '0' },
        absorbed: { text: '0' },
      },
    ]);
    expect(report.byClass).toMatchObject([{ class: 'MENTAL_HEALTH', shutOut: { value: 15 } }]);
    expect(report.byService).toMatchObject([
      { service: { id: criterion.serviceId }, shutOut: { value: 15 }, undeclared: { value: 0 } },
    ]);
    expect(report.byMonth).toMatchObject([
      { month: '2026-11', requests: { value: 30 }, shutOut: { value: 15 } },
    ]);
    expect(report.requests).toMatchObject({
      definition: expect.stringMatching(/Requests/) as string,
      denominator: expect.stringMatching(/Among people who approached.*not people/) as string,
    });
    expect(report.notes.join(' ')).toMatch(/not a person.*No figure had to be withheld/s);
  });

  it('are not published under five requests or from fewer than three organisations, and never as 0', async () => {
    const few = requests(4, organisations(3), { kind: 'COUNSELLING' });
    const oneSided = requests(40, organisations(2), { kind: 'FOOD' });
    const enough = requests(5, organisations(3), { kind: 'LEGAL_HELP' });
    const criterion = aCriterion();
    const all = [...few.made, ...oneSided.made, ...enough.made];
    await service.deliver(
      criterion.fact,
      ...few.facts,
      ...oneSided.facts,
      ...enough.facts,
      ...all.map((request) => blocked(request, criterion)),
    );

    for (const kind of ['COUNSELLING', 'FOOD', 'PRIMARY_HEALTH_CARE']) {
      const report = await gaps({ needKinds: [kind] });
      expect(totals(report)).toEqual(['n.p.', 'n.p.', 'n.p.', 'n.p.', 'n.p.']);
      expect(report.requests).toMatchObject({ value: null, isSuppressed: true });
      expect(report.notes.join(' ')).toMatch(/not published/);
    }
    expect(totals(await gaps({ needKinds: ['LEGAL_HELP'] }))).toEqual(['5', '5', '0', '0', '0']);
  });

  it('hide what could be computed by subtraction, and put what is hidden last, by id', async () => {
    const { made, facts } = requests(60, organisations(4));
    const [large, middle, small] = [aCriterion('JUSTICE'), aCriterion('MEDICAL'), aCriterion('HOUSEHOLD')];
    const doors = made.map((_, place) => (place < 44 ? large : place < 56 ? middle : small));
    await service.deliver(
      large.fact,
      middle.fact,
      small.fact,
      ...facts,
      ...made.map((request, place) => blocked(request, doors[place]!)),
    );

    const report = await gaps();

    // 60 requests, 44 and 12 and 4: with 44 and 12 shown, everybody could compute the 4.
    expect(texts(report, 'shutOut')).toEqual(['60']);
    const hidden = [middle, small].map(({ criterionId }) => criterionId).sort();
    expect(
      report.byCriterion.map((row: { criterion: { id: string }; shutOut: { text: string } }) => [
        row.criterion.id,
        row.shutOut.text,
      ]),
    ).toEqual([[large.criterionId, '44'], ...hidden.map((id) => [id, 'n.p.'])]);
    expect(report.byClass.map((row: { shutOut: { text: string } }) => row.shutOut.text)).toEqual([
      '44',
      'n.p.',
      'n.p.',
    ]);
    expect(report.notes.join(' ')).toMatch(/fewer than 5 requests.*could be computed/s);
  });

  it('tell of offers that ran out unanswered, which are no shut doors, each request once', async () => {
    const { made, facts } = requests(30, organisations(3));
    const waited = made.slice(0, 12);
    await service.deliver(
      ...facts,
      ...waited.flatMap((request) => [...ranOut(request), ...ranOut(request)]),
      ...made.slice(12).flatMap((request) => accepted(request)),
    );

    const report = await gaps();
    expect(report.unanswered).toMatchObject({
      value: 12,
      definitionCode: 'UNANSWERED',
      denominatorCode: 'REQUESTS',
    });
    expect(texts(report, 'shutOut')).toEqual(['0']);
  });

  it.each([
    [4, 3],
    [26, 3],
    [12, 2],
  ])(
    'do not tell of offers that ran out for %i of 30 requests from %i organisations',
    async (count, from) => {
      const { made, facts } = requests(30, organisations(3));
      const waited = made.filter((_, place) => place % 3 < from).slice(0, count);
      await service.deliver(...facts, ...waited.flatMap((request) => ranOut(request)));

      const report = await gaps();
      expect(texts(report, 'requests', 'unanswered')).toEqual(['30', 'n.p.']);
    },
  );

  it('do not show a part that leaves a small rest', async () => {
    const { made, facts } = requests(30, organisations(3));
    const criterion = aCriterion();
    await service.deliver(
      criterion.fact,
      ...facts,
      ...made.slice(0, 20).map((request) => blocked(request, criterion)),
      // 17 of 20 were worked on: 3 were not.
      ...made.slice(0, 17).map((request) => workedOn(request)),
    );

    const report = await gaps();

    expect(totals(report)).toEqual(['30', '20', '0', 'n.p.', '0']);
    expect(texts(report.byCriterion[0], 'shutOut', 'absorbed')).toEqual(['20', 'n.p.']);
  });

  it('count a request once, however many doors it met and in however many ways', async () => {
    const { made, facts } = requests(12, organisations(3));
    const [first, second] = [aCriterion('JUSTICE'), aCriterion('MEDICAL')];
    await service.deliver(
      first.fact,
      second.fact,
      ...facts,
      ...made.flatMap((request) => [
        ...declined(request, first),
        ...declined(request, first),
        skipped(request, first),
        blocked(request, first, second),
      ]),
    );

    const report = await gaps();

    expect(totals(report)).toEqual(['12', '12', '0', '0', '0']);
    const row = report.byCriterion.find(
      ({ criterion }: { criterion: { id: string } }) => criterion.id === first.criterionId,
    );
    expect(texts(row, 'shutOut', 'declined', 'skipped', 'blocked')).toEqual(['12', '12', '12', '12']);
  });

  it('tell undeclared criteria apart: declines that admit one, and skips that cite none', async () => {
    const { made, facts } = requests(30, organisations(3));
    const criterion = aCriterion();
    const door = { serviceId: criterion.serviceId, criterionId: null };
    await service.deliver(
      criterion.fact,
      ...facts,
      ...made.slice(0, 5).flatMap((request) => declined(request, door)),
      ...made.slice(5, 10).map((request) => skipped(request, door)),
      ...made.slice(10, 20).map((request) => skipped(request, criterion)),
    );

    const report = await gaps();

    expect(totals(report)).toEqual(['30', '20', '10', '0', '0']);
    expect(report.byService).toMatchObject([{ shutOut: { value: 20 }, undeclared: { value: 10 } }]);
    expect(report.byCriterion).toMatchObject([{ shutOut: { value: 10 }, skipped: { value: 10 } }]);
  });

  it('count as absorbed and as placed only what came afterwards', async () => {
    const { made, facts } = requests(60, organisations(3));
    const criterion = aCriterion();
    const at = (instant: string) => service.clock.set(instant);
    at('2026-11-02T09:00:00.000Z');
    await service.deliver(
      criterion.fact,
      ...facts,
      ...made.slice(0, 10).map((request) => workedOn(request)),
      ...made.slice(0, 10).flatMap((request) => accepted(request)),
      ...made.slice(50, 60).map((request) => blocked(request, criterion)),
    );
    at('2026-11-03T09:00:00.000Z');
    await service.deliver(...made.slice(0, 30).map((request) => blocked(request, criterion)));
    at('2026-11-04T09:00:00.000Z');
    await service.deliver(
      ...made.slice(10, 20).map((request) => workedOn(request)),
      ...made.slice(15, 25).flatMap((request) => accepted(request)),
      // Told now, but of the month before.
      ...made.slice(50, 60).map((request) => workedOn(request, { month: '2026-10' })),
      // Never shut out.
      ...made.slice(30, 40).map((request) => workedOn(request)),
    );

    expect(totals(await gaps())).toEqual(['60', '40', '0', '10', '10']);
  });

  it('tell what became of each request once, by class, by criterion and without one', async () => {
    const { made, facts } = requests(60, organisations(3));
    const october = requests(20, organisations(3), { month: '2026-10' });
    const criterion = aCriterion('MENTAL_HEALTH');
    const undeclared = { serviceId: criterion.serviceId, criterionId: null };
    await service.deliver(
      criterion.fact,
      ...facts,
      ...october.facts,
      ...[...made.slice(0, 30), ...october.made].map((request) => blocked(request, criterion)),
      ...made.slice(30, 48).flatMap((request) => declined(request, undeclared)),
      // Absorbed, and later accepted by a service: one request, counted as absorbed.
      ...made.slice(0, 12).map((request) => workedOn(request)),
      ...made.slice(6, 20).flatMap((request) => accepted(request)),
      ...made.slice(30, 36).map((request) => workedOn(request)),
      ...made.slice(36, 42).flatMap((request) => accepted(request)),
    );

    const report = await gaps({ from: '2026-10' });

    const became = (line: { afterwards: Record<string, { text: string }> }) =>
      texts(line.afterwards, 'absorbed', 'placedElsewhere', 'neither');
    expect(became(report)).toEqual(['18', '14', '36']);
    expect(became(report.byClass[0])).toEqual(['12', '8', '30']);
    expect(became(report.byCriterion[0])).toEqual(['12', '8', '30']);
    expect(became(report.withoutCriterion)).toEqual(['6', '6', '6']);
    // Accepted by a service, absorbed or not.
    expect(texts(report, 'placedElsewhere')).toEqual(['20']);
    const monthly = (line: { byMonth: { month: string; shutOut: { text: string } }[] }) =>
      line.byMonth.map(({ month, shutOut }) => [month, shutOut.text]);
    expect(monthly(report.byClass[0])).toEqual([
      ['2026-10', '20'],
      ['2026-11', '30'],
    ]);
    expect(monthly(report.withoutCriterion)).toEqual([
      ['2026-10', '0'],
      ['2026-11', '18'],
    ]);
    expect(report.byClass[0].byMonth[0].shutOut.period).toEqual({ from: '2026-10', to: '2026-10' });
  });

  it('hide what became of requests whole, where one part would tell a small group', async () => {
    const { made, facts } = requests(60, organisations(3));
    const [clear, small] = [aCriterion('JUSTICE'), aCriterion('MEDICAL')];
    await service.deliver(
      clear.fact,
      small.fact,
      ...facts,
      ...made.slice(0, 40).map((request) => blocked(request, clear)),
      ...made.slice(40).map((request) => blocked(request, small)),
      ...made.slice(0, 20).map((request) => workedOn(request)),
      // Of the 20 that the second shut out 3 were worked on.
      ...made.slice(40, 43).map((request) => workedOn(request)),
    );

    const report = await gaps();

    expect(report.byClass.map((row: { shutOut: { text: string } }) => row.shutOut.text)).toEqual([
      '40',
      '20',
    ]);
    // With the first class shown, 23 - 20 would be the 3.
    for (const row of report.byClass)
      for (const step of ['absorbed', 'placedElsewhere', 'neither'])
        expect(row.afterwards[step]).toMatchObject({
          text: 'n.p.',
          whyNotPublished: expect.stringMatching(/^Not published/) as string,
        });
    expect(texts(report.afterwards, 'absorbed', 'placedElsewhere', 'neither')).toEqual(['23', '0', '37']);
  });

  it('forget an encounter that was taken back, and an offer that was', async () => {
    const { made, facts } = requests(30, organisations(3));
    const criterion = aCriterion();
    const work = made.slice(0, 10).map((request) => ({ encounterId: randomUUID(), request }));
    await service.deliver(
      criterion.fact,
      ...facts,
      ...made.slice(0, 20).map((request) => blocked(request, criterion)),
      ...work.map(({ encounterId, request }) => workedOn(request, { encounterId })),
    );
    expect(totals(await gaps())[3]).toBe('10');

    const [sent] = accepted(made[0]!);
    await service.deliver(
      ...work
        .slice(0, 5)
        .map(({ encounterId, request }) =>
          EncounterRemoved({ encounterId, organisationId: request.organisationId }),
        ),
      sent!,
      OfferTakenBack(sent!.data as Parameters<typeof OfferTakenBack>[0]),
    );

    expect(totals(await gaps())).toEqual(['30', '20', '0', '5', '0']);
  });

  it('count whom a service put out after it had taken them as shut out, and not as placed', async () => {
    const { made, facts } = requests(30, organisations(3));
    const criterion = aCriterion();
    const elsewhere = aCriterion();
    const taken = made.slice(0, 20).map((request) => accepted(request, criterion.serviceId));
    await service.deliver(
      criterion.fact,
      elsewhere.fact,
      ...facts,
      ...made.slice(0, 20).map((request) => blocked(request, elsewhere)),
      ...taken.flat(),
    );
    const before = totals(await gaps());

    await service.deliver(
      ...taken.slice(0, 10).map(([sent]) =>
        OfferEndedByService({
          ...(sent!.data as Parameters<typeof OfferSent>[0]),
          reason: 'DOES_NOT_MEET_CRITERION',
          criterion: { criterionId: criterion.criterionId, version: 1 },
          nextStep: 'NOTHING',
          alternativeServiceId: null,
        }),
      ),
      // Told again, too late to make them placed.
      ...taken.slice(0, 10).map(([, yes]) => yes!),
    );

    const report = await gaps();
    expect([before.at(-1), totals(report).at(-1)]).toEqual(['20', '10']);
    expect(
      report.byCriterion.find(
        (row: { criterion: { id: string } }) => row.criterion.id === criterion.criterionId,
      ),
    ).toMatchObject({ shutOut: { text: '10' }, declined: { text: '10' } });
  });

  it('are as if nobody had been accepted where a service takes that back, until it accepts after all', async () => {
    const { made, facts } = requests(30, organisations(3));
    const criterion = aCriterion();
    const taken = made.slice(0, 20).map((request) => accepted(request));
    const offerOf = ([sent]: Fact[]) => sent!.data as Parameters<typeof OfferSent>[0];
    await service.deliver(
      criterion.fact,
      ...facts,
      ...made.slice(0, 20).map((request) => blocked(request, criterion)),
    );
    const before = await gaps();

    await service.deliver(
      ...taken.flat(),
      ...taken.map((told) =>
        OfferAcceptanceTakenBack({ ...offerOf(told), acceptance: 1, backTo: 'RECEIVED' }),
      ),
      // Told again, too late to make them accepted.
      ...taken.map(([, yes]) => yes!),
    );
    const after = await gaps();
    await service.deliver(
      ...taken.slice(0, 15).map((told) => OfferAccepted({ ...offerOf(told), acceptance: 2 })),
      // Told again, too late to take back what was accepted since.
      ...taken
        .slice(0, 15)
        .map((told) => OfferAcceptanceTakenBack({ ...offerOf(told), acceptance: 1, backTo: 'RECEIVED' })),
    );

    expect(totals(before).at(-1)).toBe('0');
    expect(after).toEqual(before);
    expect(totals(await gaps()).at(-1)).toBe('15');
  });

  it('name who absorbed, and hide it: the requests of one organisation are its own business', async () => {
    const from = organisations(3);
    const { made, facts } = requests(30, from);
    const criterion = aCriterion();
    await service.deliver(
      criterion.fact,
      ...facts,
      ...made.map((request) => blocked(request, criterion)),
      ...made.slice(0, 15).map((request) => workedOn(request)),
      // One organisation works on the requests of all.
      ...made.slice(0, 15).map((request) => workedOn({ ...request, organisationId: from[0]! })),
    );

    const report = await gaps();

    expect(texts(report, 'absorbed')).toEqual(['15']);
    expect(report.byAbsorber).toMatchObject([
      { organisation: { id: from[0] }, absorbed: { text: '15' } },
      ...from
        .slice(1)
        .sort()
        .map((id) => ({ organisation: { id }, absorbed: { value: null, text: 'n.p.' } })),
    ]);
  });

  it('narrow by month, kind, area and class', async () => {
    const from = organisations(3);
    const october = requests(10, from, { month: '2026-10' });
    const north = requests(20, from);
    const south = requests(15, from, { area: 'south', kind: 'FOOD' });
    const [justice, medical] = [aCriterion('JUSTICE'), aCriterion('MEDICAL')];
    await service.deliver(
      justice.fact,
      medical.fact,
      ...[october, north, south].flatMap(({ facts }) => facts),
      ...[october, north].flatMap(({ made }) => made).map((request) => blocked(request, justice)),
      ...south.made.map((request) => blocked(request, medical)),
      ...south.made.slice(0, 5).map((request) => skipped(request, { ...medical, criterionId: null })),
    );

    const all = await gaps({ from: '2026-09' });
    expect(texts(all, 'requests', 'shutOut')).toEqual(['45', '45']);
    expect(
      all.byMonth.map((row: { month: string; requests: { text: string } }) => [row.month, row.requests.text]),
    ).toEqual([
      ['2026-09', '0'],
      ['2026-10', '10'],
      ['2026-11', '35'],
    ]);
    expect(texts(await gaps(), 'requests')).toEqual(['35']);
    expect(texts(await gaps({ needKinds: ['FOOD'] }), 'requests')).toEqual(['15']);
    expect(texts(await gaps({ areas: ['north'] }), 'requests')).toEqual(['20']);
    expect(texts(await gaps({ needKinds: [], areas: [], classes: [] }), 'requests')).toEqual(['35']);
    const medicalOnly = await gaps({ classes: ['MEDICAL'] });
    expect(totals(medicalOnly)).toEqual(['35', '15', '5', '0', '0']);
    expect(medicalOnly.byClass).toMatchObject([{ class: 'MEDICAL', shutOut: { value: 15 } }]);
    expect(totals(await gaps({ classes: ['HOUSEHOLD'] }))).toEqual(['35', '0', '0', '0', '0']);
  });

  it('name as many criteria as are asked for, the largest first: 100 where nobody says, and 500 at most', async () => {
    const { made, facts } = requests(30, organisations(3));
    const criteria = Array.from({ length: 101 }, () => aCriterion());
    await service.deliver(
      ...facts,
      ...criteria.map(({ fact }) => fact),
      ...made.flatMap((request, at) => blocked(request, ...(at < 20 ? criteria : criteria.slice(7, 8)))),
    );
    const named = async (size: string) => {
      const answer = await service.graphql(
        `query ($filter: GapFilter!) { gaps(filter: $filter) { byCriterion${size} { criterion { id } } } }`,
        { filter: { from: '2026-11', to: '2026-11' } },
        service.tokenFor({ roles: ['planner'] }),
      );
      return answer.errors ?? answer.data.gaps.byCriterion;
    };

    expect(await named('(first: 1)')).toEqual([{ criterion: { id: criteria[7]?.criterionId } }]);
    expect(await named('')).toHaveLength(100);
    expect(await named('(first: 500)')).toHaveLength(101);
    for (const size of [0, 501])
      expect(await named(`(first: ${size})`)).toMatchObject([
        { message: 'A page of this list holds 1 to 500 rows.', extensions: { code: 'INVALID_INPUT' } },
      ]);
  });

  it('are the same in whatever order the facts arrive, and when they arrive twice', async () => {
    const from = organisations(4);
    const { made, facts } = requests(40, from);
    const criteria = [aCriterion('JUSTICE'), aCriterion('MEDICAL')];
    const rest: Fact[] = [
      ...made.slice(0, 20).flatMap((request) => declined(request, criteria[0]!)),
      ...made.slice(10, 30).map((request) => blocked(request, ...criteria)),
      ...made.slice(5, 25).map((request) => workedOn(request)),
      ...made.slice(15, 25).flatMap((request) => accepted(request)),
      ...made.slice(25, 30).flatMap((request) => mistaken(request)),
    ];
    await service.deliver(...criteria.map(({ fact }) => fact), ...facts, ...rest);
    const report = await gaps();

    const other = await startService(analyticsService);
    // Everything that an aggregate tells stays in order; what different ones tell does not.
    await other.deliver(...rest);
    await other.deliver(...facts.toReversed());
    await other.deliver(...criteria.map(({ fact }) => fact), ...rest, ...facts);
    const again = await other.graphql(
      document,
      { filter: { from: '2026-11', to: '2026-11' } },
      other.tokenFor({ roles: ['policy'] }),
    );
    await other.close();

    expect(again.data.gaps).toEqual(report);
    expect(texts(report, 'requests', 'shutOut')).toEqual(['40', '30']);
  });

  it('keep the class of a criterion that was retired, and the newest of one that was revised', async () => {
    const { made, facts } = requests(20, organisations(3));
    const [retired, revised] = [aCriterion('JUSTICE'), aCriterion('MEDICAL')];
    const { criterionId, serviceId } = revised;
    await service.deliver(
      retired.fact,
      CriterionRetired({ criterionId: retired.criterionId, serviceId: retired.serviceId, version: 1 }),
      revised.fact,
      CriterionPublished({
        criterionId,
        serviceId,
        version: 2,
        class: 'HOUSEHOLD',
        attributes: [],
        effect: 'require',
        discretion: 'hard',
      }),
      revised.fact,
      ...facts,
      ...made.slice(0, 10).map((request) => blocked(request, retired)),
      ...made.slice(10).map((request) => blocked(request, revised)),
    );

    expect((await gaps()).byClass.map((row: { class: string }) => row.class).sort()).toEqual([
      'HOUSEHOLD',
      'JUSTICE',
    ]);
  });

  it('take in what later figures need: closings and services', async () => {
    const { made, facts } = requests(1, organisations(1));
    const { needId, organisationId } = made[0]!;
    const listed = {
      serviceId: randomUUID(),
      organisationId: randomUUID(),
      kinds: ['FOOD' as const],
      areas: ['north'],
      declaresNoCriteria: false,
    };
    await service.deliver(
      ...facts,
      NeedClosed({
        needId,
        organisationId,
        closing: 'UNMET_CLOSED',
        reasons: ['NO_DOOR_OPEN'],
        month: '2026-11',
      }),
      ServiceListed(listed),
      ServiceRevised({ ...listed, declaresNoCriteria: true }),
      ServiceWithdrawn({ serviceId: listed.serviceId }),
    );

    expect(await asSuperuser(service.database, 'select closing, reasons from closing_fact')).toEqual([
      { closing: 'UNMET_CLOSED', reasons: ['NO_DOOR_OPEN'] },
    ]);
    expect(
      await asSuperuser(service.database, 'select declares_no_criteria, is_withdrawn from service_fact'),
    ).toEqual([{ declares_no_criteria: true, is_withdrawn: true }]);
  });

  it('are shown to nobody but planners, not even past the guards', async () => {
    const { facts } = requests(3, organisations(3));
    await service.deliver(...facts);

    for (const role of ['worker', 'manager', 'organisation-admin', 'sector-admin', 'custodian', '']) {
      expect(await factsSeenBy(service, role)).toBe(0);
    }
    expect(await factsSeenBy(service, 'planner')).toBe(3);
    await expect(factsSeenBy(service, 'planner', 'delete from need_fact')).resolves.toBe(0);
    expect(await factsSeenBy(service, 'planner')).toBe(3);
    expect(await service.announced()).toEqual([]);
  });
});

describe('a senseless question about gaps', () => {
  let service: TestedService;
  beforeAll(async () => {
    service = await startService(analyticsService);
  });
  afterAll(() => service.close());

  it.each([
    [{ from: '2026-11', to: '2026-10' }, /after the last/],
    [{ from: '2023-11', to: '2026-11' }, /at most 36 months/],
    [{ from: '2026-11', to: '2026-12' }, /not begun/],
    [{ from: '2026-13' }, /written like 2026-11/],
    [{ from: null }, /from/],
    [{ needKinds: ['CAKE'] }, /ServiceKind/],
    [{ areas: ['no code!'] }, /code/],
    [{ classes: ['EVERYTHING'] }, /CriterionClass/],
  ])('is refused: %j', async (filter, sentence) => {
    const { errors } = await service.graphql(
      document,
      { filter: { from: '2026-11', to: '2026-11', ...filter } },
      service.tokenFor({ roles: ['planner'] }),
    );

    expect(errors).toMatchObject([{ extensions: { code: 'INVALID_INPUT' } }]);
    expect(errors?.[0]?.message).toMatch(sentence);
  });
});

/** How many facts the service's own database role reads, or changes, in the name of somebody with this role. */
const factsSeenBy = async (
  { database }: TestedService,
  role: string,
  statement = 'select 1 from need_fact',
): Promise<number | null> => {
  const client = new pg.Client({ connectionString: `${testDatabaseServer()}/${database}` });
  await client.connect();
  try {
    await client.query('begin; set local role analytics_serving');
    await client.query("select set_config('app.kind', 'person', true), set_config('app.roles', $1, true)", [
      role,
    ]);
    return (await client.query(statement)).rowCount;
  } finally {
    await client.end();
  }
};

import { randomUUID } from 'node:crypto';
import { ReferralBlocked, type Fact } from '@whichdoor/contracts';
import { startService, type TestedService } from '@whichdoor/testing';
import { analyticsService } from '../analytics.js';
import {
  aCriterion,
  accepted,
  blocked,
  declined,
  organisations,
  requests,
  skipped,
  type Request,
} from '../sector.fixture.js';

const figure = '{ value text isSuppressed definition denominator whyNotPublished period { from to } }';
const document = `query ($input: WhatIfInput!) { whatIf(input: $input) {
  notes shutOut ${figure} gainAtLeast ${figure} gainAtMost ${figure}
  best { criterion { id } service { id } gainAtLeast ${figure} gainAtMost ${figure} }
} }`;

type Answer = Record<'shutOut' | 'gainAtLeast' | 'gainAtMost', { text: string }> & {
  best: { criterion: { id: string }; gainAtLeast: { text: string }; gainAtMost: { text: string } }[];
  notes: string[];
};

describe('what would have opened a door', () => {
  let service: TestedService;
  beforeEach(async () => {
    service = await startService(analyticsService);
  });
  afterEach(() => service.close());

  const period = { from: '2026-11', to: '2026-11' };
  const ask = (input: Record<string, unknown> = {}) =>
    service.graphql(
      document,
      { input: { ...input, filter: { ...period, ...(input.filter as object | undefined) } } },
      service.tokenFor({ roles: ['planner'] }),
    );
  const whatIf = async (input: Record<string, unknown> = {}): Promise<Answer> => {
    const { data, errors } = await ask(input);
    expect(errors).toBeUndefined();
    return data.whatIf;
  };
  /** Shut out, gained at least, gained at most: what a planner reads. */
  const texts = ({ shutOut, gainAtLeast, gainAtMost }: Answer) => [
    shutOut.text,
    gainAtLeast.text,
    gainAtMost.text,
  ];
  const bestOf = ({ best }: Answer) =>
    best.map(({ criterion, gainAtLeast, gainAtMost }) => [criterion.id, gainAtLeast.text, gainAtMost.text]);
  /** A second criterion of the same service. */
  const besides = (
    { serviceId }: { serviceId: string },
    ...[criterionClass]: Parameters<typeof aCriterion>
  ) => aCriterion(criterionClass, serviceId);
  /** Delivers requests, of each group what happened to it; the rest met no shut door. */
  const tell = async (...groups: readonly (readonly [number, (request: Request) => Fact | Fact[]])[]) => {
    const { made, facts } = requests(
      groups.reduce((sum, [count]) => sum + count, 20),
      organisations(4),
    );
    const happened: Fact[] = [];
    let from = 0;
    for (const [count, what] of groups) {
      happened.push(...made.slice(from, from + count).flatMap(what));
      from += count;
    }
    await service.deliver(...facts, ...happened);
  };

  it('counts exactly the requests whose door was shut by what is given up, and by nothing else', async () => {
    const [sober, local, elsewhere] = [
      aCriterion('CURRENT_USE'),
      aCriterion('JUSTICE'),
      aCriterion('MEDICAL'),
    ];
    const housed = besides(sober, 'HOUSEHOLD');
    await service.deliver(sober.fact, housed.fact, local.fact, elsewhere.fact);
    await tell(
      [24, (request) => blocked(request, sober, local)],
      [12, (request) => declined(request, elsewhere)],
      [16, (request) => skipped(request, housed)],
    );

    expect(texts(await whatIf({ drop: [sober.criterionId] }))).toEqual(['52', '24', '24']);
    expect(texts(await whatIf({ drop: [elsewhere.criterionId] }))).toEqual(['52', '12', '12']);
    expect(texts(await whatIf({ drop: [sober.criterionId, local.criterionId] }))).toEqual(['52', '24', '24']);
    expect(texts(await whatIf())).toEqual(['52', '0', '0']);
    expect(bestOf(await whatIf())).toEqual([
      ...[sober, local]
        .map(({ criterionId }) => criterionId)
        .sort()
        .map((id) => [id, '24', '24']),
      [housed.criterionId, '16', '16'],
      [elsewhere.criterionId, '12', '12'],
    ]);
    expect(await service.announced()).toEqual([]);
  });

  it('opens a door that two criteria shut together only where both are given up', async () => {
    const sober = aCriterion('CURRENT_USE');
    const housed = besides(sober, 'HOUSEHOLD');
    await service.deliver(sober.fact, housed.fact);
    await tell(
      [12, (request) => blockedByAll(request, sober, housed)],
      [16, (request) => blocked(request, sober)],
      [20, (request) => declined(request, housed)],
    );

    expect(texts(await whatIf({ drop: [sober.criterionId] }))).toEqual(['48', '16', '16']);
    expect(texts(await whatIf({ drop: [housed.criterionId] }))).toEqual(['48', '20', '20']);
    expect(texts(await whatIf({ drop: [housed.criterionId, sober.criterionId] }))).toEqual([
      '48',
      '48',
      '48',
    ]);
  });

  it('adds up what is told of one door in several ways', async () => {
    const sober = aCriterion('CURRENT_USE');
    const housed = besides(sober, 'HOUSEHOLD');
    await service.deliver(sober.fact, housed.fact);
    await tell([12, (request) => [blocked(request, sober), ...declined(request, housed)]]);

    expect(texts(await whatIf({ drop: [sober.criterionId] }))).toEqual(['12', '0', '0']);
    expect(texts(await whatIf({ dropClasses: ['CURRENT_USE', 'HOUSEHOLD'] }))).toEqual(['12', '12', '12']);
  });

  it('gives bounds where a service had an undeclared reason beside a criterion, or in its place', async () => {
    const sober = aCriterion('CURRENT_USE');
    const housed = besides(sober, 'HOUSEHOLD');
    const untold = { serviceId: sober.serviceId, criterionId: null };
    const elsewhere = { serviceId: randomUUID(), criterionId: null };
    await service.deliver(sober.fact, housed.fact);
    await tell(
      [20, (request) => blocked(request, sober)],
      [12, (request) => [blocked(request, sober), ...declined(request, untold)]],
      [16, (request) => skipped(request, untold)],
      [24, (request) => declined(request, elsewhere)],
    );

    expect(texts(await whatIf({ drop: [sober.criterionId] }))).toEqual(['72', '20', '48']);
    // It never shut anybody out by name, but may be what nobody named.
    expect(texts(await whatIf({ drop: [housed.criterionId] }))).toEqual(['72', '0', '16']);
    expect(bestOf(await whatIf())).toEqual([
      [sober.criterionId, '20', '48'],
      [housed.criterionId, '0', '16'],
    ]);
  });

  it('gives up whole classes, across services, also of criteria that were heard of later', async () => {
    const [one, other, third] = [aCriterion('JUSTICE'), aCriterion('JUSTICE'), aCriterion('MEDICAL')];
    await tell(
      [12, (request) => blocked(request, one)],
      [16, (request) => declined(request, other)],
      [20, (request) => skipped(request, third)],
    );
    expect(texts(await whatIf({ dropClasses: ['NOT_CLASSIFIED'] }))).toEqual(['48', '48', '48']);

    await service.deliver(one.fact, other.fact, third.fact);

    expect(texts(await whatIf({ dropClasses: ['JUSTICE'] }))).toEqual(['48', '28', '28']);
    expect(texts(await whatIf({ dropClasses: ['JUSTICE'], drop: [third.criterionId] }))).toEqual([
      '48',
      '48',
      '48',
    ]);
  });

  it('asks of the same requests as the gap report, and lets a class choose requests, not what shut their doors', async () => {
    const [justice, medical] = [aCriterion('JUSTICE'), aCriterion('MEDICAL')];
    await service.deliver(justice.fact, medical.fact);
    await tell(
      [16, (request) => [blocked(request, justice, medical), ...accepted(request)]],
      [20, (request) => blocked(request, medical)],
    );
    const filter = { ...period, classes: ['JUSTICE'] };

    const answer = await whatIf({ filter, drop: [medical.criterionId] });

    expect(texts(answer)).toEqual(['16', '16', '16']);
    const gaps = await service.graphql(
      `query ($filter: GapFilter!) { gaps(filter: $filter) { shutOut ${figure} } }`,
      { filter },
      service.tokenFor({ roles: ['planner'] }),
    );
    expect(gaps.data.gaps.shutOut).toEqual(answer.shutOut);
    expect(texts(await whatIf({ filter: { areas: ['south'] } }))).toEqual(['n.p.', 'n.p.', 'n.p.']);
    expect(texts(await whatIf({ filter: { needKinds: ['FOOD'] } }))).toEqual(['n.p.', 'n.p.', 'n.p.']);
  });

  it('says what is counted, of what, and how to read the bounds', async () => {
    const sober = aCriterion();
    await service.deliver(sober.fact);
    await tell([12, (request) => blocked(request, sober)]);

    const { gainAtLeast, notes } = await whatIf({ drop: [sober.criterionId, randomUUID()] });

    expect(gainAtLeast).toEqual({
      value: 12,
      text: '12',
      isSuppressed: false,
      definition: expect.stringMatching(/shut by nothing but the criteria given up/) as string,
      denominator: expect.stringMatching(/among people who approached/) as string,
      whyNotPublished: null,
      period,
    });
    expect(notes.join(' ')).toMatch(
      /not a person.*At least: .*At most: .*1 of the criteria asked about is not known.*No figure had to be withheld/s,
    );
  });

  it('publishes nothing of few requests, or of the requests of few organisations', async () => {
    const [few, many, fewSided] = [aCriterion('JUSTICE'), aCriterion('MEDICAL'), aCriterion('HOUSEHOLD')];
    await service.deliver(few.fact, many.fact, fewSided.fact);
    await tell(
      [4, (request) => blocked(request, few)],
      [40, (request) => blocked(request, many)],
      [24, (request) => blocked(request, many)],
    );
    const two = requests(30, organisations(2));
    await service.deliver(...two.facts, ...two.made.map((request) => declined(request, fewSided)).flat());

    for (const { criterionId } of [few, fewSided]) {
      const answer = await whatIf({ drop: [criterionId] });
      expect(texts(answer)).toEqual(['98', 'n.p.', 'n.p.']);
      expect(answer.gainAtLeast).toMatchObject({
        value: null,
        isSuppressed: true,
        whyNotPublished: expect.stringMatching(/fewer than 5 requests/) as string,
        period,
      });
      expect(answer.notes.join(' ')).toMatch(/not published \(n\.p\.\).*Not published is not zero/);
    }
    const hidden = [few, fewSided].map(({ criterionId }) => criterionId).sort();
    expect(bestOf(await whatIf())).toEqual([
      [many.criterionId, '64', '64'],
      ...hidden.map((id) => [id, 'n.p.', 'n.p.']),
    ]);
  });

  it('does not publish a gain from which a small group could be computed', async () => {
    const sober = aCriterion('CURRENT_USE');
    const housed = besides(sober, 'HOUSEHOLD');
    const untold = { serviceId: sober.serviceId, criterionId: null };
    await service.deliver(sober.fact, housed.fact);
    await tell(
      [20, (request) => blocked(request, sober)],
      [3, (request) => blocked(request, housed)],
      [12, (request) => skipped(request, { ...untold, serviceId: randomUUID() })],
    );

    // 20, and 23 with the other criterion: 3 are gained by the other.
    expect(texts(await whatIf({ drop: [sober.criterionId] }))).toEqual(['35', '20', '20']);
    expect(texts(await whatIf({ drop: [sober.criterionId, housed.criterionId] }))).toEqual([
      '35',
      'n.p.',
      'n.p.',
    ]);
    // At least 20, at most 24: 4 met an undeclared reason.
    await tell([4, (request) => skipped(request, untold)]);
    expect(texts(await whatIf({ drop: [sober.criterionId] }))).toEqual(['39', '20', 'n.p.']);
  });

  it('names at most ten single criteria, the largest', async () => {
    const criteria = Array.from({ length: 12 }, () => aCriterion('JUSTICE'));
    await service.deliver(...criteria.map(({ fact }) => fact));
    await tell(
      ...criteria.map(
        (criterion, place) => [12 + 4 * place, (request: Request) => blocked(request, criterion)] as const,
      ),
    );

    expect(bestOf(await whatIf())).toEqual(
      criteria
        .map(({ criterionId }, place) => [criterionId, `${12 + 4 * place}`, `${12 + 4 * place}`])
        .toReversed()
        .slice(0, 10),
    );
  });

  it('takes criteria that are unknown, or named twice, and not more than twenty', async () => {
    const sober = aCriterion();
    await service.deliver(sober.fact);
    await tell([12, (request) => blocked(request, sober)]);

    expect(texts(await whatIf({ drop: [randomUUID()] }))).toEqual(['12', '0', '0']);
    const twice = [sober.criterionId, sober.criterionId.toUpperCase()];
    expect(texts(await whatIf({ drop: twice, dropClasses: ['CURRENT_USE', 'CURRENT_USE'] }))).toEqual([
      '12',
      '12',
      '12',
    ]);
  });

  it.each([
    [{ drop: ['no id'] }, /UUID/],
    [{ drop: [null] }, /drop/],
    [{ drop: null }, /drop/],
    [{ drop: Array.from({ length: 21 }, () => randomUUID()) }, /at most 20 criteria.*classes/],
    [{ dropClasses: ['EVERYTHING'] }, /CriterionClass/],
    [{ filter: { from: '2026-11', to: '2026-10' } }, /after the last/],
    [{ filter: { from: '2023-11', to: '2026-11' } }, /at most 36 months/],
  ])('refuses %j', async (input, sentence) => {
    const { errors } = await ask(input);

    expect(errors).toMatchObject([{ extensions: { code: 'INVALID_INPUT' } }]);
    expect(errors?.[0]?.message).toMatch(sentence);
  });
});

/** Matching found one door, shut by several criteria at once. */
const blockedByAll = (
  { needId, organisationId, month }: Request,
  ...criteria: readonly [ReturnType<typeof aCriterion>, ...ReturnType<typeof aCriterion>[]]
): Fact =>
  ReferralBlocked({
    gapId: randomUUID(),
    needId,
    organisationId,
    services: [
      {
        serviceId: criteria[0].serviceId,
        criteria: criteria.map(({ criterionId }) => ({ criterionId, version: 1 })),
      },
    ],
    month,
  });

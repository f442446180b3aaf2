import { type Fact } from '@whichdoor/contracts';
import type { KnownLimit } from '@whichdoor/eligibility';
import { startService, type TestedService } from '@whichdoor/testing';
import { analyticsService } from '../analytics.js';
import {
  aCriterion,
  accepted,
  blocked,
  declined,
  organisations,
  requests,
  type Request,
} from '../sector.fixture.js';

const figure = '{ value text isSuppressed definition denominator whyNotPublished period { from to } }';
const loosening = `query ($input: WhatIfInput!) { whatIf(input: $input) {
  notes shutOut ${figure} gainAtLeast ${figure} gainAtMost ${figure}
} }`;
const adding = `query ($input: WhatIfAddedInput!) { whatIfAdded(input: $input) {
  notes accepted ${figure} shutAtLeast ${figure} shutAtMost ${figure}
} }`;

const daysWithoutUse = (value: number, operator: KnownLimit['operator'] = 'at_least'): KnownLimit => ({
  attribute: 'days_since_last_use',
  operator,
  value,
});
const limited = (limit: KnownLimit) => aCriterion('CURRENT_USE', undefined, { limit });

let service: TestedService;
beforeEach(async () => {
  service = await startService(analyticsService);
});
afterEach(() => service.close());

const filter = { from: '2026-11', to: '2026-11' };
const ask = (document: string, input: Record<string, unknown>) =>
  service.graphql(document, { input: { filter, ...input } }, service.tokenFor({ roles: ['planner'] }));

/** Delivers requests, of each group what happened to it, and as many to which nothing did. */
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

describe('what a loosened limit would have opened', () => {
  type Answer = Record<'shutOut' | 'gainAtLeast' | 'gainAtMost', { text: string }> & { notes: string[] };
  const whatIf = async (input: Record<string, unknown>): Promise<Answer> => {
    const { data, errors } = await ask(loosening, input);
    expect(errors).toBeUndefined();
    return data.whatIf;
  };
  const gainOf = ({ gainAtLeast, gainAtMost }: Answer) => [gainAtLeast.text, gainAtMost.text];
  const loosenTo = async (criterion: string, value: number) =>
    gainOf(await whatIf({ loosen: [{ criterion, value }] }));

  it('counts at most those of whom no other rule tells that they would still have been shut out', async () => {
    const [long, short, fresh] = [180, 30, 7].map((days) => limited(daysWithoutUse(days)));
    await service.deliver(long!.fact, short!.fact, fresh!.fact);
    await tell(
      [24, (request) => blocked(request, long!)],
      [16, (request) => blocked(request, long!, short!)],
      [12, (request) => blocked(request, long!, short!, fresh!)],
    );

    // 180 days shut 52 out; 28 of them had less than 30 days, and 12 of those less than 7.
    expect(await loosenTo(long!.criterionId, 90)).toEqual(['0', '24']);
    expect(await loosenTo(long!.criterionId, 30)).toEqual(['0', '24']);
    expect(await loosenTo(long!.criterionId, 14)).toEqual(['0', '40']);
    expect(await loosenTo(long!.criterionId, 7)).toEqual(['0', '40']);
    expect(await loosenTo(long!.criterionId, 1)).toEqual(['0', '52']);
    expect(gainOf(await whatIf({ drop: [long!.criterionId] }))).toEqual(['52', '52']);
  });

  it('counts for certain those whom a rule from the other side places within the new limit', async () => {
    const long = limited(daysWithoutUse(180));
    const onlyRecent = limited(daysWithoutUse(60, 'at_most'));
    await service.deliver(long.fact, onlyRecent.fact);
    await tell(
      [24, (request) => blocked(request, long)],
      [16, (request) => blocked(request, long, onlyRecent)],
    );

    // "At most 60" shut 16 of them out: more than 60 days, which 30 lets in and 90 may not.
    expect(await loosenTo(long.criterionId, 30)).toEqual(['16', '40']);
    expect(await loosenTo(long.criterionId, 60)).toEqual(['16', '40']);
    expect(await loosenTo(long.criterionId, 90)).toEqual(['0', '40']);
  });

  it('takes of a rule that was changed only what failing any version of it tells', async () => {
    const long = limited(daysWithoutUse(180));
    const short = limited(daysWithoutUse(30));
    const eased = aCriterion('CURRENT_USE', short.serviceId, {
      criterionId: short.criterionId,
      version: 2,
      limit: daysWithoutUse(7),
    });
    await service.deliver(long.fact, short.fact, eased.fact);
    await tell([24, (request) => blocked(request, long, short)]);

    // Whoever failed it had less than 30 days; that they had less than 7 is not known.
    expect(await loosenTo(long.criterionId, 30)).toEqual(['0', '0']);
    expect(await loosenTo(long.criterionId, 14)).toEqual(['0', '24']);
  });

  it('gives up what is both given up and loosened, and loosens beside what is given up', async () => {
    const long = limited(daysWithoutUse(180));
    const housed = aCriterion('HOUSEHOLD', long.serviceId);
    await service.deliver(long.fact, housed.fact);
    await tell(
      [16, (request) => [blocked(request, long), ...declined(request, housed)]],
      [24, (request) => blocked(request, long)],
    );
    const loosen = [{ criterion: long.criterionId, value: 30 }];

    expect(gainOf(await whatIf({ loosen, drop: [long.criterionId] }))).toEqual(['24', '24']);
    expect(gainOf(await whatIf({ loosen }))).toEqual(['0', '24']);
    expect(gainOf(await whatIf({ loosen, drop: [housed.criterionId] }))).toEqual(['0', '40']);
  });

  it('says that nobody’s answer is recorded, and which limits it could not loosen', async () => {
    const [long, unlimited] = [limited(daysWithoutUse(180)), aCriterion('JUSTICE')];
    await service.deliver(long.fact, unlimited.fact);
    await tell([24, (request) => blocked(request, long)]);

    const { notes, ...answer } = await whatIf({
      loosen: [
        { criterion: long.criterionId, value: 365 },
        { criterion: unlimited.criterionId, value: 1 },
      ],
    });

    expect(gainOf({ notes, ...answer })).toEqual(['0', '0']);
    expect(notes.join(' ')).toMatch(
      /nobody’s answer is recorded.*2 of the limits asked about are not known/s,
    );
  });

  it('does not publish a gain from which, with another number, a small group could be computed', async () => {
    const [long, short] = [limited(daysWithoutUse(180)), limited(daysWithoutUse(30))];
    await service.deliver(long.fact, short.fact);
    await tell([24, (request) => blocked(request, long)], [3, (request) => blocked(request, long, short)]);

    // 24 up to 30 days and 27 below: three had less than 30.
    expect(await loosenTo(long.criterionId, 30)).toEqual(['0', 'n.p.']);
    expect(await loosenTo(long.criterionId, 14)).toEqual(['0', 'n.p.']);
  });

  it.each([
    [{ loosen: [{ criterion: 'no id', value: 1 }] }, /UUID/],
    [{ loosen: Array.from({ length: 21 }, () => aLoosened(30)) }, /at most 20 criteria/],
    [{ loosen: [aLoosened(30), aLoosened(60)] }, /one number at a time/],
  ])('refuses %j', async (input, sentence) => {
    const { errors } = await ask(loosening, input);

    expect(errors).toMatchObject([{ extensions: { code: 'INVALID_INPUT' } }]);
    expect(errors?.[0]?.message).toMatch(sentence);
  });
});

describe('what a further criterion would have shut', () => {
  type Answer = Record<'accepted' | 'shutAtLeast' | 'shutAtMost', { text: string }> & { notes: string[] };
  const whatIfAdded = async (input: Record<string, unknown>): Promise<Answer> => {
    const { data, errors } = await ask(adding, input);
    expect(errors).toBeUndefined();
    return data.whatIfAdded;
  };
  const texts = ({ accepted: taken, shutAtLeast, shutAtMost }: Answer) => [
    taken.text,
    shutAtLeast.text,
    shutAtMost.text,
  ];
  const open = 'b0000000-0000-4000-8000-000000000001';
  const other = 'b0000000-0000-4000-8000-000000000002';

  it('counts those whom the same rule shut out elsewhere, and who had no other door', async () => {
    const charged = aCriterion('JUSTICE');
    await service.deliver(charged.fact);
    await tell(
      [24, (request) => accepted(request, open)],
      [16, (request) => [blocked(request, charged), ...accepted(request, open)]],
      [12, (request) => [blocked(request, charged), ...accepted(request, open), ...accepted(request, other)]],
    );

    expect(texts(await whatIfAdded({ service: open, like: charged.criterionId }))).toEqual([
      '52',
      '16',
      '40',
    ]);
    expect(texts(await whatIfAdded({ service: other, like: charged.criterionId }))).toEqual(['12', '0', '0']);
  });

  it('tells of a limit from every rule about the same amount', async () => {
    const [long, short] = [limited(daysWithoutUse(180)), limited(daysWithoutUse(30))];
    const onlyRecent = limited(daysWithoutUse(60, 'at_most'));
    await service.deliver(long.fact, short.fact, onlyRecent.fact);
    await tell(
      [24, (request) => [blocked(request, short), ...accepted(request, open)]],
      [16, (request) => [blocked(request, long), ...accepted(request, open)]],
      [12, (request) => [blocked(request, onlyRecent), ...accepted(request, open)]],
    );
    const added = (value: number | null) =>
      whatIfAdded({ service: open, like: long.criterionId, value }).then(texts);

    expect(await added(null)).toEqual(['52', '40', '52']);
    expect(await added(60)).toEqual(['52', '24', '40']);
    expect(await added(30)).toEqual(['52', '24', '40']);
    expect(await added(14)).toEqual(['52', '0', '40']);
  });

  it('counts requests of the filter only, and of its classes those that met one of them', async () => {
    const [charged, housed] = [aCriterion('JUSTICE'), aCriterion('HOUSEHOLD')];
    await service.deliver(charged.fact, housed.fact);
    await tell(
      [24, (request) => [blocked(request, housed), ...accepted(request, open)]],
      [16, (request) => [blocked(request, charged), ...accepted(request, open)]],
    );
    const within = (narrowed: object) =>
      whatIfAdded({ service: open, like: charged.criterionId, filter: { ...filter, ...narrowed } }).then(
        texts,
      );

    expect(await within({ classes: ['JUSTICE'] })).toEqual(['16', '16', '16']);
    expect(await within({ areas: ['south'] })).toEqual(['n.p.', 'n.p.', 'n.p.']);
  });

  it('publishes nothing of few requests, and says what is counted', async () => {
    const charged = aCriterion('JUSTICE');
    await service.deliver(charged.fact);
    await tell(
      [24, (request) => accepted(request, open)],
      [3, (request) => [blocked(request, charged), ...accepted(request, open)]],
    );

    const answer = await whatIfAdded({ service: open, like: charged.criterionId });

    expect(texts(answer)).toEqual(['27', 'n.p.', '27']);
    const { from, to } = filter;
    expect(answer).toMatchObject({
      accepted: { whyNotPublished: null, period: { from, to } },
      shutAtLeast: {
        whyNotPublished: expect.stringMatching(/fewer than 5 requests/) as string,
        period: { from, to },
      },
    });
    expect(answer.notes.join(' ')).toMatch(/Nobody’s answer is recorded.*not published \(n\.p\.\)/s);
  });

  it('is refused where the criterion is not known, or has no number to change', async () => {
    const charged = aCriterion('JUSTICE');
    await service.deliver(charged.fact);

    const unknown = await ask(adding, { service: open, like: other });
    const numbered = await ask(adding, { service: open, like: charged.criterionId, value: 3 });

    expect(unknown.errors).toMatchObject([{ extensions: { code: 'INVALID_INPUT' } }]);
    expect(unknown.errors?.[0]?.message).toMatch(/Nothing was ever heard/);
    expect(numbered.errors?.[0]?.message).toMatch(/not a limit/);
  });
});

function aLoosened(value: number) {
  return { criterion: 'c0000000-0000-4000-8000-000000000001', value };
}

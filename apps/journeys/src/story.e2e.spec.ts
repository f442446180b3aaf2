import { randomUUID } from 'node:crypto';
import { demonstrationOrganisations } from '@whichdoor/data';
import { matchServices } from '@whichdoor/eligibility';
import { criteriaOf } from './criteria-of.js';
import { eventually, signIn, type Person } from './sector.js';

// One story, told in order: each step stands on the ones before it.
const month = new Date().toISOString().slice(0, 7);
const sixMonthsBack = (() => {
  const now = new Date();
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - 5, 1)).toISOString().slice(0, 7);
})();

type Id = { id: string };
type CriterionRow = Id & {
  version: number;
  class: string;
  sentence: string;
  quote: string | null;
  rule: Record<string, unknown>;
};
type ServiceRow = Id & {
  name: string;
  kinds: string[];
  areas: string[];
  declaresNoCriteria: boolean;
  eligibilityWords: string | null;
  organisation: Id | null;
  criteria: CriterionRow[];
};

const servicesDocument = `
  query Services($filter: ServiceFilter, $after: String) {
    services(filter: $filter, first: 200, after: $after) {
      pageInfo { hasNextPage endCursor }
      nodes {
        id name kinds areas declaresNoCriteria eligibilityWords
        organisation { id }
        criteria { id version class sentence quote rule }
      }
    }
  }`;

/** What a device does: reads the directory page by page, and keeps it. */
const readServices = async (person: Person, filter: object): Promise<ServiceRow[]> => {
  const services: ServiceRow[] = [];
  for (let after: string | null = null; ;) {
    const { services: page } = await person.ask(servicesDocument, { filter, after });
    services.push(...(page.nodes as ServiceRow[]));
    if (!page.pageInfo.hasNextPage) return services;
    after = page.pageInfo.endCursor as string;
  }
};

const gapsDocument = `
  query Gaps($filter: GapFilter!) {
    gaps(filter: $filter) {
      requests { value text isSuppressed definition denominator }
      shutOut { value text isSuppressed }
      absorbed { value text isSuppressed }
      notes
      byCriterion {
        class
        criterion { id sentence quote }
        service { id name }
        shutOut { value text isSuppressed definition denominator }
        declined { value text isSuppressed }
      }
      byAbsorber { organisation { id name } absorbed { value text } }
    }
  }`;

describe('a worker meets a shut door, and a planner sees it', () => {
  let worker: Person;
  let intakeWorker: Person;
  let planner: Person;
  let administrator: Person;
  let site: Id;
  let need: Id & { status: string };
  let services: ServiceRow[];
  let target: ServiceRow;
  let offer: Id;

  beforeAll(async () => {
    [worker, intakeWorker, planner, administrator] = await Promise.all([
      signIn('peer-worker'),
      signIn('intake-worker'),
      signIn('planner'),
      signIn('sector-admin'),
    ]);
  });

  it('1. the peer worker records an anonymous encounter in one operation, and one line of what was learned', async () => {
    const { me } = await worker.ask('{ me { name roles organisation { id name sites { id name } } } }');
    site = me.organisation.sites[0];
    expect(me.roles).toContain('worker');

    const { recordEncounter: bare } = await worker.ask(
      'mutation ($input: RecordEncounterInput!) { recordEncounter(input: $input) { __typename ... on Encounter { id month } ... on Refusal { message } } }',
      { input: { siteId: site.id, month } },
    );
    expect(bare).toMatchObject({ __typename: 'Encounter', month });

    const { recordEncounter } = await worker.ask(
      `mutation ($input: RecordEncounterInput!) {
        recordEncounter(input: $input) {
          __typename
          ... on Encounter {
            id month gave received reachBand barriers
            site { id name } accessOffers { accessOffer uptake }
          }
          ... on Refusal { message }
        }
      }`,
      {
        input: {
          siteId: site.id,
          month,
          gave: ['STERILE_EQUIPMENT', 'LISTENING'],
          received: ['PRODUCT_OBSERVATION', 'NETWORK_CONTEXT'],
          reachBand: 'THREE_TO_FIVE',
          barriers: ['OPENING_HOURS'],
          accessOffers: [{ accessOffer: 'OUTREACH_AFTER_WORK' }],
          idempotencyKey: randomUUID(),
        },
      },
    );
    expect(recordEncounter).toMatchObject({
      __typename: 'Encounter',
      reachBand: 'THREE_TO_FIVE',
      barriers: ['OPENING_HOURS'],
      accessOffers: [{ accessOffer: 'OUTREACH_AFTER_WORK', uptake: 'NOT_YET_KNOWN' }],
      // joined from the directory by the gateway
      site: { id: site.id, name: expect.any(String) as string },
    });

    const { noteInsight } = await worker.ask(
      `mutation ($input: NoteInsightInput!) {
        noteInsight(input: $input) {
          __typename
          ... on Insight { id words permission fates { fate } }
          ... on Refusal { message }
        }
      }`,
      { input: { words: 'People who work days cannot reach us before we close.', permission: 'SECTOR' } },
    );
    expect(noteInsight).toMatchObject({
      __typename: 'Insight',
      permission: 'SECTOR',
      fates: [{ fate: 'HEARD' }],
    });
  });

  it('2. opens a need; each answer re-sorts the services on the device, with the reason in the service’s own words', async () => {
    const { openNeed } = await worker.ask(
      'mutation ($input: OpenNeedInput!) { openNeed(input: $input) { __typename ... on Need { id kind status } ... on Refusal { message } } }',
      { input: { kind: 'RESIDENTIAL_WITHDRAWAL', month, idempotencyKey: randomUUID() } },
    );
    expect(openNeed).toMatchObject({ __typename: 'Need', status: 'SEEKING' });
    need = openNeed;

    services = await readServices(worker, { kinds: ['RESIDENTIAL_WITHDRAWAL'] });
    expect(services.length).toBeGreaterThan(1);
    const sector = services.map(criteriaOf);

    const atFirst = matchServices(sector, {});
    expect(atFirst.groups.ask.length).toBeGreaterThan(0);
    expect(atFirst.nextQuestion?.settles.expected).toBeGreaterThan(0);

    const answered = matchServices(sector, { currently_using: true });
    expect(answered.groups.shut.length).toBeGreaterThan(0);
    expect(answered.groups.ask.length).toBeLessThan(atFirst.groups.ask.length);
    for (const { serviceId, reasons } of answered.groups.shut) {
      const listed = services.find(({ id }) => id === serviceId)?.criteria ?? [];
      for (const { criterion } of reasons) {
        const named = listed.find(({ id }) => id === criterion.id);
        expect(named?.sentence).toBeTruthy();
        expect(named?.quote).toBeTruthy();
      }
    }
  });

  it('3. sends a referral; the intake worker of the unit finds the offer and declines it, citing a criterion', async () => {
    const { me } = await intakeWorker.ask('{ me { organisation { id } } }');
    const ours = services.find(
      ({ organisation, criteria }) => organisation?.id === me.organisation.id && criteria.length,
    );
    if (!ours) throw new Error('The intake worker’s organisation has no withdrawal service with criteria.');
    target = ours;
    const [criterion] = target.criteria;

    const { sendReferral } = await eventually(
      'referrals knows the need',
      () =>
        worker.ask(
          `mutation ($input: SendReferralInput!) {
            sendReferral(input: $input) {
              __typename
              ... on Referral { id consent { form facts } offers { id status service { id name } sharedFacts { attribute answer } } }
              ... on Refusal { message }
            }
          }`,
          {
            input: {
              needId: need.id,
              serviceId: target.id,
              sharedFacts: [{ attribute: 'age', answer: 27 }],
              consent: { form: 'EXPRESS_VERBAL_CLIENT_PRESENT' },
              criteriaSeen: [{ criterionId: criterion?.id, version: criterion?.version }],
              idempotencyKey: randomUUID(),
            },
          },
        ),
      (answer) => answer.sendReferral.__typename !== 'NeedNotOpen',
    );
    expect(sendReferral).toMatchObject({
      __typename: 'Referral',
      consent: { facts: ['age'] },
      offers: [{ status: 'SENT', service: { id: target.id, name: target.name } }],
    });
    offer = sendReferral.offers[0];

    const { inbox } = await intakeWorker.ask(
      '{ inbox(first: 50) { nodes { id status needsMyAction sharedFacts { attribute answer } service { name } referral { id } } } }',
    );
    const found = inbox.nodes.find(({ id }: Id) => id === offer.id);
    expect(found).toMatchObject({
      needsMyAction: true,
      sharedFacts: [{ attribute: 'age', answer: 27 }],
      // the sender's own matters stay the sender's
      referral: null,
    });

    const decline = `mutation ($input: DeclineOfferInput!) {
      declineOffer(input: $input) {
        __typename
        ... on Offer { id status sharedFacts { attribute } decline { reason criterionVersion nextStep criterion { id sentence } } }
        ... on Refusal { message }
      }
    }`;
    const { declineOffer: uncited } = await intakeWorker.ask(decline, {
      input: { id: offer.id, reason: 'DOES_NOT_MEET_CRITERION', nextStep: 'NOTHING' },
    });
    expect(uncited.__typename).toBe('CriterionNotCited');

    const { declineOffer } = await intakeWorker.ask(decline, {
      input: {
        id: offer.id,
        reason: 'DOES_NOT_MEET_CRITERION',
        criterion: { criterionId: criterion?.id, version: criterion?.version },
        nextStep: 'NOTHING',
      },
    });
    expect(declineOffer).toMatchObject({
      __typename: 'Offer',
      status: 'DECLINED',
      sharedFacts: [],
      decline: { nextStep: 'NOTHING', criterion: { id: criterion?.id } },
    });
  });

  it('4. the need stays open with the next candidates, and a skipped door is a gap too', async () => {
    const { need: open } = await worker.ask(
      'query ($id: UUID!) { need(id: $id) { status triedServiceIds referrals { offers { status } } } }',
      { id: need.id },
    );
    expect(open).toMatchObject({
      status: 'SEEKING',
      triedServiceIds: [target.id],
      referrals: [{ offers: [{ status: 'DECLINED' }] }],
    });

    const candidates = services.filter(({ id }) => !open.triedServiceIds.includes(id));
    expect(candidates.length).toBeGreaterThan(0);

    const { skipMatch } = await worker.ask(
      `mutation ($input: SkipMatchInput!) {
        skipMatch(input: $input) { __typename ... on Gap { id skipReason service { id } } ... on Refusal { message } }
      }`,
      {
        input: {
          needId: need.id,
          serviceId: candidates[0]?.id,
          reason: 'THEY_NEVER_TAKE_THEM',
          idempotencyKey: randomUUID(),
        },
      },
    );
    expect(skipMatch).toMatchObject({ __typename: 'Gap', skipReason: 'THEY_NEVER_TAKE_THEM' });
  });

  it('5. the planner sees which criteria shut people out, how often, and what the exchange absorbed', async () => {
    const filter = { from: sixMonthsBack, to: month };
    const { gaps: ofAll } = await planner.ask(gapsDocument, { filter });
    expect(ofAll.requests.value).toBeGreaterThan(100);
    // Counted among those of its kind: of the others some that were opened before may still be on their way to the planner.
    const ofKind = { ...filter, needKinds: ['COUNSELLING'] };
    const { gaps: before } = await planner.ask(gapsDocument, { filter: ofKind });
    expect(before.requests.value).toEqual(expect.any(Number));

    await worker.ask('mutation ($input: OpenNeedInput!) { openNeed(input: $input) { __typename } }', {
      input: { kind: 'COUNSELLING', month },
    });
    await eventually(
      'the planner sees one more request',
      () => planner.ask(gapsDocument, { filter: ofKind }),
      (answer) => answer.gaps.requests.value === before.requests.value + 1,
    );
    const { gaps } = await planner.ask(gapsDocument, { filter });

    const shown = gaps.byCriterion.filter(
      (row: { shutOut: { value: number | null } }) => row.shutOut.value !== null,
    );
    const hidden = gaps.byCriterion.filter(
      (row: { shutOut: { value: number | null } }) => row.shutOut.value === null,
    );
    expect(shown.length).toBeGreaterThan(0);
    expect(hidden.length).toBeGreaterThan(0);
    for (const row of shown) {
      expect(row.shutOut.value).toBeGreaterThanOrEqual(5);
      expect(row.criterion.sentence).toBeTruthy();
      expect(row.service.name).toBeTruthy();
    }
    for (const row of hidden) expect(row.shutOut).toMatchObject({ text: 'n.p.', isSuppressed: true });
    expect(gaps.absorbed.value).toBeGreaterThanOrEqual(5);
    expect(gaps.byAbsorber[0].organisation.name).toBeTruthy();
  });

  it('6. the administrator registers an organisation, adds a service with criteria, and gives a person a role', async () => {
    const name = `Harbour Example ${randomUUID().slice(0, 8)}`;
    const { registerOrganisation } = await administrator.ask(
      'mutation ($input: RegisterOrganisationInput!) { registerOrganisation(input: $input) { __typename ... on Organisation { id name } ... on Refusal { message } } }',
      { input: { name, model: 'NON_PEER' } },
    );
    expect(registerOrganisation).toMatchObject({ __typename: 'Organisation', name });

    const words = 'Adults only. We ask for 30 days without use — “no exceptions”.';
    const { listService } = await administrator.ask(
      'mutation ($input: ListServiceInput!) { listService(input: $input) { __typename ... on Service { id eligibilityWords } ... on Refusal { message } } }',
      {
        input: {
          organisationId: registerOrganisation.id,
          name: 'Harbour beds',
          kinds: ['RESIDENTIAL_REHABILITATION'],
          eligibilityWords: words,
        },
      },
    );
    expect(listService).toMatchObject({ __typename: 'Service', eligibilityWords: words });

    const publish = `mutation ($input: PublishCriterionInput!) {
      publishCriterion(input: $input) {
        __typename
        ... on Criterion { id version sentence class quote }
        ... on CriterionMalformed { message path }
        ... on Refusal { message }
      }
    }`;
    const { publishCriterion: malformed } = await administrator.ask(publish, {
      input: { serviceId: listService.id, rule: { effect: 'require' } },
    });
    expect(malformed).toMatchObject({
      __typename: 'CriterionMalformed',
      message: expect.any(String) as string,
    });

    const example = services.flatMap(({ criteria }) => criteria)[0];
    const { publishCriterion } = await administrator.ask(publish, {
      input: { serviceId: listService.id, rule: example?.rule },
    });
    expect(publishCriterion).toMatchObject({
      __typename: 'Criterion',
      version: 1,
      sentence: example?.sentence,
    });

    const { people } = await administrator.ask(
      'query ($id: UUID!) { people(organisationId: $id) { id name roles } }',
      { id: demonstrationOrganisations.youth },
    );
    const person = (people as (Id & { name: string })[]).find(({ name: called }) => /second/i.test(called));
    expect(person).toBeDefined();
    const { grantRole } = await administrator.ask(
      'mutation ($input: GrantRoleInput!) { grantRole(input: $input) { __typename ... on Person { roles } ... on Refusal { message } } }',
      { input: { personId: person?.id, role: 'coordinator' } },
    );
    expect(grantRole.roles).toContain('coordinator');
    const { me } = await (await signIn('second-worker')).ask('{ me { roles } }');
    expect(me.roles).toContain('coordinator');
  });

  it('6b. and can see no client content anywhere', async () => {
    const attempts = [
      ['query { needs { nodes { id } } }', {}],
      ['query { encounters { nodes { id } } }', {}],
      ['query { inbox { nodes { id } } }', {}],
      ['query { insights { nodes { words } } }', {}],
      ['query ($id: UUID!) { need(id: $id) { id status referrals { id } } }', { id: need.id }],
      ['query ($id: UUID!) { offer(id: $id) { id sharedFacts { attribute } } }', { id: offer.id }],
    ] as const;
    for (const person of [administrator, await signIn('organisation-admin')])
      for (const [document, variables] of attempts)
        expect(
          (await person.try(document, variables)).errors?.map(({ extensions }) => extensions.code),
        ).toEqual(['FORBIDDEN']);
  });
});

import { randomUUID } from 'node:crypto';
import type { InsightPermission, Role } from '@whichdoor/contracts';
import {
  asSuperuser,
  everythingStoredIn,
  startService,
  testDatabaseServer,
  type TestedService,
} from '@whichdoor/testing';
import pg from 'pg';
import { knowledgeService } from '../knowledge.js';
import { mayRead } from './insight.js';

const insightFields = `
  __typename id words permission organisation { id } partners { id } observedIn recordedAt
  fates { fate recordedAt words }
`;
const noteDocument = `mutation ($input: NoteInsightInput!) {
  noteInsight(input: $input) { ... on Insight { ${insightFields} } ... on Refusal { __typename message } }
}`;
const fateDocument = `mutation ($input: RecordInsightFateInput!) {
  recordInsightFate(input: $input) { ... on Insight { ${insightFields} } ... on Refusal { __typename message } }
}`;
const permissionDocument = `mutation ($input: ChangeInsightPermissionInput!) {
  changeInsightPermission(input: $input) { ... on Insight { ${insightFields} } ... on Refusal { __typename message } }
}`;
const oneDocument = `query ($id: UUID!) { insight(id: $id) { ${insightFields} } }`;
const listDocument = `query ($scope: InsightScope, $first: Int, $after: String) {
  insights(scope: $scope, first: $first, after: $after) {
    nodes { id words } edges { cursor } pageInfo { hasNextPage endCursor }
  }
}`;
const referenceDocument = `query ($id: UUID!) {
  _entities(representations: [{ __typename: "Insight", id: $id }]) { ... on Insight { words } }
}`;

const words = 'The withdrawal unit never takes people on methadone';

describe('insights', () => {
  let service: TestedService;
  beforeAll(async () => {
    service = await startService(knowledgeService);
  });
  beforeEach(() => service.clock.set('2026-11-23T09:00:00.000Z'));
  afterAll(() => service.close());

  const person = (
    parts: Partial<{ roles: Role[]; organisationId: string | null; team: string | null; sub: string }> = {},
  ) => {
    const reader = {
      id: parts.sub ?? randomUUID(),
      roles: parts.roles ?? ['worker' as Role],
      organisationId: parts.organisationId === undefined ? randomUUID() : parts.organisationId,
      team: parts.team === undefined ? 'outreach' : parts.team,
    };
    return { ...reader, token: service.tokenFor({ ...reader, sub: reader.id }) };
  };
  /** What these people caused: every test brings people of its own. */
  const announcedBy = async (...people: readonly { id: string }[]) =>
    (await service.announced()).filter(({ actor }) => people.some(({ id }) => id === actor));
  const note = (token: string, input: Record<string, unknown> = {}) =>
    service.graphql(noteDocument, { input: { words, permission: 'TEAM', ...input } }, token);
  const noted = async (token: string, input: Record<string, unknown> = {}) => {
    const { data, errors } = await note(token, input);
    expect(errors).toBeUndefined();
    return data.noteInsight as { id: string; words: string; recordedAt: string };
  };
  const read = async (token: string, id: string) =>
    (await service.graphql(oneDocument, { id }, token)).data?.insight as { words: string } | null;

  describe('noting one', () => {
    it('answers it, keeps it, and announces it without a word', async () => {
      const worker = person();

      const answer = await note(worker.token, { observedIn: '2026-10' });

      expect(answer.data.noteInsight).toMatchObject({
        __typename: 'Insight',
        words,
        permission: 'TEAM',
        organisation: { id: worker.organisationId },
        partners: [],
        observedIn: '2026-10',
        fates: [{ fate: 'HEARD', words: null }],
      });
      expect(await read(worker.token, answer.data.noteInsight.id)).toEqual(answer.data.noteInsight);
      expect(await announcedBy(worker)).toMatchObject([
        { type: 'InsightShared', actor: worker.id, data: { permission: 'TEAM', month: '2026-11' } },
        { type: 'InsightFateRecorded', data: { fate: 'HEARD', month: '2026-11' } },
      ]);
    });

    it.each([
      [{ words: 'Ring 0491 570 156' }, 'InsightNamesSomebody'],
      [{ words: 'sam@example.org knows' }, 'InsightNamesSomebody'],
      [{ words: 'born 3/4/1987, they said' }, 'InsightNamesSomebody'],
      [{ permission: 'PARTNERS' }, 'PartnersNotNamed'],
      [{ permission: 'SECTOR', partnerIds: [randomUUID()] }, 'PartnersNotNamed'],
      [{ observedIn: '2026-12' }, 'MonthNotPlausible'],
      [{ observedIn: '2024-10' }, 'MonthNotPlausible'],
    ])('refuses %j and keeps nothing', async (input, refusal) => {
      const author = person();
      const answer = await note(author.token, input);

      expect(answer.data.noteInsight).toEqual({ __typename: refusal, message: expect.any(String) as string });
      expect(
        await asSuperuser(service.database, 'select id from insight where author_id = $1', [author.id]),
      ).toEqual([]);
      expect(await announcedBy(author)).toEqual([]);
    });

    it.each([
      [{ words: 'x'.repeat(281) }, /at most 280 characters/],
      [{ words: '  ' }, /at least one character/],
      [{ permission: 'EVERYBODY' }, /InsightPermission/],
      [{ permission: null }, /permission/],
      [{ observedIn: '2026-13' }, /written like 2026-11/],
      [{ permission: 'PARTNERS', partnerIds: ['them'] }, /UUID/],
      [
        { permission: 'PARTNERS', partnerIds: Array.from({ length: 201 }, () => randomUUID()) },
        /At most 200/,
      ],
      [{ idempotencyKey: 'again' }, /UUID/],
    ])('takes no malformed input: %#', async (input, sentence) => {
      const { errors } = await note(person().token, input);

      expect(errors).toMatchObject([{ extensions: { code: 'INVALID_INPUT' } }]);
      expect(errors?.[0]?.message).toMatch(sentence);
    });

    it('is refused to somebody without an organisation', async () => {
      expect((await note(person({ organisationId: null }).token)).errors).toMatchObject([
        { extensions: { code: 'FORBIDDEN' } },
      ]);
    });

    it('has one effect and one answer under one idempotency key', async () => {
      const author = person();
      const { token } = author;
      const idempotencyKey = randomUUID();

      const [first, second] = await Promise.all([
        note(token, { idempotencyKey }),
        note(token, { idempotencyKey }),
      ]);
      const third = await note(token, { idempotencyKey });
      const other = await note(token, { idempotencyKey, words: 'Something else' });

      expect(second.data).toEqual(first.data);
      expect(third.data).toEqual(first.data);
      expect(other.errors).toMatchObject([{ extensions: { code: 'INVALID_INPUT' } }]);
      expect(await announcedBy(author)).toHaveLength(2);
    });
  });

  describe('reading', () => {
    it('follows the permission, for every reader, by id, in lists and by reference, as the domain says', async () => {
      const home = randomUUID();
      const friend = randomUUID();
      const author = person({ organisationId: home });
      const permissions: [InsightPermission, string[]][] = [
        ['TEAM', []],
        ['ORGANISATION', []],
        ['PARTNERS', [friend]],
        ['SECTOR', []],
        ['PUBLIC', []],
      ];
      const roleSets: Role[][] = [
        ['worker'],
        ['coordinator'],
        ['manager'],
        ['planner'],
        ['policy'],
        ['planner', 'worker'],
      ];
      const readers = [
        author,
        ...[home, friend, randomUUID(), null].flatMap((organisationId) =>
          ['outreach', 'clinic', null].flatMap((team) =>
            roleSets.map((roles) => person({ organisationId, team, roles })),
          ),
        ),
      ];
      const kept: (Parameters<typeof mayRead>[0] & { id: string })[] = [];
      for (const [permission, partnerIds] of permissions)
        kept.push({
          ...(await noted(author.token, { permission, partnerIds, words: `${permission} words` })),
          permission,
          partnerIds,
          organisationId: home,
          team: 'outreach',
          authorId: author.id,
        });

      for (const reader of readers) {
        const expected = kept.filter((insight) => mayRead(insight, reader)).map(({ id }) => id);
        const listed = await service.graphql(listDocument, { scope: 'ALL', first: 100 }, reader.token);
        expect({
          reader,
          ids: (listed.data.insights.nodes as { id: string }[])
            .map(({ id }) => id)
            .filter((id) => kept.some((insight) => insight.id === id))
            .sort(),
        }).toEqual({ reader, ids: [...expected].sort() });
      }
      for (const reader of [
        author,
        person({ organisationId: friend }),
        person({ roles: ['policy'], organisationId: null }),
      ])
        for (const insight of kept) {
          const expected = mayRead(insight, reader) ? { words: `${insight.permission} words` } : null;
          expect(await read(reader.token, insight.id)).toEqual(expected && expect.objectContaining(expected));
          const { data } = await service.graphql(referenceDocument, { id: insight.id }, reader.token);
          expect(data._entities).toEqual([expected]);
        }
    });

    it.each(['organisation-admin', 'sector-admin', 'custodian'] as const)(
      'shows nothing to %s: not by query, not by reference, not past the guards',
      async (role) => {
        const author = person();
        const { id } = await noted(author.token, { permission: 'PUBLIC' });
        const administrator = person({ roles: [role], organisationId: author.organisationId });

        for (const document of [oneDocument, referenceDocument])
          expect((await service.graphql(document, { id }, administrator.token)).errors).toMatchObject([
            { extensions: { code: 'FORBIDDEN' } },
          ]);
        const seen = await asServing(service, {
          role,
          organisationId: author.organisationId,
          actor: author.id,
        });
        expect(seen).toBe(0);
        expect(
          await asServing(service, {
            role: 'worker',
            organisationId: author.organisationId,
            actor: author.id,
          }),
        ).toBe(1);
      },
    );

    it('pages through what may be read, the newest first', async () => {
      const { token } = person();
      for (const [minute, line] of ['one', 'two', 'three'].entries()) {
        service.clock.set(`2026-11-23T09:0${minute}:00.000Z`);
        await noted(token, { words: line });
      }

      const first = (await service.graphql(listDocument, { scope: 'MINE', first: 2 }, token)).data.insights;
      const second = (
        await service.graphql(
          listDocument,
          { scope: 'MINE', first: 2, after: first.pageInfo.endCursor },
          token,
        )
      ).data.insights;

      expect(first.nodes.map((node: { words: string }) => node.words)).toEqual(['three', 'two']);
      expect(first.pageInfo.hasNextPage).toBe(true);
      expect(second.nodes.map((node: { words: string }) => node.words)).toEqual(['one']);
      expect(second.pageInfo.hasNextPage).toBe(false);
    });

    it('lists only the own ones when asked to', async () => {
      const organisationId = randomUUID();
      const author = person({ organisationId });
      const colleague = person({ organisationId });
      const mine = await noted(author.token, { permission: 'ORGANISATION' });
      await noted(colleague.token, { permission: 'ORGANISATION' });

      const { data } = await service.graphql(listDocument, { scope: 'MINE' }, author.token);

      expect(data.insights.nodes).toEqual([{ id: mine.id, words }]);
    });

    it.each([
      [{ first: 0 }, /1 to 100/],
      [{ first: 101 }, /1 to 100/],
      [{ after: 'elsewhere' }, /cursor/],
      [{ scope: 'THEIRS' }, /InsightScope/],
    ])('takes no malformed page: %j', async (variables, sentence) => {
      const { errors } = await service.graphql(listDocument, variables, person().token);

      expect(errors).toMatchObject([{ extensions: { code: 'INVALID_INPUT' } }]);
      expect(errors?.[0]?.message).toMatch(sentence);
    });

    it('answers null for an id that is not there, and refuses what is no id', async () => {
      const { token } = person();

      expect(await read(token, randomUUID())).toBeNull();
      expect((await service.graphql(oneDocument, { id: 'seven' }, token)).errors).toMatchObject([
        { message: expect.stringMatching(/UUID/) as string, extensions: { code: 'INVALID_INPUT' } },
      ]);
    });

    it('says so where the organisation has destroyed its key', async () => {
      const author = person();
      const { id } = await noted(author.token);

      await asSuperuser(
        service.database,
        'update organisation_key set wrapped_key = null, destroyed_at = now() where organisation_id = $1',
        [author.organisationId],
      );

      expect((await read(author.token, id))?.words).toMatch(/destroyed the words/);
    });
  });

  describe('saying what became of one', () => {
    const recordFate = (token: string, input: Record<string, unknown>) =>
      service.graphql(fateDocument, { input }, token);

    it('answers it with the newest fate first, keeps it and announces it', async () => {
      const author = person();
      const { id } = await noted(author.token);
      service.clock.set('2026-12-02T09:00:00.000Z');

      const answer = await recordFate(author.token, {
        id,
        fate: 'CHANGED_SOMETHING',
        words: 'We call first now',
      });

      expect(answer.data.recordInsightFate.fates).toEqual([
        { fate: 'CHANGED_SOMETHING', recordedAt: '2026-12-02T09:00:00.000Z', words: 'We call first now' },
        { fate: 'HEARD', recordedAt: '2026-11-23T09:00:00.000Z', words: null },
      ]);
      expect(await read(author.token, id)).toEqual(answer.data.recordInsightFate);
      expect((await announcedBy(author)).at(-1)).toMatchObject({
        type: 'InsightFateRecorded',
        data: { insightId: id, fate: 'CHANGED_SOMETHING', month: '2026-12' },
      });
    });

    it.each([
      [{ fate: 'HEARD' }, 'FateAlreadyRecorded'],
      [{ fate: 'USED', words: 'Thanks to sam@example.org' }, 'InsightNamesSomebody'],
    ])('refuses %j and changes nothing', async (input, refusal) => {
      const author = person();
      const { id } = await noted(author.token);

      const answer = await recordFate(author.token, { id, ...input });

      expect(answer.data.recordInsightFate).toEqual({
        __typename: refusal,
        message: expect.any(String) as string,
      });
      expect(await read(author.token, id)).toMatchObject({ fates: [{ fate: 'HEARD' }] });
      expect(await announcedBy(author)).toHaveLength(2);
    });

    it('keeps one of two that say the same at once', async () => {
      const organisationId = randomUUID();
      const people = [person({ organisationId }), person({ organisationId })];
      const { id } = await noted(people[0]!.token);

      const answers = await Promise.all(people.map(({ token }) => recordFate(token, { id, fate: 'USED' })));

      expect(answers.map(({ data }) => data.recordInsightFate.__typename).sort()).toEqual([
        'FateAlreadyRecorded',
        'Insight',
      ]);
      expect(await announcedBy(...people)).toHaveLength(3);
    });

    it('finds none of another organisation, even one that may be read', async () => {
      const { id } = await noted(person().token, { permission: 'SECTOR' });

      expect((await recordFate(person().token, { id, fate: 'USED' })).errors).toMatchObject([
        { extensions: { code: 'NOT_FOUND' } },
      ]);
      expect((await recordFate(person().token, { id: randomUUID(), fate: 'USED' })).errors).toMatchObject([
        { extensions: { code: 'NOT_FOUND' } },
      ]);
    });

    it('finds none of another team that keeps it to itself', async () => {
      const author = person();
      const { id } = await noted(author.token);
      const colleague = person({ organisationId: author.organisationId, team: 'clinic' });

      expect((await recordFate(colleague.token, { id, fate: 'USED' })).errors).toMatchObject([
        { extensions: { code: 'NOT_FOUND' } },
      ]);
    });
  });

  describe('changing who may read one', () => {
    const changePermission = (token: string, input: Record<string, unknown>) =>
      service.graphql(permissionDocument, { input }, token);

    it('opens it to others, and closes it again, and announces both', async () => {
      const author = person();
      const friend = person();
      const { id } = await noted(author.token);
      expect(await read(friend.token, id)).toBeNull();

      const opened = await changePermission(author.token, {
        id,
        permission: 'PARTNERS',
        partnerIds: [friend.organisationId],
      });
      expect(opened.data.changeInsightPermission).toMatchObject({
        permission: 'PARTNERS',
        partners: [{ id: friend.organisationId }],
      });
      expect(await read(friend.token, id)).toMatchObject({ words });

      await changePermission(author.token, { id, permission: 'ORGANISATION' });
      expect(await read(friend.token, id)).toBeNull();
      expect((await announcedBy(author)).slice(2)).toMatchObject([
        { type: 'InsightShared', data: { insightId: id, permission: 'PARTNERS' } },
        { type: 'InsightShared', data: { insightId: id, permission: 'ORGANISATION' } },
      ]);
    });

    it.each([[{ permission: 'PARTNERS' }], [{ permission: 'SECTOR', partnerIds: [randomUUID()] }]])(
      'refuses %j as PartnersNotNamed',
      async (input) => {
        const author = person();
        const { id } = await noted(author.token);

        const answer = await changePermission(author.token, { id, ...input });

        expect(answer.data.changeInsightPermission.__typename).toBe('PartnersNotNamed');
        expect(await read(author.token, id)).toMatchObject({ permission: 'TEAM' });
        expect(await announcedBy(author)).toHaveLength(2);
      },
    );

    it('is not for a colleague who did not note it, and does not hide it from a manager by their own hand', async () => {
      const author = person();
      const { organisationId } = author;
      const { id } = await noted(author.token, { permission: 'ORGANISATION' });
      const colleague = person({ organisationId });
      const manager = person({ organisationId, roles: ['manager'], team: 'clinic' });

      for (const [token, permission] of [
        [colleague.token, 'PUBLIC'],
        [manager.token, 'TEAM'],
      ] as const)
        expect((await changePermission(token, { id, permission })).errors).toMatchObject([
          { extensions: { code: 'FORBIDDEN' } },
        ]);
      expect((await changePermission(manager.token, { id, permission: 'SECTOR' })).errors).toBeUndefined();
    });

    it('finds none of another organisation', async () => {
      const { id } = await noted(person().token, { permission: 'PUBLIC' });

      expect(
        (await changePermission(person({ roles: ['manager'] }).token, { id, permission: 'TEAM' })).errors,
      ).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
    });
  });

  it('leaves no word in database, events or log', async () => {
    const secret = 'Marmalade lighthouse';
    const author = person();
    const { id } = await noted(author.token, { words: `${secret} one`, idempotencyKey: randomUUID() });
    await service.graphql(
      fateDocument,
      { input: { id, fate: 'USED', words: `${secret} two` } },
      author.token,
    );
    await note(author.token, { words: `${secret} three 0491 570 156` });
    await note(author.token, { words: `${secret} `.repeat(30) });
    await service.graphql(listDocument, {}, author.token);

    const everywhere = [
      await everythingStoredIn(service.database),
      JSON.stringify(await service.announced()),
      service.log.lines.join('\n'),
    ].join('\n');
    const hexed = Buffer.from(secret).toString('hex');

    const hunted = ['Marmalade', '0491 570', hexed, Buffer.from(secret).toString('base64').slice(0, 16)];

    expect(everywhere.includes(id)).toBe(true);
    expect(hunted.filter((words) => everywhere.includes(words))).toEqual([]);
  });
});

/** How many of this person's insights the service's own database role sees in their name, whatever the guards would have said. */
const asServing = async (
  { database }: TestedService,
  { role, organisationId, actor }: { role: Role; organisationId: string | null; actor: string },
) => {
  const client = new pg.Client({ connectionString: `${testDatabaseServer()}/${database}` });
  await client.connect();
  try {
    await client.query('begin; set local role knowledge_serving');
    await client.query(
      `select set_config('app.kind', 'person', true), set_config('app.actor', $1, true), set_config('app.roles', $2, true),
              set_config('app.organisation', $3, true), set_config('app.team', 'outreach', true)`,
      [actor, role, organisationId],
    );
    const { rows } = await client.query<{ insights: number }>(
      'select count(*)::int as insights from insight where author_id = $1',
      [actor],
    );
    return rows[0]?.insights;
  } finally {
    await client.end();
  }
};

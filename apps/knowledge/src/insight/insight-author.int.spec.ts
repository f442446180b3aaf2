import { randomUUID } from 'node:crypto';
import { asSuperuser, startService, type TestedService } from '@whichdoor/testing';
import { knowledgeService } from '../knowledge.js';

const noteDocument = `mutation ($input: NoteInsightInput!) {
  noteInsight(input: $input) { ... on Insight { id } ... on Refusal { message } }
}`;
const fateDocument = `mutation ($input: RecordInsightFateInput!) {
  recordInsightFate(input: $input) { __typename ... on Insight { id } }
}`;
const removeDocument = `mutation ($input: RemoveInsightInput!) {
  removeInsight(input: $input) { __typename ... on InsightRemoval { id } }
}`;
const answeredDocument = `query ($first: Int, $after: String) {
  insights(scope: MINE_ANSWERED, first: $first, after: $after) {
    nodes { id fates { fate words } } pageInfo { hasNextPage endCursor }
  }
}`;

describe('whoever noted an insight', () => {
  let service: TestedService;
  beforeAll(async () => {
    service = await startService(knowledgeService);
  });
  afterAll(() => service.close());

  const person = (organisationId: string = randomUUID(), roles: ('worker' | 'manager')[] = ['worker']) => {
    const sub = randomUUID();
    return {
      id: sub,
      organisationId,
      token: service.tokenFor({ sub, organisationId, roles, team: 'outreach' }),
    };
  };
  const noted = async (token: string, permission = 'ORGANISATION') => {
    const input = { words: 'They ask for a fixed address', permission };
    return (await service.graphql(noteDocument, { input }, token)).data.noteInsight.id as string;
  };
  const record = (token: string, input: Record<string, unknown>) =>
    service.graphql(fateDocument, { input }, token);
  const takeBack = (token: string, id: string) => service.graphql(removeDocument, { input: { id } }, token);
  const answered = async (token: string, asked: Record<string, unknown> = {}) =>
    (await service.graphql(answeredDocument, asked, token)).data.insights as {
      nodes: { id: string; fates: { fate: string; words: string | null }[] }[];
      pageInfo: { hasNextPage: boolean; endCursor: string };
    };

  describe('finds those of which something became', () => {
    it('with the newest fate first, however long ago they were noted, page by page', async () => {
      const author = person();
      const colleague = person(author.organisationId);
      const ids: string[] = [];
      for (const minute of [1, 2, 3]) {
        service.clock.set(`2026-11-23T09:0${minute}:00.000Z`);
        ids.push(await noted(author.token));
      }
      const [oldest = '', , newest = ''] = ids;
      service.clock.set('2026-11-23T10:00:00.000Z');
      await record(colleague.token, { id: newest, fate: 'USED' });
      service.clock.set('2026-11-23T11:00:00.000Z');
      await record(colleague.token, {
        id: oldest,
        fate: 'CHANGED_SOMETHING',
        words: 'They take a shelter now',
      });

      const first = await answered(author.token, { first: 1 });
      const second = await answered(author.token, { first: 1, after: first.pageInfo.endCursor });

      expect(first.nodes).toEqual([
        {
          id: oldest,
          fates: [
            { fate: 'CHANGED_SOMETHING', words: 'They take a shelter now' },
            { fate: 'HEARD', words: null },
          ],
        },
      ]);
      expect(first.pageInfo.hasNextPage).toBe(true);
      expect(second.nodes.map(({ id }) => id)).toEqual([newest]);
      expect(second.pageInfo.hasNextPage).toBe(false);
    });

    it('and none of a colleague’s', async () => {
      const author = person();
      const colleague = person(author.organisationId);
      await record(colleague.token, { id: await noted(author.token), fate: 'USED' });

      expect((await answered(colleague.token)).nodes).toEqual([]);
    });
  });

  describe('can take it back', () => {
    it('also when something became of it, and nothing of it stays', async () => {
      const author = person();
      const id = await noted(author.token, 'PUBLIC');
      await record(author.token, { id, fate: 'USED' });

      const { data } = await takeBack(author.token, id);

      expect(data.removeInsight).toEqual({ __typename: 'InsightRemoval', id });
      expect(await asSuperuser(service.database, 'select id from insight where id = $1', [id])).toEqual([]);
      expect((await service.announced()).at(-1)).toMatchObject({
        type: 'InsightRemoved',
        actor: author.id,
        data: { insightId: id, organisationId: author.organisationId },
      });
      const again = await takeBack(author.token, id);
      expect(again.errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
    });

    it('alone: no colleague and no manager can, and for others it is not there', async () => {
      const author = person();
      const id = await noted(author.token);

      for (const [other, code] of [
        [person(author.organisationId), 'FORBIDDEN'],
        [person(author.organisationId, ['manager']), 'FORBIDDEN'],
        [person(), 'NOT_FOUND'],
      ] as const)
        expect((await takeBack(other.token, id)).errors).toMatchObject([{ extensions: { code } }]);
      expect(await asSuperuser(service.database, 'select id from insight where id = $1', [id])).toEqual([
        { id },
      ]);
    });
  });
});

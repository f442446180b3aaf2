import { randomUUID } from 'node:crypto';
import { asSuperuser, everythingStoredIn, startService, type TestedService } from '@whichdoor/testing';
import { intakeService } from '../intake.js';

const open = `mutation ($input: OpenNeedInput!) {
  openNeed(input: $input) { __typename ... on Need { id hasCodeWord } ... on Refusal { message } }
}`;
const close = `mutation ($input: CloseNeedInput!) { closeNeed(input: $input) { ... on Need { hasCodeWord } } }`;
const find = `query ($codeWord: Line, $statuses: [NeedStatus!], $first: Int, $after: String) {
  needs(codeWord: $codeWord, statuses: $statuses, first: $first, after: $after) {
    nodes { id } pageInfo { hasNextPage endCursor }
  }
}`;

describe('finding a need again by its code word', () => {
  let intake: TestedService;
  beforeAll(async () => {
    intake = await startService(intakeService);
  });
  afterAll(() => intake.close());

  const workerOf = (organisationId: string = randomUUID()) =>
    intake.tokenFor({ roles: ['worker'], organisationId });
  const openWith = (token: string, input: Record<string, unknown>) =>
    intake.graphql(open, { input: { kind: 'RESIDENTIAL_WITHDRAWAL', month: '2026-11', ...input } }, token);
  const opened = async (token: string, codeWord: string | null = null) =>
    (await openWith(token, { codeWord })).data.openNeed as { id: string; hasCodeWord: boolean };
  const found = async (token: string, asked: Record<string, unknown>): Promise<string[]> =>
    (await intake.graphql(find, asked, token)).data.needs.nodes.map(({ id }: { id: string }) => id);

  it('finds it among others of the same kind and month, however the word is written', async () => {
    const worker = workerOf();
    await opened(worker);
    const need = await opened(worker, 'Blue Heron');
    await opened(worker, 'Green Heron');

    expect(need.hasCodeWord).toBe(true);
    expect(await found(worker, { codeWord: ' blue-HERON' })).toEqual([need.id]);
    expect(await found(worker, { codeWord: 'Blue Herons' })).toEqual([]);
    expect(await found(worker, {})).toHaveLength(3);
  });

  it('finds all open needs of one word, page by page', async () => {
    const worker = workerOf();
    const ids: string[] = [];
    for (const minute of [1, 2]) {
      intake.clock.set(`2026-11-23T10:0${minute}:00.000Z`);
      ids.unshift((await opened(worker, 'lamplight')).id);
    }

    const { data } = await intake.graphql(find, { codeWord: 'lamplight', first: 1 }, worker);

    expect(data.needs.nodes).toEqual([{ id: ids[0] }]);
    const { endCursor: after } = data.needs.pageInfo as { endCursor: string };
    expect(await found(worker, { codeWord: 'lamplight', after })).toEqual([ids[1]]);
    expect(await found(worker, { codeWord: 'lamplight', statuses: ['BEING_MET'] })).toEqual([]);
  });

  it('finds nothing at another organisation, where the same word leaves another mark', async () => {
    const [here, there] = [workerOf(), workerOf()];
    const need = await opened(here, 'paper boat');
    expect(await found(there, { codeWord: 'paper boat' })).toEqual([]);

    const theirs = await opened(there, 'paper boat');

    expect(await found(there, { codeWord: 'paper boat' })).toEqual([theirs.id]);
    const marks = await asSuperuser<{ handle: Buffer }>(
      intake.database,
      'select handle from need where id = any($1)',
      [[need.id, theirs.id]],
    );
    expect(new Set(marks.map(({ handle }) => handle.toString('hex'))).size).toBe(2);
  });

  it('forgets the word when the need is closed', async () => {
    const worker = workerOf();
    const { id } = await opened(worker, 'west wind');

    const { data } = await intake.graphql(close, { input: { id, closing: 'MET' } }, worker);

    expect(data.closeNeed.hasCodeWord).toBe(false);
    expect(await found(worker, { codeWord: 'west wind' })).toEqual([]);
    expect(await asSuperuser(intake.database, 'select handle from need where id = $1', [id])).toEqual([
      { handle: null },
    ]);
  });

  it('no longer finds anything once the key of the organisation was destroyed', async () => {
    const organisationId = randomUUID();
    const worker = workerOf(organisationId);
    await opened(worker, 'tin whistle');

    await asSuperuser(
      intake.database,
      'update organisation_key set wrapped_key = null, destroyed_at = now() where organisation_id = $1',
      [organisationId],
    );

    expect(await found(worker, { codeWord: 'tin whistle' })).toEqual([]);
  });

  it.each([['abc'], ['a'.repeat(41)], ['03/04/1987'], ['0491 570 156']])(
    'refuses %j as CodeWordNotUsable and opens nothing; looked for, it finds nothing',
    async (codeWord) => {
      const worker = workerOf();

      const { data } = await openWith(worker, { codeWord });

      expect(data.openNeed).toEqual({
        __typename: 'CodeWordNotUsable',
        message: expect.stringMatching(/at (least|most)/) as string,
      });
      expect(await found(worker, {})).toEqual([]);
      expect(await found(worker, { codeWord })).toEqual([]);
    },
  );

  it('opens one need for one key, with the word as a part of what was asked', async () => {
    const worker = workerOf();
    const idempotencyKey = randomUUID();
    const first = await openWith(worker, { codeWord: 'river stone', idempotencyKey });

    const again = await openWith(worker, { codeWord: 'river stone', idempotencyKey });
    const other = await openWith(worker, { codeWord: 'river stones', idempotencyKey });

    expect(again.data.openNeed.id).toBe(first.data.openNeed.id);
    expect(other.errors?.[0]?.extensions.code).toBe('INVALID_INPUT');
    expect(await found(worker, {})).toHaveLength(1);
  });

  it('leaves the word in no table, event, log or answer', async () => {
    const secret = 'Marmalade lighthouse';
    const worker = workerOf();
    const told: unknown[] = [];
    const tell = async (answer: Promise<unknown>) => void told.push(await answer);

    await tell(openWith(worker, { codeWord: secret, idempotencyKey: randomUUID() }));
    await tell(openWith(worker, { codeWord: `${secret} 123456` }));
    await tell(openWith(worker, { codeWord: secret.repeat(20) }));
    await tell(openWith(worker, { codeWord: [secret] }));
    await tell(intake.graphql(find, { codeWord: secret }, worker));
    await tell(intake.graphql(find, { codeWord: secret, after: 'nowhere' }, worker));
    await tell(intake.graphql(find, { codeWord: secret }));

    const everywhere = [
      await everythingStoredIn(intake.database),
      JSON.stringify(await intake.announced()),
      intake.log.lines.join('\n'),
      JSON.stringify(told),
    ].join('\n');
    const forms = [secret, 'Marmalade', 'marmaladelighthouse'].flatMap((word) => [
      word,
      Buffer.from(word).toString('hex'),
      Buffer.from(word).toString('base64').slice(0, 12),
    ]);
    expect(everywhere).toContain(JSON.parse(JSON.stringify(told[0])).data.openNeed.id);
    expect(forms.filter((form) => everywhere.includes(form))).toEqual([]);
  });
});

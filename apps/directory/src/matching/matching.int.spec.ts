import { randomUUID } from 'node:crypto';
import { everythingStoredIn } from '@whichdoor/testing';
import { startDirectory, type TestedDirectory } from '../directory.fixture.js';

const match = `query ($input: MatchServicesInput!) { matchServices(input: $input) {
  open { service { name } } caseByCase { service { name } } ask { service { name } reasons { missing sentence quote criterion { id } } }
  shut { service { name } reasons { sentence quote criterion { id version } } } nextQuestion { attribute question settles } } }`;

describe('matching for systems that cannot do it themselves', () => {
  let directory: TestedDirectory;
  let organisationId: string;
  let criterionId: string;
  beforeAll(async () => {
    directory = await startDirectory();
    organisationId = await directory.organisation('Matchers');
    const adults = await directory.service(organisationId, { name: 'Adults', kinds: ['FOOD'] });
    criterionId = await directory.criterion(adults);
    await directory.service(organisationId, { name: 'Anyone', kinds: ['FOOD'], declaresNoCriteria: true });
    await directory.service(organisationId, {
      name: 'Silent',
      kinds: ['FOOD'],
      eligibilityWords: 'Call for details.',
    });
    const closed = await directory.service(organisationId, { name: 'Closed', kinds: ['FOOD'] });
    await directory.command('reviseService', { id: closed, status: 'TEMPORARILY_CLOSED' });
  });
  afterAll(() => directory.close());
  const ask = (input: object, token = directory.somebody('worker', organisationId)) =>
    directory.graphql(match, { input: { filter: { organisationId }, ...input } }, token);

  it('sorts services into groups, with the criterion and the service’s own words', async () => {
    const { data } = await ask({ answers: { age: 17 } });

    expect(data.matchServices).toEqual({
      open: [{ service: { name: 'Anyone' } }],
      caseByCase: [],
      ask: [
        {
          service: { name: 'Silent' },
          reasons: [
            { missing: null, sentence: expect.any(String), quote: 'Call for details.', criterion: null },
          ],
        },
      ],
      shut: [
        {
          service: { name: 'Adults' },
          reasons: [
            {
              sentence: expect.stringMatching(/18/),
              quote: 'You have to be eighteen or over.',
              criterion: { id: criterionId, version: 1 },
            },
          ],
        },
      ],
      nextQuestion: null,
    });
  });

  it('says what to ask next', async () => {
    const { data } = await ask({ answers: {} });

    expect(data.matchServices.nextQuestion).toEqual({
      attribute: 'age',
      question: expect.any(String),
      settles: 1,
    });
    expect(
      data.matchServices.ask.flatMap((it: { reasons: { missing: string }[] }) => it.reasons),
    ).toContainEqual(expect.objectContaining({ missing: 'age' }));
  });

  it.each([
    ['a list for answers', { answers: ['age'] }],
    ['answers beyond all measure', { answers: { age: 'x'.repeat(21_000) } }],
    ['a group of nothing', { answers: {}, limit: 0 }],
  ])('refuses %s', async (_, input) => {
    expect((await ask(input)).errors?.[0]?.extensions.code).toBe('INVALID_INPUT');
  });

  it('keeps no answer: not in the database, not in a log line, not in an event', async () => {
    const telltale = `telltale-${randomUUID()}`;
    const answers = {
      age: 41.987654,
      offence_history: [{ code: telltale, ago: 2 }],
      [`attribute_${telltale}`]: telltale,
    };

    const answered = await ask({ answers });
    const refused = await ask({ answers: [telltale] });
    const malformed = await ask({ answers: { age: telltale.repeat(600) } });
    const unknown = await ask({ answers, nonsense: telltale });

    expect(answered.data.matchServices.open).toHaveLength(2);
    expect([refused, malformed, unknown].map(({ errors }) => errors?.[0]?.extensions.code)).toEqual(
      Array(3).fill('INVALID_INPUT'),
    );
    for (const trace of [telltale, '41.987654']) {
      expect(await everythingStoredIn(directory.database)).not.toContain(trace);
      expect(directory.log.lines.join('\n')).not.toContain(trace);
      expect(JSON.stringify(await directory.announced())).not.toContain(trace);
    }
  });
});

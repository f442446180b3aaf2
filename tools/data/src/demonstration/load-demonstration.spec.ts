import { Envelope } from '@whichdoor/contracts';
import type { LogRecord } from '@whichdoor/platform';
import { startTestGateway, type Asked } from '../gateway/test-gateway.fixture.js';
import { doors } from './doors.js';
import { loadDemonstration } from './load-demonstration.js';
import { organisations } from './organisations.js';

type Made = { id: string; organisationId?: string; serviceId?: string };
const now = new Date('2026-11-23T12:00:00Z');

/** A directory that keeps what is made, and refuses what belongs to nothing, or what it has. */
const aDirectory = () => {
  const made = new Map<string, Made & { command: string }>();
  const kept = (command: string, of: keyof Made, id: string) =>
    [...made.values()].filter((each) => each.command === command && each[of] === id);
  const answer = ({ query, variables }: Asked) => {
    const command = /result: (\w+)/.exec(query)?.[1];
    if (!command) {
      const id = variables['id'] as string;
      const services = kept('listService', 'organisationId', id).map((service) => ({
        id: service.id,
        criteria: kept('publishCriterion', 'serviceId', service.id),
      }));
      const organisation = {
        id,
        sites: kept('openSite', 'organisationId', id),
        services: { nodes: services },
      };
      return { body: { data: { organisation: made.has(id) ? organisation : null } } };
    }
    const input = variables['input'] as Made & { idempotencyKey: string };
    const owner = input.serviceId ?? input.organisationId;
    if (made.has(input.id) || (owner && !made.has(owner)) || input.idempotencyKey !== input.id)
      return { body: { errors: [{ message: 'No.', extensions: { code: 'INVALID_INPUT' } }] } };
    made.set(input.id, { ...input, command });
    return { body: { data: { result: { __typename: 'Made' } } } };
  };
  return { made, answer };
};

/** A log that keeps what is published. */
const aLog = () => {
  const records: LogRecord[] = [];
  return {
    records,
    publish: (batch: readonly LogRecord[]) => Promise.resolve(void records.push(...batch)),
  };
};

describe('loading the demonstration sector', () => {
  let close: () => Promise<void> = () => Promise.resolve();
  afterEach(() => close());
  const start = async (answer: Parameters<typeof startTestGateway>[0]) => {
    const gateway = await startTestGateway(answer);
    close = gateway.close;
    const eventLog = aLog();
    const load = (onProgress?: (message: string) => void) =>
      loadDemonstration({ gatewayUrl: gateway.url, token: 'a-token', eventLog, now, onProgress });
    return { ...gateway, eventLog, load };
  };

  it('makes every organisation, site, service and criterion, owners first', async () => {
    const directory = aDirectory();
    const { load } = await start(directory.answer);
    const told: string[] = [];

    await load((message) => told.push(message));

    const count = (command: string) =>
      [...directory.made.values()].filter((each) => each.command === command).length;
    expect(count('registerOrganisation')).toBe(organisations.length);
    expect(count('openSite')).toBe(organisations.flatMap(({ sites }) => sites).length);
    expect(count('listService')).toBe(doors.length);
    expect(count('publishCriterion')).toBe(doors.flatMap(({ criteria }) => criteria).length);
    expect(told).toContain(`services and criteria ${directory.made.size} of ${directory.made.size}`);
  });

  it('makes nothing a second time, and announces the same events', async () => {
    const directory = aDirectory();
    const { load, asked, eventLog } = await start(directory.answer);
    await load();
    const first = [...eventLog.records];
    asked.length = 0;
    eventLog.records.length = 0;

    await load();

    expect(asked.filter(({ query }) => query.includes('mutation'))).toEqual([]);
    expect(eventLog.records).toEqual(first);
  });

  it('goes on where it was interrupted', async () => {
    const directory = aDirectory();
    let left = 60;
    const { load, eventLog } = await start((asked) => {
      left -= 1;
      return left < 0
        ? { body: { errors: [{ message: 'Gone.', extensions: { code: 'FORBIDDEN' } }] } }
        : directory.answer(asked);
    });
    await expect(load()).rejects.toThrow();
    expect(directory.made.size).toBeGreaterThan(0);
    expect(eventLog.records).toEqual([]);

    left = Number.POSITIVE_INFINITY;
    await load();

    expect([...directory.made.values()].filter(({ command }) => command === 'listService')).toHaveLength(
      doors.length,
    );
    expect(eventLog.records).not.toEqual([]);
  });

  it('says why when the directory refuses', async () => {
    const { load } = await start(({ query }) => ({
      body: {
        data: query.includes('mutation')
          ? { result: { __typename: 'OrganisationNameTaken', message: 'Another has this name.' } }
          : { organisation: null },
      },
    }));

    await expect(load()).rejects.toThrow(/registerOrganisation answers "Another has this name\."/);
  });

  it('publishes envelopes that consumers take, with the key of the aggregate', async () => {
    const { load, eventLog } = await start(aDirectory().answer);

    await load();

    expect(eventLog.records.length).toBeGreaterThan(1000);
    for (const { key, topic, value } of eventLog.records) {
      const envelope = Envelope.parse(JSON.parse(value));
      expect(envelope.subject).toBe(key);
      expect(`/whichdoor/${topic.split('.')[0]}`).toBe(envelope.source);
      expect(envelope.time <= now.toISOString()).toBe(true);
    }
  });
});

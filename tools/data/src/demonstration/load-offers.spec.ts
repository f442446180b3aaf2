import { openGateway } from '../gateway/gateway-client.js';
import { startTestGateway, type Asked } from '../gateway/test-gateway.fixture.js';
import { loadOffers } from './load-offers.js';

type Result = {
  __typename: string;
  id?: string;
  message?: string;
  offers?: { id: string; status: string }[];
};
const refused = (__typename: string): Result => ({ __typename, message: 'No.' });

/** A sector that makes what it is asked to, unless `refuse` says otherwise. */
const start = async (refuse: (command: string, tried: number) => Result | null, isSent = true) => {
  const commands: { command: string; input: Record<string, unknown>; by: string }[] = [];
  const gateway = await startTestGateway(({ query, variables, headers }: Asked) => {
    const command = /result: (\w+)/.exec(query)?.[1] ?? '';
    commands.push({
      command,
      input: variables['input'] as Record<string, unknown>,
      by: String(headers.authorization).replace('Bearer ', ''),
    });
    const tried = commands.filter((one) => one.command === command).length;
    const made: Record<string, Result> = {
      openNeed: { __typename: 'Need', id: `need ${tried}` },
      sendReferral: {
        __typename: 'Referral',
        offers: [{ id: `offer ${tried}`, status: isSent ? 'SENT' : 'DECLINED' }],
      },
    };
    return { body: { data: { result: refuse(command, tried) ?? made[command] ?? { __typename: 'Offer' } } } };
  });
  const pauses: number[] = [];
  const load = () =>
    loadOffers((username) => openGateway({ url: gateway.url, token: username }), '2026-11', {
      pause: (milliseconds) => Promise.resolve(pauses.push(milliseconds)),
    });
  return { commands, pauses, load, close: gateway.close };
};

describe('loading offers', () => {
  let close: () => Promise<void> = () => Promise.resolve();
  afterEach(() => close());
  const started = async (...given: Parameters<typeof start>) => {
    const sector = await start(...given);
    close = sector.close;
    return sector;
  };

  it('sends each for a need of its own, and lets the other organisation answer some', async () => {
    const { commands, load } = await started(() => null);

    await load();

    const sent = commands.filter(({ command }) => command === 'sendReferral');
    expect(sent.map(({ input }) => input['needId'])).toEqual(sent.map((_, place) => `need ${place + 1}`));
    expect(new Set(sent.map(({ input }) => input['idempotencyKey'])).size).toBe(sent.length);
    expect(commands.filter(({ by }) => by === 'intake-worker').map(({ command }) => command)).toEqual([
      'askAboutOffer',
      'waitlistOffer',
      'declineOffer',
    ]);
  });

  it('waits until a service has heard of what another one announced', async () => {
    const { pauses, commands, load } = await started((command, tried) =>
      command === 'sendReferral' && tried < 3 ? refused('NeedNotOpen') : null,
    );

    await load();

    expect(pauses).toHaveLength(2);
    const [first, second] = commands.filter(({ command }) => command === 'sendReferral');
    expect(first?.input).toEqual(second?.input);
  });

  it('answers nothing twice', async () => {
    const { commands, load } = await started(() => null, false);

    await load();

    expect(commands.filter(({ by }) => by === 'intake-worker')).toEqual([]);
  });

  it('says why when one is refused', async () => {
    const { load } = await started((command) =>
      command === 'openNeed' ? refused('MonthNotPlausible') : null,
    );

    await expect(load()).rejects.toThrow('openNeed answers "No."');
  });
});

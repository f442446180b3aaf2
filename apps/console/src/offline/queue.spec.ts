import { waitingAmong } from './entry.js';
import { openQueue, type Queue } from './queue.js';
import { keptFor } from './retention.js';
import { senderOver } from './send.js';
import { openVault } from './vault.js';

type Request = { readonly id: string; readonly input: Record<string, unknown> };

/** The network, as one test needs it: it can be away, and it remembers what reached the graph. */
const aNetwork = () => {
  const asked: Request[] = [];
  const network = {
    asked,
    isThere: true,
    /** What the graph answers to the next requests; made up by the kind of request where none is left */
    answers: [] as unknown[],
    /** Holds every answer back until it is let go. */
    held: null as Promise<void> | null,
    /** Kept once the first request has reached the graph */
    reached: Promise.withResolvers<void>(),
  };
  globalThis.fetch = (async (_: unknown, { body }: { body: string }) => {
    if (!network.isThere) throw new TypeError('no network');
    const { documentId, variables } = JSON.parse(body) as {
      documentId: string;
      variables: { input: Record<string, unknown> };
    };
    asked.push({ id: documentId, input: variables.input });
    network.reached.resolve();
    if (network.held) await network.held;
    const made = { id: `made by request ${asked.length}` };
    const data = network.answers.shift() ?? {
      data: {
        recordEncounter: made,
        noteInsight: made,
        openNeed: made,
        skipMatch: made,
        removeEncounter: made,
        removeInsight: made,
      },
    };
    return { json: async () => data };
  }) as unknown as typeof fetch;
  return network;
};

const encounter = { kind: 'recordEncounter', input: { siteId: 'site', month: '2026-11' } } as const;
const note = {
  kind: 'noteInsight',
  input: { words: 'They ask for an address', permission: 'TEAM' },
} as const;

const passing = (entryId: string) =>
  ({
    kind: 'skipMatch',
    input: { serviceId: 'service', reason: 'THEY_NEVER_TAKE_THEM' },
    need: { entryId },
  }) as const;
const passed = { ...passing('none'), need: { needId: 'need' } } as const;
const need = { kind: 'openNeed', input: { kind: 'FOOD', month: '2026-11' } } as const;
/** Longer than what was sent stays here to be taken back. */
const longAfter = 20 * 60_000;

let people = 0;
const aPerson = () => `queue-person-${(people += 1)}`;

describe('what is saved on the device', () => {
  const opened: Queue[] = [];
  const openFor = async (personId: string, now: () => number = Date.now) => {
    const ended: true[] = [];
    const queue = await openQueue({
      vault: await openVault(personId, now),
      sender: senderOver({ gatewayUrl: 'http://gateway.test', accessToken: () => 'token' }),
      personId,
      now,
      onEnded: () => ended.push(true),
    });
    opened.push(queue);
    return Object.assign(queue, { ended });
  };
  afterEach(() => {
    for (const queue of opened.splice(0)) queue.close();
  });

  it('is sent at once, under its own key, and can be seen to have arrived', async () => {
    const network = aNetwork();
    const queue = await openFor(aPerson());

    const { id } = await queue.save(encounter);
    await queue.send();

    expect(network.asked.map(({ input }) => input)).toEqual([{ ...encounter.input, idempotencyKey: id }]);
    expect(queue.entries()).toMatchObject([{ id, state: 'sent', madeId: 'made by request 1' }]);
  });

  it('waits while there is no network, and goes in the order in which it was saved when there is one', async () => {
    const network = aNetwork();
    network.isThere = false;
    const queue = await openFor(aPerson());
    await queue.save(encounter);
    await queue.save(note);
    await queue.send();
    expect(queue.entries().map(({ state }) => state)).toEqual(['queued', 'queued']);
    expect(waitingAmong(queue.entries())).toHaveLength(2);

    network.isThere = true;
    dispatchEvent(new Event('online'));
    await queue.send();

    expect(queue.entries().map(({ state }) => state)).toEqual(['sent', 'sent']);
    expect(waitingAmong(queue.entries())).toEqual([]);
    expect(network.asked.map(({ input }) => 'words' in input)).toEqual([false, true]);
  });

  it('is sent with the need that waited before it, once that is open', async () => {
    const network = aNetwork();
    network.isThere = false;
    const queue = await openFor(aPerson());
    const opening = await queue.save(need);
    await queue.save(passing(opening.id));
    await queue.send();

    network.isThere = true;
    await queue.send();

    expect(network.asked.map(({ input }) => input['needId'])).toEqual([undefined, 'made by request 1']);
    expect(queue.entries()[1]).toMatchObject({ state: 'sent', need: { needId: 'made by request 1' } });
  });

  it('fails where the need that it was done for was taken out, and can be taken out too', async () => {
    const network = aNetwork();
    network.isThere = false;
    const queue = await openFor(aPerson());
    const opening = await queue.save(need);
    const { id } = await queue.save(passing(opening.id));
    await queue.send();
    await queue.undo(opening.id);

    network.isThere = true;
    await queue.send();

    expect(network.asked).toEqual([]);
    expect(queue.entries()).toMatchObject([{ id, state: 'failed' }]);
    await queue.undo(id);
    expect(queue.entries()).toEqual([]);
  });

  it('is sent with its need however long both waited, and though it was told long after the need', async () => {
    const network = aNetwork();
    network.isThere = false;
    let now = Date.now();
    const personId = aPerson();
    const queue = await openFor(personId, () => now);
    const opening = await queue.save(need);
    const first = await queue.save(passing(opening.id));
    const last = await queue.save(passing(opening.id), { heldFor: 3 * longAfter });
    await queue.send();

    now += longAfter;
    network.isThere = true;
    await queue.send();
    now += longAfter;
    const later = await openFor(personId, () => now);
    await later.letGo();

    expect(network.asked.map(({ input }) => [input['idempotencyKey'], input['needId']])).toEqual([
      [opening.id, undefined],
      [first.id, 'made by request 1'],
      [last.id, 'made by request 1'],
    ]);
    // Nothing is done for the need any more: both are let go of when their time is over.
    expect(later.entries().map(({ id }) => id)).toEqual([last.id]);
  });

  it('can be taken back for a while after it was sent, however long it waited, and is let go of then', async () => {
    const network = aNetwork();
    network.isThere = false;
    let now = Date.now();
    const queue = await openFor(aPerson(), () => now);
    const { id } = await queue.save(encounter);
    await queue.send();

    now += longAfter;
    network.isThere = true;
    await queue.send();
    expect(queue.entries()).toMatchObject([{ id, state: 'sent', sentAt: now }]);

    now += longAfter;
    await queue.send();
    expect(queue.entries()).toEqual([]);
  });

  it('is let go of as before where it was sent before anybody wrote down when', async () => {
    const personId = aPerson();
    const vault = await openVault(personId);
    const began = Date.now();
    const old = { ...encounter, id: 'old', savedAt: began, state: 'sent', problem: null, madeId: 'made' };
    await vault.write('queue/old', old);

    expect((await openFor(personId, () => began + 1)).entries()).toHaveLength(1);
    expect((await openFor(personId, () => began + longAfter)).entries()).toEqual([]);
  });

  it('keeps no code word once the need is open', async () => {
    aNetwork();
    const personId = aPerson();
    const queue = await openFor(personId);

    await queue.save({ ...need, input: { ...need.input, codeWord: 'Blue Heron' } });
    await queue.send();

    expect(queue.entries()).toMatchObject([{ state: 'sent', input: { kind: 'FOOD', codeWord: null } }]);
    expect(JSON.stringify(queue.entries())).not.toContain('Heron');
  });

  it('is sent by one tab only, and both tabs see how far it is', async () => {
    const network = aNetwork();
    network.isThere = false;
    const personId = aPerson();
    const [one, other] = [await openFor(personId), await openFor(personId)];
    await one.save(encounter);
    await one.send();
    const seen = new Promise<void>((resolve) => {
      other.subscribe(() => {
        if (other.entries()[0]?.state === 'sent') resolve();
      });
    });

    network.isThere = true;
    await Promise.all([one.send(), other.send()]);
    await seen;

    expect(network.asked).toHaveLength(1);
  });

  it('is sent again under the same key when nobody knows whether it arrived', async () => {
    const network = aNetwork();
    network.answers.push({ errors: [{ message: 'down', extensions: { code: 'INTERNAL' } }] });
    const queue = await openFor(aPerson());

    const { id } = await queue.save(encounter);
    await queue.send();
    await queue.send();

    expect(network.asked.map(({ input }) => input['idempotencyKey'])).toEqual([id, id]);
    expect(queue.entries()).toMatchObject([{ state: 'sent' }]);
  });

  it('is found by the next page in the middle of being sent, and sent again', async () => {
    const network = aNetwork();
    const personId = aPerson();
    const vault = await openVault(personId);
    const left = {
      ...encounter,
      id: 'left',
      savedAt: Date.now(),
      state: 'sending',
      problem: null,
      madeId: null,
    };
    await vault.write('queue/left', left);

    const queue = await openFor(personId);
    await queue.send();

    expect(network.asked.map(({ input }) => input['idempotencyKey'])).toEqual(['left']);
  });

  it.each([
    [
      'the graph refuses it',
      { data: { noteInsight: { __typename: 'InsightNamesSomebody', message: 'Say it without.' } } },
      { refusal: { __typename: 'InsightNamesSomebody', message: 'Say it without.' } },
    ],
    [
      'the role is gone',
      { errors: [{ message: 'no', extensions: { code: 'FORBIDDEN' } }] },
      { code: 'FORBIDDEN' },
    ],
  ])('stays as failed, with the reason, when %s; and holds nothing else up', async (_, answer, problem) => {
    const network = aNetwork();
    network.answers.push(answer);
    const queue = await openFor(aPerson());
    const { id } = await queue.save(note);
    await queue.save(encounter);
    await queue.send();
    expect(queue.entries()).toMatchObject([{ id, state: 'failed', problem }, { state: 'sent' }]);

    await queue.retry(id);

    expect(queue.entries()).toMatchObject([{ id, state: 'sent', problem: null }, {}]);
  });

  it('is sent with other words under the same key once the first were refused', async () => {
    const network = aNetwork();
    network.answers.push({ data: { noteInsight: { __typename: 'InsightNamesSomebody', message: 'no' } } });
    const queue = await openFor(aPerson());
    const { id } = await queue.save(note);
    await queue.send();

    await queue.retry(id, { ...note, input: { ...note.input, words: 'They ask for a place' } });

    expect(queue.entries()).toMatchObject([{ id, state: 'sent', input: { words: 'They ask for a place' } }]);
    expect(network.asked.map(({ input }) => [input['words'], input['idempotencyKey']])).toEqual([
      ['They ask for an address', id],
      ['They ask for a place', id],
    ]);
  });

  it('waits, and says so, when the session has ended', async () => {
    const network = aNetwork();
    const ended = { errors: [{ message: 'who?', extensions: { code: 'UNAUTHENTICATED' } }] };
    network.answers.push(ended, ended);
    const queue = await openFor(aPerson());

    await queue.save(encounter);
    await queue.send();

    expect(queue.entries()).toMatchObject([{ state: 'queued' }]);
    expect(queue.ended.length).toBeGreaterThan(0);
  });

  describe('and is taken back', () => {
    it('before it was sent never reaches the graph, though others wait before it', async () => {
      const network = aNetwork();
      network.isThere = false;
      const queue = await openFor(aPerson());
      const first = await queue.save(note);
      const second = await queue.save(encounter);

      await queue.undo(second.id);

      expect(queue.entries().map(({ id }) => id)).toEqual([first.id]);
    });

    it('after it has arrived is taken out of the graph', async () => {
      const network = aNetwork();
      const queue = await openFor(aPerson());
      const { id } = await queue.save(encounter);
      await queue.send();

      await queue.undo(id);

      expect(network.asked[1]?.input).toEqual({ id: 'made by request 1' });
      expect(queue.entries()).toEqual([]);
    });

    it('while it is on its way is taken out as soon as it has arrived', async () => {
      const network = aNetwork();
      const { promise: held, resolve: letGo } = Promise.withResolvers<void>();
      network.held = held;
      const queue = await openFor(aPerson());
      const { id } = await queue.save(encounter);
      await network.reached.promise;
      const undone = queue.undo(id);

      letGo();
      await undone;

      expect(network.asked.at(-1)?.input).not.toHaveProperty('idempotencyKey');
      expect(queue.entries()).toEqual([]);
    });

    it('has arrived and stays where the graph gives nothing back, and says so', async () => {
      const network = aNetwork();
      const queue = await openFor(aPerson());
      const { id } = await queue.save(passed);
      await queue.send();

      expect(await queue.undo(id)).toBe(false);
      expect(queue.entries()).toMatchObject([{ id, state: 'sent' }]);
      expect(network.asked).toHaveLength(1);
    });

    it('is over also when the answer to the first attempt was lost', async () => {
      const network = aNetwork();
      const queue = await openFor(aPerson());
      const { id } = await queue.save(encounter);
      await queue.send();
      network.answers.push({ errors: [{ message: 'gone', extensions: { code: 'NOT_FOUND' } }] });

      await queue.undo(id);

      expect(queue.entries()).toEqual([]);
    });
  });

  describe('and is held to be taken back', () => {
    const aMoment = 60_000;

    it('stays here for that long, while others go on, and is then sent by itself', async () => {
      const network = aNetwork();
      let now = Date.now();
      const queue = await openFor(aPerson(), () => now);
      const held = await queue.save(passed, { heldFor: aMoment });
      await queue.save(encounter);
      await queue.send();
      expect(queue.entries()).toMatchObject([{ id: held.id, state: 'queued' }, { state: 'sent' }]);

      now += aMoment + 1;
      await queue.send();

      expect(queue.entries()).toMatchObject([{ id: held.id, state: 'sent' }, {}]);
      expect(network.asked).toHaveLength(2);
    });

    it('is sent when its moment is over though nothing else happens', async () => {
      const network = aNetwork();
      const queue = await openFor(aPerson());

      await queue.save(passed, { heldFor: 1 });

      await network.reached.promise;
      expect(network.asked).toHaveLength(1);
    });

    it('never reaches the graph once it is taken back', async () => {
      const network = aNetwork();
      const queue = await openFor(aPerson());
      const { id } = await queue.save(passed, { heldFor: aMoment });

      expect(await queue.undo(id)).toBe(true);
      await queue.letGo();

      expect(queue.entries()).toEqual([]);
      expect(network.asked).toEqual([]);
    });

    it('is sent when whoever could take it back goes elsewhere', async () => {
      const network = aNetwork();
      const queue = await openFor(aPerson());
      await queue.save(passed, { heldFor: aMoment });

      Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
      Reflect.deleteProperty(document, 'visibilityState');

      await network.reached.promise;
      expect(network.asked).toHaveLength(1);
    });

    it('waits for the need that is held with it', async () => {
      const network = aNetwork();
      const queue = await openFor(aPerson());
      const opening = await queue.save(need, { heldFor: aMoment });
      await queue.save(passing(opening.id));
      await queue.send();
      expect(queue.entries().map(({ state }) => state)).toEqual(['queued', 'queued']);

      await queue.letGo();

      expect(queue.entries().map(({ state }) => state)).toEqual(['sent', 'sent']);
      expect(network.asked.map(({ input }) => input['needId'])).toEqual([undefined, 'made by request 1']);
    });
  });

  it('is forgotten after the time that the policy allows, sent or not', async () => {
    const network = aNetwork();
    network.isThere = false;
    const personId = aPerson();
    const began = Date.now();
    await (await openFor(personId, () => began)).save(encounter);

    const later = await openFor(personId, () => began + keptFor + 1);

    expect(later.entries()).toEqual([]);
    network.isThere = true;
    await later.send();
    expect(network.asked).toEqual([]);
  });
});

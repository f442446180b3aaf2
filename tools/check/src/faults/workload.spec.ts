import { openLedger } from './ledger.js';
import type { Person, Told } from './person.js';
import { randomFrom } from './random.js';
import { liveStories } from './workload.js';

const scene = { siteId: 'site', askedServiceId: 'asked', passedServiceId: 'passed', month: '2026-11' };
const patience = 60;

/** Somebody to whom a command is answered as here, and with something that it has made otherwise. */
const answered = (answers: Readonly<Record<string, () => Told | null>>): Person => ({
  tell: async (document) => {
    const [, name = ''] = /\{\s*(\w+)\(/.exec(document) ?? [];
    const [, kind = ''] = /\.\.\. on (\w+)/.exec(document) ?? [];
    return answers[name]?.() ?? { __typename: kind, id: `${name} made`, offers: [{ id: 'offer' }] };
  },
  ask: async () => null,
});
const notYet = (): Told => ({ __typename: 'NeedNotOpen', message: 'Not heard of.' });

describe('a story of the drill', () => {
  it('goes on when another service hears of it after a storm that took longer than anybody waits', async () => {
    const begun = Date.now();
    let isOver = false;
    const hear = () => {
      isOver = Date.now() - begun > 3 * patience;
      return isOver ? null : notYet();
    };
    const sender = answered({ skipMatch: hear, sendReferral: hear });
    const ledger = openLedger();
    const stories = liveStories(
      { sender, recipient: answered({}) },
      scene,
      ledger,
      randomFrom(6),
      patience,
      () => isOver,
    );

    await expect(stories).resolves.toBeUndefined();
    expect(ledger.offers.size).toBe(1);
  });

  it('tells when another service hears of nothing though no fault strikes any more', async () => {
    let asked = 0;
    const isOver = () => (asked += 1) > 1;
    const sender = answered({ skipMatch: notYet, sendReferral: notYet });
    const stories = liveStories(
      { sender, recipient: sender },
      scene,
      openLedger(),
      randomFrom(6),
      patience,
      isOver,
    );

    await expect(stories).rejects.toThrow('did not hear of a change');
  });

  it.each(['openNeed', 'recordEncounter', 'skipMatch', 'noteInsight'])(
    'tells what was said instead when %s makes nothing',
    async (name) => {
      const sender = answered({ [name]: () => ({ __typename: 'SiteNotOurs', message: 'No.' }) });
      let told = 0;
      const isOver = () => (told += 1) > 20;
      const stories = liveStories(
        { sender, recipient: answered({}) },
        scene,
        openLedger(),
        randomFrom(6),
        patience,
        isOver,
      );

      await expect(stories).rejects.toThrow(`${name} was answered with SiteNotOurs`);
    },
  );
});

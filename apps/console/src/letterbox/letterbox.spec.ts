import { accessBarriers, accessOffers, gaveCodes, receivedCodes } from '@whichdoor/contracts';
import { openDB } from 'idb';
import { keptFor } from '../offline/retention.js';
import { openVault } from '../offline/vault.js';
import { heldOnDevice } from '../testing/held-on-device.js';
import type { Written } from './letter.js';
import { openLetterbox, putLetter, sweepLetters, takeLetterBack, type Letterbox } from './letterbox.js';

const written: Written = {
  month: '2026-11',
  gave: ['LISTENING'],
  received: [],
  reachBand: null,
  barriers: ['TRANSPORT'],
  accessOffers: [],
};

let people = 0;
const aPerson = () => `letterbox-person-${(people += 1)}`;

describe('a letterbox', () => {
  const opened: Letterbox[] = [];
  const openFor = async (personId: string, now: () => number = Date.now) => {
    const letterbox = await openLetterbox(await openVault(personId), now);
    opened.push(letterbox);
    return letterbox;
  };
  const put = async (boxId: string, now?: () => number) => {
    const id = await putLetter(boxId, written, now);
    if (!id) throw new Error('There is no such letterbox.');
    return id;
  };
  afterEach(() => {
    for (const letterbox of opened.splice(0)) letterbox.close();
  });

  it('shows its person what was put in while they were not signed in, and nobody else', async () => {
    const personId = aPerson();
    const { id: boxId } = await openFor(personId);

    const id = await put(boxId);

    expect((await openFor(personId)).letters()).toMatchObject([{ id, written }]);
    expect((await openFor(aPerson())).letters()).toEqual([]);
  });

  it('says on the device neither whose it is nor what is in it', async () => {
    const personId = aPerson();
    const { id: boxId } = await openFor(personId);
    await put(boxId);

    const seen = await heldOnDevice();

    expect(seen).toContain(boxId);
    for (const hidden of [personId, 'LISTENING', 'TRANSPORT', '2026-11']) expect(seen).not.toContain(hidden);
  });

  it('tells by the length of none how much was written down', async () => {
    const { id: boxId } = await openFor(aPerson());
    const full: Written = {
      month: '2026-11',
      gave: gaveCodes,
      received: receivedCodes,
      reachBand: 'THREE_TO_FIVE',
      barriers: accessBarriers,
      accessOffers,
    };

    const ids = [await put(boxId), await putLetter(boxId, full)];

    const database = await openDB('whichdoor-letterbox');
    const [little, much] = await Promise.all(ids.map((id) => database.get('letter', String(id))));
    database.close();
    expect(much.bytes.byteLength).toBe(little.bytes.byteLength);
  });

  it('is one for a person, also where two tabs open it at once', async () => {
    const personId = aPerson();

    const [one, other] = await Promise.all([openFor(personId), openFor(personId)]);

    expect(one.id).toBe(other.id);
  });

  it('gives a letter back unread as long as nobody has decided on it', async () => {
    const letterbox = await openFor(aPerson());
    const id = await put(letterbox.id);

    expect(await takeLetterBack(id)).toBe(true);

    expect(await takeLetterBack(id)).toBe(false);
    expect(await heldOnDevice()).not.toContain(id);
  });

  it('tells a tab in which its person is signed in what is put in meanwhile', async () => {
    const letterbox = await openFor(aPerson());
    const seen = new Promise<void>((resolve) => {
      letterbox.subscribe(() => {
        if (letterbox.letters().length === 1) resolve();
      });
    });

    await put(letterbox.id);

    await seen;
  });

  it('hands a letter over once, whichever tab asks first, and keeps it where that fails', async () => {
    const personId = aPerson();
    const [one, other] = [await openFor(personId), await openFor(personId)];
    const id = await put(one.id);
    const failing = one.take(id, () => Promise.reject(new Error('The queue is full.')));
    await expect(failing).rejects.toThrow('The queue is full.');

    const taken: string[] = [];
    const act = async (letter: { readonly id: string }) => void taken.push(letter.id);
    const told = await Promise.all([one.take(id, act), other.take(id, act)]);

    expect(told).toEqual([true, false]);
    expect(taken).toEqual([id]);
  });

  it('is gone with everything in it once its person has signed out, and takes nothing more', async () => {
    const letterbox = await openFor(aPerson());
    const id = await put(letterbox.id);

    await letterbox.clear();

    expect(await putLetter(letterbox.id, written)).toBeNull();
    const seen = await heldOnDevice();
    expect([seen.includes(id), seen.includes(letterbox.id)]).toEqual([false, false]);
  });

  it('forgets letters after the time that the policy allows, also while nobody is signed in', async () => {
    const began = Date.now();
    const letterbox = await openFor(aPerson());
    const old = await put(letterbox.id, () => began);

    const young = await put(letterbox.id, () => began + keptFor - 1);
    await sweepLetters(() => began + keptFor);

    const seen = await heldOnDevice();
    expect([seen.includes(old), seen.includes(young)]).toEqual([false, true]);
  });

  it('opens no letter under another time, as another letter, or in another letterbox', async () => {
    const personId = aPerson();
    const { id: boxId } = await openFor(personId);
    const others = await openFor(aPerson());
    const id = await put(boxId);
    const database = await openDB('whichdoor-letterbox');
    const kept = (await database.get('letter', id)) as { readonly writtenAt: number };
    await database.put('letter', { ...kept, writtenAt: kept.writtenAt - 1 });
    await database.put('letter', { ...kept, id: 'another' });
    await database.put('letter', { ...kept, id: 'elsewhere', boxId: others.id });
    database.close();

    expect((await openFor(personId)).letters()).toEqual([]);
  });
});

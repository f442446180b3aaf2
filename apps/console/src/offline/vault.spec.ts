import { waitFor } from '@testing-library/react';
import { openDB } from 'idb';
import { heldOnDevice } from '../testing/held-on-device.js';
import { draftName } from './draft-name.js';
import { keptFor } from './retention.js';
import { keptName } from './use-kept.js';
import { openVault, sweepVaults } from './vault.js';

describe('keeping what was typed on the device', () => {
  it('gives back to a person what they left, and to nobody else', async () => {
    await (await openVault('person-1')).write('draft/need', { note: 'half a sentence' });

    expect(await (await openVault('person-1')).read('draft/need')).toEqual({ note: 'half a sentence' });
    expect(await (await openVault('person-2')).read('draft/need')).toBeNull();
  });

  it('tells whoever looks into its files neither what was kept, nor what it is called, nor whose it is', async () => {
    const [personId, needId, entryId] = ['5a1f1a08', '90c35b5e', '3c0de5f1'];
    const vault = await openVault(personId);
    await vault.write(keptName('doors/OPIOID_TREATMENT'), { kind: 'OPIOID_TREATMENT' });
    await vault.write(draftName(`close-need/${needId}`), 'half a sentence');
    await vault.write(`queue/${entryId}`, { needId });

    const held = await heldOnDevice();

    expect(held).toContain('whichdoor-vault');
    const told = ['OPIOID_TREATMENT', 'half a sentence', 'doors', 'draft', 'close-need', 'queue', 'kept/'];
    for (const each of [personId, needId, entryId, ...told]) expect(held).not.toContain(each);
  });

  it('tells by the length of none which one it is', async () => {
    const vault = await openVault('person-9');
    const lengths = async (kind: string) => {
      await vault.write(keptName(`doors/${kind}`), { kind });
      const database = await openDB('whichdoor-vault');
      const [newest] = (await database.getAll('sealed')).toSorted(
        (one, other) => other.writtenAt - one.writtenAt,
      );
      database.close();
      await vault.remove(keptName(`doors/${kind}`));
      return [newest.sealedName.bytes.byteLength, newest.bytes.byteLength];
    };

    expect(await lengths('RESIDENTIAL_WITHDRAWAL')).toEqual(await lengths('FOOD'));
  });

  it('has keys that cannot be taken out, and the same ones where two tabs begin at once', async () => {
    const [one, other] = await Promise.all([openVault('person-10'), openVault('person-10')]);
    await one.write('draft/need', 'half a sentence');
    expect(await other.read('draft/need')).toBe('half a sentence');

    const database = await openDB('whichdoor-vault');
    for (const { sealing, naming } of await database.getAll('key'))
      expect([sealing.extractable, naming.extractable]).toEqual([false, false]);
    database.close();
  });

  it('does away with the one whose names could be read, and waits for no tab that holds it', async () => {
    const former = await openDB('whichdoor', 1);
    await openVault('person-11');
    former.close();

    const names = async () => (await indexedDB.databases()).map(({ name }) => name);
    await waitFor(async () => expect(await names()).not.toContain('whichdoor'));
  });

  it('forgets everything of a person who signs out and nothing of another, and cannot open it again', async () => {
    const another = await openVault('person-12');
    await another.write('draft/a', 'theirs');
    const vault = await openVault('person-4');
    await vault.write('draft/a', 1);
    await vault.write('draft/b', 2);

    await vault.clear();

    const again = await openVault('person-4');
    expect(await again.names('')).toEqual([]);
    expect(await again.read('draft/a')).toBeNull();
    expect(await another.names('')).toEqual(['draft/a']);
    expect(await another.read('draft/a')).toBe('theirs');
  });

  it('forgets what was left for longer than the policy allows, whoever left it', async () => {
    const began = Date.now();
    await (await openVault('person-5', () => began)).write('draft/a', 1);

    await openVault('person-6', () => began + keptFor + 1);

    expect(await (await openVault('person-5', () => began)).read('draft/a')).toBeNull();
  });

  it('forgets it also while a vault stays open, and nothing that is younger', async () => {
    let now = Date.now();
    const vault = await openVault('person-8', () => now);
    await vault.write('draft/old', 1);
    now += keptFor;
    await vault.write('draft/new', 2);

    await sweepVaults(() => now + 1);

    expect(await vault.names('')).toEqual(['draft/new']);
  });

  it('lists what it keeps under a prefix, oldest first', async () => {
    let now = Date.now();
    const vault = await openVault('person-7', () => now++);
    await vault.write('queue/b', 1);
    await vault.write('draft/x', 1);
    await vault.write('queue/a', 1);

    expect(await vault.names('queue/')).toEqual(['queue/b', 'queue/a']);
  });
});

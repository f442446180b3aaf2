import { openDB } from 'idb';
import { keptFor } from './retention.js';
import { openVault, sweepVaults } from './vault.js';

describe('keeping what was typed on the device', () => {
  it('gives back to a person what they left, and to nobody else', async () => {
    await (await openVault('person-1')).write('draft/need', { note: 'half a sentence' });

    expect(await (await openVault('person-1')).read('draft/need')).toEqual({ note: 'half a sentence' });
    expect(await (await openVault('person-2')).read('draft/need')).toBeNull();
  });

  it('keeps nothing that can be read without the key', async () => {
    await (await openVault('person-3')).write('draft/need', 'half a sentence');

    const database = await openDB('whichdoor');
    const kept = (await database.getAll('sealed')).map(({ bytes }: { bytes: ArrayBuffer }) =>
      Buffer.from(bytes).toString('latin1'),
    );
    database.close();
    expect(kept.length).toBeGreaterThan(0);
    expect(kept.join()).not.toContain('half a sentence');
  });

  it('forgets everything of a person who signs out, and cannot open it again', async () => {
    const vault = await openVault('person-4');
    await vault.write('draft/a', 1);
    await vault.write('draft/b', 2);

    await vault.clear();

    const again = await openVault('person-4');
    expect(await again.names('')).toEqual([]);
    expect(await again.read('draft/a')).toBeNull();
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

import { anEncounter } from './encounter.fixture.js';
import { record, remove } from './encounter.js';

describe('recording an encounter', () => {
  it('needs nothing but site and month', () => {
    expect(record(anEncounter())).toMatchObject({ facts: [{ type: 'EncounterRecorded' }] });
  });

  it('announces neither the site nor the instant', () => {
    const encounter = anEncounter({ gave: ['STERILE_EQUIPMENT', 'STERILE_EQUIPMENT'] });

    const recorded = record(encounter);

    const told = 'facts' in recorded ? recorded.facts[0]?.data : null;
    expect(JSON.stringify(told)).not.toContain(encounter.siteId);
    expect(JSON.stringify(told)).not.toMatch(/2026-11-23/);
    expect(told).toMatchObject({ gave: ['STERILE_EQUIPMENT'], month: '2026-11' });
  });

  it('refuses a month that has not begun', () => {
    expect(record(anEncounter({ month: '2026-12' }))).toMatchObject({ refusal: 'MonthNotPlausible' });
  });
});

describe('removing an encounter', () => {
  it('is possible within a day', () => {
    expect(remove(anEncounter(), new Date('2026-11-24T09:00:00Z'))).toMatchObject({
      facts: [{ type: 'EncounterRemoved' }],
    });
  });

  it('is refused later', () => {
    expect(remove(anEncounter(), new Date('2026-11-24T09:00:01Z'))).toMatchObject({
      refusal: 'EncounterTooOldToRemove',
    });
  });
});

import {
  changePermission,
  checkFateWords,
  mayChangePermission,
  mayRead,
  note,
  recordFate,
} from './insight.js';
import { aReader, anInsight } from './insight.fixture.js';

const now = new Date('2026-11-23T09:00:00Z');
const asked = {
  id: '10000000-0000-4000-8000-000000000001',
  organisationId: '10000000-0000-4000-8000-000000000002',
  team: 'outreach',
  authorId: '10000000-0000-4000-8000-000000000003',
  words: 'They never take people on methadone.',
  permission: 'TEAM',
  partnerIds: [] as string[],
  observedIn: null,
} as const;
const noting = { ...asked, partnerIds: [] as string[] };
const partner = '10000000-0000-4000-8000-000000000004';

describe('noting an insight', () => {
  it('hears it in this month and announces no word of it', () => {
    const noted = note(noting, now);

    expect(noted).toMatchObject({
      next: { observedIn: '2026-11', fates: [{ fate: 'HEARD' }] },
      facts: [
        { type: 'InsightShared', data: { permission: 'TEAM', month: '2026-11' } },
        { type: 'InsightFateRecorded', data: { fate: 'HEARD', month: '2026-11' } },
      ],
    });
    expect(JSON.stringify(noted)).not.toContain('methadone');
  });

  it('keeps an earlier month in which it was noticed', () => {
    expect(note({ ...noting, observedIn: '2026-08' }, now)).toMatchObject({
      next: { observedIn: '2026-08' },
    });
  });

  it.each(['2026-12', '2024-10'])('refuses %s', (observedIn) => {
    expect(note({ ...noting, observedIn }, now)).toMatchObject({ refusal: 'MonthNotPlausible' });
  });

  it('refuses words through which somebody could be found, without repeating them', () => {
    const refused = note({ ...noting, words: 'Ring 0491 570 156' }, now);

    expect(refused).toMatchObject({ refusal: 'InsightNamesSomebody' });
    expect(JSON.stringify(refused)).not.toContain('0491');
  });

  it('needs partners with PARTNERS, other than the own organisation', () => {
    const partnerIds = [partner, partner, asked.organisationId];

    expect(note({ ...noting, permission: 'PARTNERS' }, now)).toMatchObject({ refusal: 'PartnersNotNamed' });
    expect(
      note({ ...noting, permission: 'PARTNERS', partnerIds: [asked.organisationId] }, now),
    ).toMatchObject({ refusal: 'PartnersNotNamed' });
    expect(note({ ...noting, permission: 'PARTNERS', partnerIds }, now)).toMatchObject({
      next: { partnerIds: [partner] },
    });
  });

  it.each(['TEAM', 'ORGANISATION', 'SECTOR', 'PUBLIC'] as const)(
    'takes no partners with %s',
    (permission) => {
      expect(note({ ...noting, permission, partnerIds: [partner] }, now)).toMatchObject({
        refusal: 'PartnersNotNamed',
      });
    },
  );
});

describe('saying what became of an insight', () => {
  it('adds the fate and announces it without words', () => {
    const recorded = recordFate(anInsight(), 'USED', Buffer.from('how'), now);

    expect(recorded).toMatchObject({
      next: { fates: [{ fate: 'HEARD' }, { fate: 'USED', recordedAt: now.toISOString() }] },
      facts: [{ type: 'InsightFateRecorded', data: { fate: 'USED', month: '2026-11' } }],
    });
  });

  it('refuses the newest fate once more, and HEARD always', () => {
    const used = recordFate(anInsight(), 'USED', null, now);
    if ('refusal' in used) throw new Error(used.message);

    expect(recordFate(used.next, 'USED', null, now)).toMatchObject({ refusal: 'FateAlreadyRecorded' });
    expect(recordFate(used.next, 'HEARD', null, now)).toMatchObject({ refusal: 'FateAlreadyRecorded' });
    expect(recordFate(used.next, 'CHANGED_SOMETHING', null, now)).toHaveProperty('next');
  });

  it('refuses words through which somebody could be found', () => {
    expect(checkFateWords('sam@example.org took it up')).toMatchObject({ refusal: 'InsightNamesSomebody' });
    expect(checkFateWords('We changed the form')).toBeNull();
    expect(checkFateWords(null)).toBeNull();
  });
});

describe('changing who may read an insight', () => {
  it('announces the new permission', () => {
    expect(changePermission(anInsight(), 'SECTOR', [], now)).toMatchObject({
      next: { permission: 'SECTOR' },
      facts: [{ type: 'InsightShared', data: { permission: 'SECTOR', month: '2026-11' } }],
    });
  });

  it('drops the partners when it is no longer theirs', () => {
    const insight = anInsight({ permission: 'PARTNERS', partnerIds: [partner] });

    expect(changePermission(insight, 'ORGANISATION', [], now)).toMatchObject({ next: { partnerIds: [] } });
    expect(changePermission(insight, 'PARTNERS', [], now)).toMatchObject({ refusal: 'PartnersNotNamed' });
    expect(changePermission(insight, 'SECTOR', [partner], now)).toMatchObject({
      refusal: 'PartnersNotNamed',
    });
  });

  it('announces nothing where nothing changes', () => {
    const insight = anInsight({ permission: 'PARTNERS', partnerIds: [partner] });

    expect(changePermission(insight, 'PARTNERS', [partner], now)).toEqual({ next: insight, facts: [] });
  });

  it('is for the author, and for a coordinator or manager who would still read it', () => {
    const insight = anInsight({ permission: 'ORGANISATION' });
    const { organisationId, authorId } = insight;
    const author = aReader({ organisationId, id: authorId, team: 'another' });
    const colleague = aReader({ organisationId });
    const manager = aReader({ organisationId, roles: ['manager'], team: 'another' });
    const otherManager = aReader({ roles: ['manager'] });

    expect(mayChangePermission(insight, 'TEAM', author)).toBe(true);
    expect(mayChangePermission(insight, 'SECTOR', colleague)).toBe(false);
    expect(mayChangePermission(insight, 'SECTOR', manager)).toBe(true);
    expect(mayChangePermission(insight, 'TEAM', manager)).toBe(false);
    expect(mayChangePermission(insight, 'SECTOR', otherManager)).toBe(false);
  });
});

describe('who may read an insight', () => {
  it('gives two people without a team nothing in common', () => {
    const insight = anInsight({ team: null });

    expect(mayRead(insight, aReader({ organisationId: insight.organisationId, team: null }))).toBe(false);
  });

  it.each(['organisation-admin', 'sector-admin', 'custodian'] as const)(
    'shows %s not even what is public',
    (role) => {
      expect(mayRead(anInsight({ permission: 'PUBLIC' }), aReader({ roles: [role] }))).toBe(false);
    },
  );
});

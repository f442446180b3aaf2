import { criterionClasses } from '@whichdoor/contracts';
import { criterionClass, describe as say, matchServices, parseService } from '@whichdoor/eligibility';
import { demonstrationAccounts } from './accounts.js';
import { doors } from './doors.js';
import { demonstrationAreas, demonstrationOrganisations, organisations, siteId } from './organisations.js';

const criteria = doors.flatMap((door) => door.criteria.map((criterion) => ({ ...criterion, door })));
const sector = doors.map((door) => ({
  serviceId: door.id,
  area: door.areas,
  declaresNoCriteria: door.declaresNoCriteria,
  criteria: door.criteria.map(({ id, rule }) => ({ id, version: 1, ...rule })),
}));
const sitesById = organisations.flatMap(({ sites }) => sites.map(({ key }) => siteId(key)));

describe('the demonstration sector', () => {
  it('has about 12 organisations, 30 services, 70 criteria and six areas', () => {
    expect(organisations.length).toBeGreaterThanOrEqual(12);
    expect(doors).toHaveLength(30);
    expect(criteria.length).toBeGreaterThanOrEqual(70);
    expect(criteria.length).toBeLessThan(85);
    expect(demonstrationAreas).toHaveLength(6);
  });

  it('gives everything an id of its own, which is the same every time', () => {
    const ids = [
      ...organisations.map(({ id }) => id),
      ...sitesById,
      ...doors.map(({ id }) => id),
      ...criteria.map(({ id }) => id),
      ...demonstrationAccounts.map(({ id }) => id),
    ];

    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids)
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    // Ids that identity providers and other machines already know.
    expect(demonstrationOrganisations.exchange).toBe('5495bdfd-b00b-826e-8047-5ffafea49852');
  });

  it.each(sector.map((service, at) => [doors[at]?.name, service] as const))(
    'speaks the criteria language at %s',
    (_, service) => {
      expect(parseService(service)).toMatchObject({ ok: true });
    },
  );

  it('has criteria of every class', () => {
    const classes = new Set(criteria.map(({ rule }) => criterionClass(rule)));

    expect([...classes]).toEqual(
      expect.arrayContaining(criterionClasses.filter((each) => each !== 'NOT_CLASSIFIED')),
    );
  });

  it('uses every effect, discretion and structure that real directories need', () => {
    const rules = JSON.stringify(criteria.map(({ rule }) => rule));

    for (const part of ['require', 'exclude', 'prioritise', 'not_required', 'case_by_case', 'preferred'])
      expect(rules).toContain(`"${part}"`);
    for (const part of [
      'allOf',
      'anyOf',
      'of',
      'undisclosed',
      'appliesWhen',
      'exceptions',
      'cases',
      'about',
      'within',
      'obtainableWithHelp',
      'unit',
      'disputed',
    ])
      expect(rules).toContain(`"${part}":`);
  });

  it.each(criteria.map((each) => [`${each.door.name}: ${say(each.rule)}`, each] as const))(
    'quotes the service’s own words — %s',
    (_, { rule, door }) => {
      const said = [door.eligibilityWords, door.documentWords, door.feeWords, door.areaWords].join('\n');

      expect(said).toContain(rule.evidence.quote);
      expect(say(rule)).toMatch(/^[A-Z].+\.$/);
      expect(say(rule)).not.toMatch(/undefined|\{|\bmeet a rule about\b/);
    },
  );

  it('has an exchange that shuts nobody out, and a service that nobody has asked', () => {
    const exchange = doors.filter(({ organisation }) => organisation === 'exchange');
    expect(exchange.map(({ declaresNoCriteria, criteria }) => [declaresNoCriteria, criteria.length])).toEqual(
      exchange.map(() => [true, 0]),
    );
    expect(doors.filter((door) => door.criteria.length === 0 && !door.declaresNoCriteria)).not.toEqual([]);
    for (const door of doors) if (door.criteria.length) expect(door.declaresNoCriteria).toBe(false);
  });

  it('says how to reach every service, with telephone numbers that nobody can have', () => {
    for (const { phoneWords } of doors) expect(phoneWords).toMatch(/^5550 01\d\d(?!\d)/);
    expect(doors.filter(({ addressWords }) => !addressWords).map(({ organisation }) => organisation)).toEqual(
      ['refuge'],
    );
  });

  it('shuts a withdrawal service to somebody who is still using, and asks about the others', () => {
    const withdrawal = sector.filter((_, at) => doors[at]?.kinds.includes('RESIDENTIAL_WITHDRAWAL'));

    expect(matchServices(withdrawal, {}).groups.ask).toHaveLength(withdrawal.length);
    const answered = matchServices(withdrawal, { currently_using: true }).groups;

    expect(answered.shut.map(({ serviceId }) => doors.find(({ id }) => id === serviceId)?.name)).toEqual([
      'Lantern House Landing',
    ]);
    expect(answered.ask).toHaveLength(withdrawal.length - 1);
  });
});

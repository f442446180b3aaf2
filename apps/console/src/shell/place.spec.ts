import { permissionsOf, roles, type Role } from '@whichdoor/contracts';
import { placeSetsFor } from './place.js';

const barsOf = (...held: readonly Role[]) => {
  const permissions = permissionsOf(held);
  return Object.fromEntries(
    placeSetsFor((permission) => permissions.has(permission)).map(({ name, places }) => [
      name,
      places.map(({ path }) => path),
    ]),
  );
};
const clients = ['/today', '/doors', '/inbox', '/notes'];
const planning = ['/gaps', '/criteria', '/what-if', '/notes'];

describe('the places of somebody', () => {
  it.each([
    [['worker'], { 'set.clients': clients }],
    [['planner'], { 'set.planning': planning }],
    [['policy'], { 'set.planning': planning }],
    [['worker', 'planner'], { 'set.clients': clients, 'set.planning': planning }],
    [['manager'], { 'set.clients': clients, 'set.administration': ['/listings'] }],
  ] as const)('are those of their work: %j', (held, bars) => {
    expect(barsOf(...held)).toEqual(bars);
  });

  it.each(roles)('hold the notes for whoever may read notes, and for nobody else: %s', (role) => {
    const paths = Object.values(barsOf(role)).flat();
    expect(paths.includes('/notes')).toBe(permissionsOf([role]).has('INSIGHT_READ'));
  });
});

import { findServices } from './find-services.js';
import type { ListedService } from './use-all-services.js';

const aService = (parts: Partial<ListedService>): ListedService => ({
  id: 'service-1',
  name: 'Night beds',
  organisation: { name: 'Example House' },
  status: 'ACTIVE',
  kinds: ['CRISIS_ACCOMMODATION'],
  areas: ['north'],
  areaWords: null,
  declaresNoCriteria: false,
  confirmedAt: '2026-11-01T00:00:00Z',
  criteria: [],
  ...parts,
});
const nobody = { text: '', kind: null, area: null };

describe('finding services in the list', () => {
  it('takes every word wherever it stands, without case and accents', () => {
    const services = [aService({ name: 'Café for parents' }), aService({ name: 'Night beds' })];

    expect(findServices(services, { ...nobody, text: 'PARENTS cafe' })).toEqual([services[0]]);
    expect(findServices(services, { ...nobody, text: 'example beds' })).toEqual([services[1]]);
    expect(findServices(services, { ...nobody, text: 'cafe beds' })).toEqual([]);
  });

  it('narrows to a kind and an area, and keeps what may serve any area', () => {
    const services = [
      aService({ id: 'north' }),
      aService({ id: 'south', areas: ['south'] }),
      aService({ id: 'anywhere', areas: [] }),
      aService({ id: 'food', kinds: ['FOOD'] }),
    ];

    const found = findServices(services, { text: '', kind: 'CRISIS_ACCOMMODATION', area: 'north' });

    expect(found.map(({ id }) => id)).toEqual(['north', 'anywhere']);
  });
});

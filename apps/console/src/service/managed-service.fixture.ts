import type { ManagedCriterion, ManagedService } from './managed-service.js';

export const aCriterion = (parts: Partial<ManagedCriterion> = {}): ManagedCriterion => ({
  id: 'criterion-1',
  version: 1,
  status: 'IN_FORCE',
  sentence: 'Must be at least 18 years old.',
  rule: { effect: 'require', condition: { attribute: 'age', operator: 'at_least', value: 18 } },
  quote: 'Adults only.',
  publishedAt: '2026-11-01T09:00:00.000Z',
  ...parts,
});

/** A service of the organisation for which `renderPage` signs people in. */
export const aService = (parts: Partial<ManagedService> = {}): ManagedService => ({
  id: 'service-1',
  name: 'Harbour House',
  status: 'ACTIVE',
  kinds: ['RESIDENTIAL_WITHDRAWAL'],
  areas: ['riverbend'],
  areaWords: null,
  eligibilityWords: 'Ask us.',
  documentWords: null,
  feeWords: null,
  hoursWords: null,
  languageWords: null,
  addressWords: null,
  phoneWords: null,
  askForWords: null,
  declaresNoCriteria: false,
  confirmedAt: '2026-11-01T09:00:00.000Z',
  organisation: { id: 'organisation-1', name: 'Test Organisation', status: 'ACTIVE' },
  capacity: null,
  criteria: [],
  retiredCriteria: [],
  source: null,
  ...parts,
});

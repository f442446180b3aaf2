import { randomUUID } from 'node:crypto';
import { list, type Listing, type Service } from './service.js';

export const aService = (parts: Partial<Service> = {}): Service => {
  const { id = randomUUID(), organisationId = randomUUID(), confirmedAt, ...listing } = parts;
  const told: Listing = { name: 'Residential withdrawal', kinds: ['RESIDENTIAL_WITHDRAWAL'], ...listing };
  return list({ ...told, id, organisationId }, confirmedAt ?? new Date('2026-11-20T09:00:00Z')).next;
};

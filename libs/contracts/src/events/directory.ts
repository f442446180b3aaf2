import { z } from 'zod';
import { criterionClasses, organisationModels, serviceKinds } from '../vocabulary.js';
import { defineEvent } from './define.js';
import { code, id, month, openCode, version } from './fields.js';

export const OrganisationRegistered = defineEvent(
  'OrganisationRegistered',
  'directory.organisation',
  'organisationId',
  { organisationId: id, model: code(organisationModels) },
);

/** Somebody else leads its work than was announced before. */
export const OrganisationRevised = defineEvent(
  'OrganisationRevised',
  'directory.organisation',
  'organisationId',
  { organisationId: id, model: code(organisationModels) },
);

export const OrganisationDeactivated = defineEvent(
  'OrganisationDeactivated',
  'directory.organisation',
  'organisationId',
  { organisationId: id },
);

export const SiteOpened = defineEvent('SiteOpened', 'directory.site', 'siteId', {
  siteId: id,
  organisationId: id,
  area: openCode.nullable(),
});

const service = {
  serviceId: id,
  organisationId: id,
  kinds: z.array(code(serviceKinds)),
  areas: z.array(openCode),
  /** The service says that it has no criteria: its door is open to anyone. */
  declaresNoCriteria: z.boolean(),
};
export const ServiceListed = defineEvent('ServiceListed', 'directory.service', 'serviceId', service);
export const ServiceRevised = defineEvent('ServiceRevised', 'directory.service', 'serviceId', service);
export const ServiceWithdrawn = defineEvent('ServiceWithdrawn', 'directory.service', 'serviceId', {
  serviceId: id,
});

/** A first or a later version of a criterion. */
export const CriterionPublished = defineEvent('CriterionPublished', 'directory.criterion', 'criterionId', {
  criterionId: id,
  version,
  serviceId: id,
  class: code(criterionClasses),
  /** Attributes of the eligibility catalogue that the criterion asks about. */
  attributes: z.array(openCode),
  effect: code(['require', 'exclude', 'prioritise', 'inform']),
  discretion: code(['hard', 'case_by_case', 'preferred']),
});
export const CriterionRetired = defineEvent('CriterionRetired', 'directory.criterion', 'criterionId', {
  criterionId: id,
  version,
  serviceId: id,
});

export const CapacityConfirmed = defineEvent('CapacityConfirmed', 'directory.service', 'serviceId', {
  serviceId: id,
  available: z.int().min(0),
  maximum: z.int().min(0).nullable(),
  month,
});

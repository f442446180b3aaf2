import { EntitySchema } from 'typeorm';
import type { Service } from './service.js';

export const ServiceEntity = new EntitySchema<Service>({
  name: 'service',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'service_pk' },
    organisationId: { type: 'uuid', name: 'organisation_id' },
    name: { type: 'text' },
    status: { type: 'text' },
    kinds: { type: 'text', array: true },
    areas: { type: 'text', array: true },
    areaWords: { type: 'text', name: 'area_words', nullable: true },
    eligibilityWords: { type: 'text', name: 'eligibility_words', nullable: true },
    documentWords: { type: 'text', name: 'document_words', nullable: true },
    feeWords: { type: 'text', name: 'fee_words', nullable: true },
    hoursWords: { type: 'text', name: 'hours_words', nullable: true },
    languageWords: { type: 'text', name: 'language_words', nullable: true },
    addressWords: { type: 'text', name: 'address_words', nullable: true },
    phoneWords: { type: 'text', name: 'phone_words', nullable: true },
    askForWords: { type: 'text', name: 'ask_for_words', nullable: true },
    declaresNoCriteria: { type: 'boolean', name: 'declares_no_criteria' },
    confirmedAt: { type: 'timestamptz', name: 'confirmed_at' },
    sourceDirectory: { type: 'text', name: 'source_directory', nullable: true },
    sourceRowId: { type: 'text', name: 'source_row_id', nullable: true },
    sourceDigest: { type: 'text', name: 'source_digest', nullable: true },
  },
});

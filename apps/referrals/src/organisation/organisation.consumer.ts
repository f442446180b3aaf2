import { Injectable } from '@nestjs/common';
import { OrganisationDeactivated, OrganisationRegistered } from '@whichdoor/contracts';
import { on } from '@whichdoor/platform';
import { KnownOrganisationEntity } from './organisation.entity.js';

@Injectable()
export class OrganisationConsumer {
  readonly handlers = [
    on(OrganisationDeactivated, async ({ data: { organisationId } }, tx) => {
      await tx.upsert(KnownOrganisationEntity, { id: organisationId, isActive: false }, ['id']);
    }),
    // Announced anew when one comes back; of one that never left there is nothing to remember.
    on(OrganisationRegistered, async ({ data: { organisationId } }, tx) => {
      await tx.update(KnownOrganisationEntity, { id: organisationId }, { isActive: true });
    }),
  ];
}

import { Injectable } from '@nestjs/common';
import { OrganisationDeactivated } from '@whichdoor/contracts';
import { on } from '@whichdoor/platform';
import { KnownOrganisationEntity } from './organisation.entity.js';

@Injectable()
export class OrganisationConsumer {
  readonly handlers = [
    on(OrganisationDeactivated, async ({ data: { organisationId } }, tx) => {
      await tx.upsert(KnownOrganisationEntity, { id: organisationId, isActive: false }, ['id']);
    }),
  ];
}

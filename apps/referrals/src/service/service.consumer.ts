import { Injectable } from '@nestjs/common';
import { ServiceListed, ServiceRevised, ServiceWithdrawn } from '@whichdoor/contracts';
import { on } from '@whichdoor/platform';
import type { EntityManager } from 'typeorm';
import { KnownServiceEntity } from './service.entity.js';

type Listing = { readonly serviceId: string; readonly organisationId: string };

const list = async ({ serviceId, organisationId }: Listing, tx: EntityManager) => {
  await tx.upsert(KnownServiceEntity, { id: serviceId, organisationId, isListed: true }, ['id']);
};

@Injectable()
export class ServiceConsumer {
  readonly handlers = [
    on(ServiceListed, ({ data }, tx) => list(data, tx)),
    on(ServiceRevised, ({ data }, tx) => list(data, tx)),
    on(ServiceWithdrawn, async ({ data: { serviceId } }, tx) => {
      await tx.update(KnownServiceEntity, { id: serviceId }, { isListed: false });
    }),
  ];
}

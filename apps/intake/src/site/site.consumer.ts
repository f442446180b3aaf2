import { Injectable } from '@nestjs/common';
import { SiteOpened } from '@whichdoor/contracts';
import { on } from '@whichdoor/platform';
import { KnownSiteEntity } from './site.entity.js';

@Injectable()
export class SiteConsumer {
  readonly handlers = [
    on(SiteOpened, async ({ data: { siteId, organisationId } }, tx) => {
      await tx.upsert(KnownSiteEntity, { id: siteId, organisationId }, ['id']);
    }),
  ];
}

import { graphFile } from '@whichdoor/contracts';
import {
  AddEventRetentionAndDiscarding1797000000001,
  defineService,
  TellInboxNotesApart1799000000001,
} from '@whichdoor/platform';
import { AuditEntryEntity } from './audit-entry/audit-entry.entity.js';
import { AuditEntryModule } from './audit-entry/audit-entry.module.js';
import { CapacityEntity } from './capacity/capacity.entity.js';
import { CapacityModule } from './capacity/capacity.module.js';
import { CriterionEntity, CriterionVersionEntity } from './criterion/criterion.entity.js';
import { CriterionModule } from './criterion/criterion.module.js';
import { ListingModule } from './listing/listing.module.js';
import { MatchingModule } from './matching/matching.module.js';
import { MeModule } from './me/me.module.js';
import { CreateDirectory1795000000000 } from './migrations/1795000000000-create-directory.js';
import { AddWayInToService1795610000000 } from './migrations/1795610000000-add-way-in-to-service.js';
import { AddChangesToAuditEntry1795600000000 } from './migrations/1795600000000-add-changes-to-audit-entry.js';
import { OrganisationEntity } from './organisation/organisation.entity.js';
import { OrganisationModule } from './organisation/organisation.module.js';
import { PersonModule } from './person/person.module.js';
import { ServiceEntity } from './service/service.entity.js';
import { ServiceModule } from './service/service.module.js';
import { SharedModule } from './shared.module.js';
import { SiteEntity } from './site/site.entity.js';
import { SiteModule } from './site/site.module.js';

/** What the sector knows of its organisations: their services, whom these take, and who keeps it up to date. */
export const directoryService = defineService({
  name: 'directory',
  graph: graphFile('directory'),
  entities: [
    OrganisationEntity,
    SiteEntity,
    ServiceEntity,
    CriterionEntity,
    CriterionVersionEntity,
    CapacityEntity,
    AuditEntryEntity,
  ],
  migrations: [
    CreateDirectory1795000000000,
    AddChangesToAuditEntry1795600000000,
    AddWayInToService1795610000000,
    AddEventRetentionAndDiscarding1797000000001,
    TellInboxNotesApart1799000000001,
  ],
  modules: [
    SharedModule,
    OrganisationModule,
    SiteModule,
    ServiceModule,
    CriterionModule,
    CapacityModule,
    PersonModule,
    AuditEntryModule,
    ListingModule,
    MatchingModule,
    MeModule,
  ],
  consumers: [],
});

import { graphFile } from '@whichdoor/contracts';
import {
  AddEventRetentionAndDiscarding1797000000001,
  defineService,
  LetOwnerRewrapKeys1798000000001,
  TellInboxNotesApart1799000000001,
} from '@whichdoor/platform';
import { EncounterEntity } from './encounter/encounter.entity.js';
import { EncounterModule } from './encounter/encounter.module.js';
import { AddHandleToNeed1795600000000 } from './migrations/1795600000000-add-handle-to-need.js';
import { CreateEncounterNeedSite1795000000000 } from './migrations/1795000000000-create-encounter-need-site.js';
import { AskPoliciesForASetting1798000000000 } from './migrations/1798000000000-ask-policies-for-a-setting.js';
import { AskPoliciesOneQuestion1797000000000 } from './migrations/1797000000000-ask-policies-one-question.js';
import { BelieveTheSettingAlone1799000000000 } from './migrations/1799000000000-believe-the-setting-alone.js';
import { RememberWhoMeetsANeed1796000100000 } from './migrations/1796000100000-remember-who-meets-a-need.js';
import { NeedConsumer } from './need/need.consumer.js';
import { NeedEntity } from './need/need.entity.js';
import { NeedModule } from './need/need.module.js';
import { SiteConsumer } from './site/site.consumer.js';
import { KnownSiteEntity } from './site/site.entity.js';
import { SiteModule } from './site/site.module.js';

/** Encounters and needs: what happens between a worker and somebody who stops by. */
export const intakeService = defineService({
  name: 'intake',
  graph: graphFile('intake'),
  entities: [EncounterEntity, NeedEntity, KnownSiteEntity],
  migrations: [
    CreateEncounterNeedSite1795000000000,
    AddHandleToNeed1795600000000,
    RememberWhoMeetsANeed1796000100000,
    AskPoliciesOneQuestion1797000000000,
    AddEventRetentionAndDiscarding1797000000001,
    AskPoliciesForASetting1798000000000,
    BelieveTheSettingAlone1799000000000,
    LetOwnerRewrapKeys1798000000001,
    TellInboxNotesApart1799000000001,
  ],
  modules: [EncounterModule, NeedModule, SiteModule],
  consumers: [NeedConsumer, SiteConsumer],
});

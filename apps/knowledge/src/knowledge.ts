import { graphFile } from '@whichdoor/contracts';
import {
  AddEventRetentionAndDiscarding1797000000001,
  defineService,
  LetOwnerRewrapKeys1798000000001,
  TellInboxNotesApart1799000000001,
} from '@whichdoor/platform';
import { InsightEntity } from './insight/insight.entity.js';
import { InsightModule } from './insight/insight.module.js';
import { LetInsightBeTakenBack1795600000000 } from './migrations/1795600000000-let-insight-be-taken-back.js';
import { CreateInsight1795000000000 } from './migrations/1795000000000-create-insight.js';

/** What people learn at the door: one line at a time, with who may read it and what became of it. */
export const knowledgeService = defineService({
  name: 'knowledge',
  graph: graphFile('knowledge'),
  entities: [InsightEntity],
  migrations: [
    CreateInsight1795000000000,
    LetInsightBeTakenBack1795600000000,
    AddEventRetentionAndDiscarding1797000000001,
    LetOwnerRewrapKeys1798000000001,
    TellInboxNotesApart1799000000001,
  ],
  modules: [InsightModule],
  consumers: [],
});

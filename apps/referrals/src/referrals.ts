import { graphFile } from '@whichdoor/contracts';
import {
  AddEventRetentionAndDiscarding1797000000001,
  defineService,
  LetOwnerRewrapKeys1798000000001,
  TellInboxNotesApart1799000000001,
} from '@whichdoor/platform';
import { CriterionConsumer } from './criterion/criterion.consumer.js';
import { KnownCriterionEntity } from './criterion/criterion.entity.js';
import { CriterionModule } from './criterion/criterion.module.js';
import { GapEntity } from './gap/gap.entity.js';
import { GapModule } from './gap/gap.module.js';
import { InboxModule } from './inbox/inbox.module.js';
import { CreateReferralOfferGap1795000000000 } from './migrations/1795000000000-create-referral-offer-gap.js';
import { AskPoliciesForASetting1798000000000 } from './migrations/1798000000000-ask-policies-for-a-setting.js';
import { AskPoliciesOneQuestion1797000000000 } from './migrations/1797000000000-ask-policies-one-question.js';
import { BelieveTheSettingAlone1799000000000 } from './migrations/1799000000000-believe-the-setting-alone.js';
import { GiveOffersDueTimesAndStates1796000000000 } from './migrations/1796000000000-give-offers-due-times-and-states.js';
import { RememberWhereAnAcceptedOfferStood1800000000000 } from './migrations/1800000000000-remember-where-an-accepted-offer-stood.js';
import { NeedConsumer } from './need/need.consumer.js';
import { KnownNeedEntity } from './need/need.entity.js';
import { NeedModule } from './need/need.module.js';
import { OfferEntity } from './offer/offer.entity.js';
import { OfferModule } from './offer/offer.module.js';
import { OrganisationConsumer } from './organisation/organisation.consumer.js';
import { KnownOrganisationEntity } from './organisation/organisation.entity.js';
import { OrganisationModule } from './organisation/organisation.module.js';
import { ReferralEntity } from './referral/referral.entity.js';
import { ReferralModule } from './referral/referral.module.js';
import { ServiceConsumer } from './service/service.consumer.js';
import { KnownServiceEntity } from './service/service.entity.js';
import { ServiceModule } from './service/service.module.js';

/** Referrals and their offers: what one organisation asks of another for somebody, and what came of it. */
export const referralsService = defineService({
  name: 'referrals',
  graph: graphFile('referrals'),
  entities: [
    GapEntity,
    KnownCriterionEntity,
    KnownNeedEntity,
    KnownOrganisationEntity,
    KnownServiceEntity,
    OfferEntity,
    ReferralEntity,
  ],
  migrations: [
    CreateReferralOfferGap1795000000000,
    GiveOffersDueTimesAndStates1796000000000,
    AskPoliciesOneQuestion1797000000000,
    AddEventRetentionAndDiscarding1797000000001,
    AskPoliciesForASetting1798000000000,
    BelieveTheSettingAlone1799000000000,
    LetOwnerRewrapKeys1798000000001,
    TellInboxNotesApart1799000000001,
    RememberWhereAnAcceptedOfferStood1800000000000,
  ],
  modules: [
    CriterionModule,
    GapModule,
    InboxModule,
    NeedModule,
    OfferModule,
    OrganisationModule,
    ReferralModule,
    ServiceModule,
  ],
  consumers: [CriterionConsumer, NeedConsumer, OrganisationConsumer, ServiceConsumer],
});

import {
  commandKeyTable,
  dropTenancyFunctions,
  eventingTables,
  forceRowSecurity,
  organisationKeyTable,
  tenancyFunctions,
} from '@whichdoor/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateReferralOfferGap1795000000000 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query(tenancyFunctions);
    await runner.query(eventingTables.up);
    await runner.query(commandKeyTable);
    await runner.query(organisationKeyTable);
    await runner.query(`
      create table known_organisation (
        id uuid not null,
        is_active boolean not null,
        constraint known_organisation_pk primary key (id)
      );

      -- Directory facts are the sector's: everybody reads them, only events write them.
      create table known_service (
        id uuid not null,
        organisation_id uuid not null,
        is_listed boolean not null,
        constraint known_service_pk primary key (id)
      );
      ${forceRowSecurity('known_service')}
      create policy known_service_read on known_service for select using (true);
      create policy known_service_learn on known_service
        using ((select is_consuming())) with check ((select is_consuming()));

      create table known_criterion (
        criterion_id uuid not null,
        version integer not null,
        service_id uuid not null,
        ended_at timestamptz,
        constraint known_criterion_pk primary key (criterion_id, version)
      );

      create table known_need (
        id uuid not null,
        organisation_id uuid not null,
        is_open boolean not null,
        constraint known_need_pk primary key (id)
      );
      ${forceRowSecurity('known_need')}
      create policy known_need_own on known_need to referrals_serving
        using (organisation_id = (select current_organisation()) and (select works_with_clients()))
        -- A person locks the row while sending, and never changes it.
        with check (false);
      create policy known_need_learn on known_need to referrals_consuming using (true);

      create table referral (
        id uuid not null,
        organisation_id uuid not null,
        need_id uuid not null,
        consent_form text not null,
        consent_facts text[] not null,
        consent_until timestamptz not null,
        criteria_seen jsonb not null,
        sent_at timestamptz not null,
        constraint referral_pk primary key (id)
      );
      create index referral_need_ix on referral (need_id, sent_at desc);
      ${forceRowSecurity('referral')}
      create policy referral_own on referral
        using (organisation_id = (select current_organisation()) and (select works_with_clients()));

      create table offer (
        id uuid not null,
        referral_id uuid not null,
        need_id uuid not null,
        service_id uuid not null,
        sender_organisation_id uuid not null,
        recipient_organisation_id uuid not null,
        status text not null,
        -- Sealed with the sender's key. Null where nothing was shared, and once it was destroyed.
        sealed_facts bytea,
        facts_until timestamptz not null,
        sent_at timestamptz not null,
        received_at timestamptz,
        decided_at timestamptz,
        decline jsonb,
        constraint offer_pk primary key (id),
        constraint offer_referral_fk foreign key (referral_id) references referral (id),
        constraint offer_status_known check (status in ('SENT', 'RECEIVED', 'ACCEPTED', 'DECLINED', 'TAKEN_BACK')),
        constraint offer_decline_said check ((status = 'DECLINED') = (decline is not null)),
        constraint offer_facts_destroyed check (status not in ('DECLINED', 'TAKEN_BACK') or sealed_facts is null)
      );
      create unique index offer_open_uq on offer (need_id, service_id) where status in ('SENT', 'RECEIVED');
      create index offer_referral_ix on offer (referral_id);
      create index offer_need_ix on offer (need_id);
      create index offer_recipient_open_ix on offer (recipient_organisation_id, sent_at, id)
        where status in ('SENT', 'RECEIVED');
      create index offer_sender_open_ix on offer (sender_organisation_id, sent_at, id)
        where status in ('SENT', 'RECEIVED');
      create index offer_recipient_decided_ix on offer (recipient_organisation_id, decided_at desc, id desc);
      create index offer_sender_decided_ix on offer (sender_organisation_id, decided_at desc, id desc);
      create index offer_facts_until_ix on offer (facts_until) where sealed_facts is not null;
      ${forceRowSecurity('offer')}
      create policy offer_read_by_parties on offer for select to referrals_serving using (
        (sender_organisation_id = (select current_organisation())
          or recipient_organisation_id = (select current_organisation()))
        and (select works_with_clients()));
      create policy offer_send on offer for insert to referrals_serving with check (
        sender_organisation_id = (select current_organisation()) and (select works_with_clients()));
      create policy offer_change_by_parties on offer for update to referrals_serving using (
        (sender_organisation_id = (select current_organisation())
          or recipient_organisation_id = (select current_organisation()))
        and (select works_with_clients()));
      -- The service itself only ends offers and destroys facts: whose day has come, or whose need has ended.
      create policy offer_find_expired on offer for select to referrals_consuming using (true);
      create policy offer_destroy_expired on offer for update to referrals_consuming
        using (true) with check (sealed_facts is null);

      create table gap (
        id uuid not null,
        organisation_id uuid not null,
        need_id uuid not null,
        recorded_at timestamptz not null,
        service_id uuid,
        skip_reason text,
        doors jsonb not null,
        constraint gap_pk primary key (id),
        constraint gap_skip_said check ((service_id is null) = (skip_reason is null))
      );
      create index gap_need_ix on gap (need_id, recorded_at desc);
      ${forceRowSecurity('gap')}
      create policy gap_own on gap
        using (organisation_id = (select current_organisation()) and (select works_with_clients()));
    `);
  }

  async down(runner: QueryRunner) {
    await runner.query(
      'drop table gap, offer, referral, known_need, known_criterion, known_service, known_organisation, organisation_key, command_key',
    );
    await runner.query(eventingTables.down);
    await runner.query(dropTenancyFunctions);
  }
}

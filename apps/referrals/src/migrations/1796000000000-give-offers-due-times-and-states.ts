import type { MigrationInterface, QueryRunner } from 'typeorm';

export class GiveOffersDueTimesAndStates1796000000000 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query(`
      alter table known_criterion add attributes text[];

      alter table offer
        add policy_version integer, add due_at timestamptz, add decide_by timestamptz, add expires_at timestamptz,
        add questions jsonb not null default '[]';
      alter table offer alter questions drop default;
      -- Whoever migrates has no policy of their own, and sees rows only while it is not forced upon them.
      alter table offer no force row level security;
      -- Offers that were sent before there was a policy get the first one, in days of the calendar.
      update offer set
        policy_version = 1, decide_by = sent_at + interval '2 days', expires_at = sent_at + interval '4 days',
        due_at = case status
          when 'SENT' then sent_at + interval '1 day'
          when 'RECEIVED' then sent_at + interval '2 days'
        end;
      alter table offer force row level security;
      alter table offer alter policy_version set not null, alter decide_by set not null, alter expires_at set not null;

      alter table offer drop constraint offer_status_known, drop constraint offer_decline_said,
        drop constraint offer_facts_destroyed;
      alter table offer
        add constraint offer_status_known check (status in ('SENT', 'RECEIVED', 'INFO_REQUESTED', 'WAITLISTED',
          'ACCEPTED', 'DECLINED', 'TAKEN_BACK', 'EXPIRED', 'ENDED_BY_SERVICE')),
        add constraint offer_decline_said
          check ((status in ('DECLINED', 'ENDED_BY_SERVICE')) = (decline is not null)),
        add constraint offer_facts_destroyed check (
          status not in ('DECLINED', 'TAKEN_BACK', 'EXPIRED', 'ENDED_BY_SERVICE') or sealed_facts is null),
        add constraint offer_due_while_open check (
          (status in ('SENT', 'RECEIVED', 'INFO_REQUESTED', 'WAITLISTED')) = (due_at is not null));

      drop index offer_open_uq, offer_recipient_open_ix, offer_sender_open_ix;
      create unique index offer_open_uq on offer (need_id, service_id)
        where status in ('SENT', 'RECEIVED', 'INFO_REQUESTED', 'WAITLISTED');
      create index offer_recipient_due_ix on offer (recipient_organisation_id, due_at, id)
        where status in ('SENT', 'RECEIVED', 'INFO_REQUESTED', 'WAITLISTED');
      create index offer_sender_due_ix on offer (sender_organisation_id, due_at, id)
        where status in ('SENT', 'RECEIVED', 'INFO_REQUESTED', 'WAITLISTED');
      create index offer_expires_ix on offer (expires_at, id) where status in ('SENT', 'RECEIVED');
    `);
  }

  async down(runner: QueryRunner) {
    await runner.query(`
      drop index offer_open_uq, offer_recipient_due_ix, offer_sender_due_ix, offer_expires_ix;
      alter table offer drop constraint offer_status_known, drop constraint offer_decline_said,
        drop constraint offer_facts_destroyed, drop constraint offer_due_while_open;
      alter table offer no force row level security;
      -- What was not known before becomes what comes closest to it.
      update offer set status = case status
          when 'INFO_REQUESTED' then 'RECEIVED'
          when 'WAITLISTED' then 'ACCEPTED'
          when 'EXPIRED' then 'TAKEN_BACK'
          when 'ENDED_BY_SERVICE' then 'DECLINED'
          else status
        end;
      alter table offer force row level security;
      alter table offer drop policy_version, drop due_at, drop decide_by, drop expires_at, drop questions;
      alter table known_criterion drop attributes;
      alter table offer
        add constraint offer_status_known check (status in ('SENT', 'RECEIVED', 'ACCEPTED', 'DECLINED', 'TAKEN_BACK')),
        add constraint offer_decline_said check ((status = 'DECLINED') = (decline is not null)),
        add constraint offer_facts_destroyed check (
          status not in ('DECLINED', 'TAKEN_BACK') or sealed_facts is null);
      create unique index offer_open_uq on offer (need_id, service_id) where status in ('SENT', 'RECEIVED');
      create index offer_recipient_open_ix on offer (recipient_organisation_id, sent_at, id)
        where status in ('SENT', 'RECEIVED');
      create index offer_sender_open_ix on offer (sender_organisation_id, sent_at, id)
        where status in ('SENT', 'RECEIVED');
    `);
  }
}

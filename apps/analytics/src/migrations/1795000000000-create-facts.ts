import {
  dropTenancyFunctions,
  eventingTables,
  forceRowSecurity,
  tenancyFunctions,
} from '@whichdoor/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const facts = [
  'need_fact',
  'closing_fact',
  'encounter_fact',
  'shut_door_fact',
  'offer_fact',
  'criterion_fact',
  'service_fact',
];

/** Facts are read by those who plan for the sector, and written by events alone. */
const protect = (table: string) => `
  ${forceRowSecurity(table)}
  create policy ${table}_read on ${table} for select
    using ((select reads_figures()) or (select is_consuming()));
  create policy ${table}_project on ${table}
    using ((select is_consuming())) with check ((select is_consuming()));
`;

export class CreateFacts1795000000000 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query(tenancyFunctions);
    await runner.query(eventingTables.up);
    await runner.query(`
      create function reads_figures() returns boolean language sql stable parallel safe as
        $$ select current_roles() && array['planner', 'policy'] $$;

      -- A request for help.
      create table need_fact (
        need_id uuid not null,
        organisation_id uuid not null,
        kind text not null,
        area text,
        month text not null,
        constraint need_fact_pk primary key (need_id)
      );
      create index need_fact_month_ix on need_fact (month) include (need_id, organisation_id, kind, area);

      create table closing_fact (
        need_id uuid not null,
        organisation_id uuid not null,
        closing text not null,
        reasons text[] not null,
        month text not null,
        constraint closing_fact_pk primary key (need_id)
      );

      -- An encounter in which somebody worked on a need. Others leave no trace here.
      create table encounter_fact (
        encounter_id uuid not null,
        organisation_id uuid not null,
        need_id uuid not null,
        -- The month of it and, within the month, when it was told: only to tell before from after.
        moment text not null,
        constraint encounter_fact_pk primary key (encounter_id)
      );
      create index encounter_fact_need_ix on encounter_fact (need_id) include (moment, organisation_id);

      -- A request that met a criterion of a service and did not get past it; without a criterion: an undeclared one.
      -- However often it happened it is one row.
      create table shut_door_fact (
        position bigint generated always as identity,
        need_id uuid not null,
        service_id uuid not null,
        criterion_id uuid,
        was_declined boolean not null,
        was_skipped boolean not null,
        was_blocked boolean not null,
        -- When it happened first.
        moment text not null,

        -- What follows from other facts, so that counting a million of them joins nothing. Always made anew from those
        -- facts, whenever one of them changes, whatever came first. Null: nothing was heard of the request yet.
        organisation_id uuid,
        kind text,
        area text,
        month text,
        -- Null without a criterion.
        class text,
        -- When the request was first shut out, wherever.
        shut_since text,
        -- Of the request, after it was first shut out.
        is_absorbed boolean not null default false,
        is_placed boolean not null default false,
        -- Whether the request met an undeclared criterion, and whether it did at this service.
        is_undeclared boolean not null default false,
        is_undeclared_here boolean not null default false,
        -- One row of each request, of each request at each service, and of each request in each class has it:
        -- counting these counts requests.
        is_first boolean not null default false,
        is_first_at_service boolean not null default false,
        is_first_of_class boolean not null default false,
        constraint shut_door_fact_pk primary key (position),
        constraint shut_door_fact_once unique nulls not distinct (need_id, service_id, criterion_id)
      );
      create index shut_door_fact_month_ix on shut_door_fact (month);
      create index shut_door_fact_criterion_ix on shut_door_fact (criterion_id);

      create table offer_fact (
        offer_id uuid not null,
        need_id uuid not null,
        service_id uuid not null,
        sender_organisation_id uuid not null,
        recipient_organisation_id uuid not null,
        outcome text not null,
        moment text not null,
        constraint offer_fact_pk primary key (offer_id),
        constraint offer_fact_outcome_known check (outcome in ('SENT', 'ACCEPTED', 'DECLINED', 'TAKEN_BACK'))
      );
      create index offer_fact_accepted_ix on offer_fact (need_id) include (moment) where outcome = 'ACCEPTED';

      create table criterion_fact (
        criterion_id uuid not null,
        service_id uuid not null,
        -- Null where only its retirement was heard of.
        class text,
        version integer not null,
        is_retired boolean not null,
        constraint criterion_fact_pk primary key (criterion_id)
      );

      create table service_fact (
        service_id uuid not null,
        organisation_id uuid,
        kinds text[] not null,
        areas text[] not null,
        declares_no_criteria boolean not null,
        is_withdrawn boolean not null,
        constraint service_fact_pk primary key (service_id)
      );

      ${facts.map(protect).join('\n')}
    `);
  }

  async down(runner: QueryRunner) {
    await runner.query(`drop table ${facts.join(', ')}`);
    await runner.query('drop function reads_figures()');
    await runner.query(eventingTables.down);
    await runner.query(dropTenancyFunctions);
  }
}

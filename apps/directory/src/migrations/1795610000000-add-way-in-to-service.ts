import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where to go, whom to call and whom to ask for: what a hand-out needs beside the hours. */
export class AddWayInToService1795610000000 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query(`
      alter table service
        add column address_words text,
        add column phone_words text,
        add column ask_for_words text;
    `);
  }

  async down(runner: QueryRunner) {
    await runner.query(
      'alter table service drop column address_words, drop column phone_words, drop column ask_for_words',
    );
  }
}

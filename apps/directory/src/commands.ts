import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { isRefusal, type Refusal } from '@whichdoor/contracts';
import { Clock, CommandKeys, Database, type Transaction, type User } from '@whichdoor/platform';
import type { EntitySchema, FindOptionsWhere } from 'typeorm';
import { AuditEntryEntity } from './audit-entry/audit-entry.entity.js';
import { changesBetween, type AuditChange } from './audit-entry/audit-change.js';

/** What a command was done to, and whose matter that is. */
export type Subject = {
  readonly id: string;
  readonly organisationId: string | null;
  readonly changes?: readonly AuditChange[];
};

/** Notes how what was decided differs from what was there, and hands the decision on. */
export type Noting = <T extends object, D extends { readonly next: T } | Refusal>(
  before: T | null,
  decided: D,
) => D;

/** A command as it was sent. */
export type Command = {
  readonly name: string;
  readonly key?: string | null;
  readonly input?: unknown;
};

/** Runs the commands of the directory: each in one transaction, in which it is also written down who did it. */
@Injectable()
export class Commands {
  constructor(
    private readonly database: Database,
    private readonly commandKeys: CommandKeys,
    private readonly clock: Clock,
  ) {}

  /** Runs a command that changes something. A refusal changes nothing and is not written down. */
  change<T extends object, R extends Refusal>(
    user: User,
    name: string,
    subjectOf: (outcome: T) => Subject,
    work: (tx: Transaction, at: Date, noting: Noting) => Promise<T | R>,
  ): Promise<T | R> {
    return this.database.transaction(user, async (tx) => {
      const changes: AuditChange[] = [];
      const noting: Noting = (before, decided) => {
        if (!isRefusal(decided)) changes.push(...changesBetween(before, decided.next));
        return decided;
      };
      const outcome = await work(tx, this.clock.now(), noting);
      if (!isRefusal(outcome)) await this.note(tx, user, name, [{ ...subjectOf(outcome as T), changes }]);
      return outcome;
    });
  }

  /** Runs a command that makes something, once per idempotency key; sent again it answers with what it made then. */
  make<T extends { readonly id: string }, R extends Refusal>(
    user: User,
    { name, key, input }: Command,
    entity: EntitySchema<T>,
    organisationOf: (made: T) => string,
    work: (tx: Transaction, at: Date) => Promise<T | R>,
  ): Promise<T | R> {
    return this.database.transaction(user, async (tx) => {
      const outcome = await this.commandKeys.once<R>(tx, user, { command: name, key, input }, async () => {
        const made = await work(tx, this.clock.now());
        if (isRefusal(made)) return made as R;
        const { id } = made as T;
        await this.note(tx, user, name, [{ id, organisationId: organisationOf(made as T) }]);
        return id;
      });
      if (typeof outcome !== 'string') return outcome;
      return tx.findOneOrFail(entity, { where: { id: outcome } as FindOptionsWhere<T> });
    });
  }

  /** Writes down what somebody did, in the transaction in which it is done. */
  async note(tx: Transaction, user: User, action: string, subjects: readonly Subject[]): Promise<void> {
    if (subjects.length === 0) return;
    const at = this.clock.now();
    await tx.insert(
      AuditEntryEntity,
      subjects.map(({ id, organisationId, changes = [] }) => ({
        id: randomUUID(),
        at,
        actor: user.id,
        action,
        subjectId: id,
        organisationId,
        changes: [...changes],
      })),
    );
  }
}

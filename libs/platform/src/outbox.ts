import { randomUUID } from 'node:crypto';
import type { Envelope, Fact } from '@whichdoor/contracts';
import type { EntityManager } from 'typeorm';

/** Who and what caused a fact. */
export type OutboxContext = {
  /** Id of the person or system; an id, never a name. */
  readonly actor: string;
  readonly correlationId: string;
  /** Name of the service that announces, for example `referrals`. */
  readonly source: string;
  readonly now: Date;
};

/**
 * Announces a fact together with the change that it tells of: both are committed, or neither.
 *
 * Call it after the aggregate's row was locked or written: the lock is what keeps the facts of one aggregate in order.
 *
 * @returns id of the event
 * @throws Error outside a transaction, where a fact could be announced that never came true
 */
export const appendToOutbox = async (
  tx: EntityManager,
  fact: Fact,
  context: OutboxContext,
): Promise<string> => {
  if (!tx.queryRunner?.isTransactionActive)
    throw new Error(`${fact.type} must be announced in the transaction that makes it true.`);

  const envelope: Envelope = {
    specversion: '1.0',
    id: randomUUID(),
    source: `/whichdoor/${context.source}`,
    type: fact.type,
    subject: fact.key,
    time: context.now.toISOString(),
    datacontenttype: 'application/json',
    dataschema: `whichdoor:${fact.type}`,
    correlationid: context.correlationId,
    actor: context.actor,
    data: fact.data,
  };
  await tx.query('insert into outbox (topic, type, key, envelope) values ($1, $2, $3, $4)', [
    fact.topic,
    fact.type,
    fact.key,
    JSON.stringify(envelope),
  ]);
  return envelope.id;
};

import pg from 'pg';
import { PreparingClient } from '../database/preparing-client.js';
import type { Log } from '../log.js';
import { embeddedEventLogTables } from './embedded-event-log-tables.js';
import { EmbeddedSubscription, recordsAppended } from './embedded-subscription.js';
import type { EventLog, LogRecord, PartitionLag, Subscription, SubscriptionRequest } from './event-log.js';
import { nameOfError } from '../error-name.js';
import { within } from '../waiting.js';
import { recordsKeptFor } from '../retention.js';
import { pruneEmbeddedEventLog } from './embedded-retention.js';
import { rewindEmbeddedGroup } from './embedded-rewind.js';
import { partitionOf } from './partition-assignment.js';

export type EmbeddedEventLogSettings = {
  /** The log's own database. */
  readonly url: string;
  readonly log: Log;
  /** Milliseconds that records are kept after every group has handled them; 400 days unless said. */
  readonly keepFor?: number;
};

/** Of every topic. Changing it would move keys to other partitions, and break their order. */
const partitionsPerTopic = 4;
const preparing = 7_301;
const longestNotification = 7_000;
const pruneEvery = 60 * 60 * 1000;

/** Creates the log's tables in its database. Harmless when run twice, or by several at once. */
export const prepareEmbeddedEventLog = async (url: string): Promise<void> => {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [preparing]);
    const found = await client.query("select to_regclass('log_partition') is not null as done");
    if (!found.rows[0].done) await client.query(`begin; ${embeddedEventLogTables.up}; commit`);
  } finally {
    await client.end();
  }
};

/** Opens the log that `prepareEmbeddedEventLog` made. Connects when first used, and again after every outage. */
export const openEmbeddedEventLog = (settings: EmbeddedEventLogSettings): EventLog =>
  new EmbeddedEventLog(settings);

class EmbeddedEventLog implements EventLog {
  private readonly pool: pg.Pool;
  private readonly subscriptions = new Set<EmbeddedSubscription>();
  private readonly partitionIds = new Map<string, readonly number[]>();
  private readonly unannounced = new Set<number>();
  private announcing: Promise<void> | null = null;
  private closed = false;
  private readonly pruning: NodeJS.Timeout;

  constructor(private readonly settings: EmbeddedEventLogSettings) {
    this.pruning = setInterval(() => void this.prune(), pruneEvery).unref();
    this.pool = new pg.Pool({
      connectionString: settings.url,
      application_name: 'whichdoor event log',
      max: 4,
      connectionTimeoutMillis: 5_000,
      query_timeout: 10_000,
      keepAlive: true,
      Client: PreparingClient,
    });
    // An idle connection that breaks is replaced at its next use.
    this.pool.on('error', () => undefined);
  }

  async publish(records: readonly LogRecord[]): Promise<void> {
    this.refuseWhenClosed();
    if (records.length === 0) return;
    const ids = await this.findPartitions(records);
    try {
      await this.pool.query('select append_to_log($1, $2, $3, $4)', [
        ids,
        records.map(({ key }) => key),
        records.map(({ value }) => value),
        records.map(({ headers }) => JSON.stringify(headers)),
      ]);
    } catch (error) {
      // Perhaps the database is another one now.
      this.partitionIds.clear();
      throw error;
    }
    this.announce(ids);
  }

  async subscribe(request: SubscriptionRequest): Promise<Subscription> {
    this.refuseWhenClosed();
    const subscription = new EmbeddedSubscription({
      url: this.settings.url,
      request,
      findGroup: async () => {
        await this.createTopics(request.topics);
        return this.findGroup(request.group);
      },
      log: this.settings.log,
    });
    this.subscriptions.add(subscription);
    return subscription;
  }

  async lag(group: string, topics: readonly string[]): Promise<readonly PartitionLag[]> {
    const { rows } = await this.pool.query<{ topic: string; number: number; behind: string }>(
      `select p.topic, p.number, p.next_offset - coalesce(o.next_offset, 0) as behind
       from log_partition p
       left join consumer_group g on g.name = $1
       left join consumer_offset o on o.group_id = g.id and o.partition_id = p.id
       where p.topic = any ($2) order by p.topic, p.number`,
      [group, topics],
    );
    return rows.map(({ topic, number, behind }) => ({ topic, partition: number, behind: Number(behind) }));
  }

  rewind(group: string, since: Date): Promise<number> {
    return rewindEmbeddedGroup(this.pool, group, since);
  }

  async check(): Promise<void> {
    await this.pool.query('select from log_partition limit 1');
  }

  async close(): Promise<void> {
    if (this.closed) return;
    this.closed = true;
    clearInterval(this.pruning);
    await Promise.all([...this.subscriptions].map((subscription) => subscription.close()));
    await within(
      300,
      Promise.resolve(this.announcing).then(() => this.pool.end()),
    );
  }

  /** A failure is told, and made good an hour later. */
  private async prune(): Promise<void> {
    const { log, keepFor } = this.settings;
    await pruneEmbeddedEventLog(this.pool, keepFor ?? recordsKeptFor).then(
      (pruned) => pruned && log.info('Old records were pruned', { records: pruned }),
      (error: unknown) => log.warn('Old records could not be pruned', { error: nameOfError(error) }),
    );
  }

  private refuseWhenClosed() {
    if (this.closed) throw new Error('The event log is closed.');
  }

  /** The partition's number in the database for each record. */
  private async findPartitions(records: readonly LogRecord[]): Promise<number[]> {
    const missing = new Set(
      records.map(({ topic }) => topic).filter((topic) => !this.partitionIds.has(topic)),
    );
    if (missing.size > 0) await this.createTopics([...missing]);
    return records.map(({ topic, key }) => {
      const ids = this.partitionIds.get(topic);
      const id = ids?.[partitionOf(key, ids.length)];
      if (id === undefined) throw new Error('The event log has no partition for this topic.');
      return id;
    });
  }

  private async createTopics(topics: readonly string[]): Promise<void> {
    // In one order everywhere, or two services that start together could wait for each other.
    await this.pool.query(
      `insert into log_partition (topic, number)
       select t.topic, n.number
       from unnest($1::text[]) as t (topic) cross join generate_series(0, $2 - 1) as n (number)
       where not exists (select from log_partition p where p.topic = t.topic and p.number = n.number)
       order by t.topic, n.number
       on conflict on constraint log_partition_topic_number_unique do nothing`,
      [topics, partitionsPerTopic],
    );
    const { rows } = await this.pool.query<{ topic: string; ids: number[] }>(
      `select topic, array_agg(id order by number) as ids from log_partition
       where topic = any ($1) group by topic`,
      [topics],
    );
    for (const { topic, ids } of rows) this.partitionIds.set(topic, ids);
  }

  private async findGroup(name: string): Promise<number> {
    await this.pool.query(
      `insert into consumer_group (name) select $1::text where not exists (select from consumer_group where name = $1)
       on conflict on constraint consumer_group_name_unique do nothing`,
      [name],
    );
    const { rows } = await this.pool.query<{ id: number }>('select id from consumer_group where name = $1', [
      name,
    ]);
    const [row] = rows;
    if (!row) throw new Error('The event log took no new group.');
    return row.id;
  }

  /**
   * Tells subscribers that records came. After the commit and in a transaction of its own: a transaction that
   * notifies makes all others that do so wait while it commits. Losing a notification costs a second of delay only.
   */
  private announce(ids: readonly number[]): void {
    for (const id of ids) this.unannounced.add(id);
    this.announcing ??= this.announceAll().finally(() => (this.announcing = null));
  }

  private async announceAll(): Promise<void> {
    while (this.unannounced.size > 0) {
      const ids = [...this.unannounced].join(',');
      this.unannounced.clear();
      const payload = ids.length > longestNotification ? '' : ids;
      await this.pool
        .query(
          `begin; set local synchronous_commit = off; select pg_notify('${recordsAppended}', '${payload}'); commit`,
        )
        .catch(() => undefined);
    }
  }
}

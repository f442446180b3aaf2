/** What is put on the log. The log reads the topic and the key; the rest travels unread. */
export type LogRecord = {
  /** `<service>.<aggregate>` */
  readonly topic: string;
  /** Id of the aggregate: records with one topic and one key stay in order. */
  readonly key: string;
  /** A JSON document. Handed over as it was published, even when it is no JSON at all. */
  readonly value: string;
  readonly headers: Readonly<Record<string, string>>;
};

/** A record as a subscriber sees it. */
export type DeliveredRecord = LogRecord & {
  readonly partition: number;
  /** Place in the partition, rising but not always dense. A decimal string: it may pass 2^53. */
  readonly offset: string;
};

export type TopicPartition = { readonly topic: string; readonly partition: number };

/** How many records of a partition a group has not handled yet. */
export type PartitionLag = TopicPartition & { readonly behind: number };

export type SubscriptionRequest = {
  /** Name of the consumer group, which is the service's name. Instances of one group share the partitions. */
  readonly group: string;
  readonly topics: readonly string[];
  /**
   * Takes one record. Records of one partition arrive one after the other, partitions side by side.
   * Resolving says "handled". Rejecting brings the same record again, after a pause, before any later one of its
   * partition. It must bear to see a record twice.
   */
  readonly handle: (record: DeliveredRecord) => Promise<void>;
  /**
   * Takes several records of one partition at once, in their order and without a gap. A log may hand over as many as it
   * likes this way, or none. Resolving says that all were handled. Rejecting says nothing of any: the log then hands
   * each of them to `handle`, before any later one of their partition.
   */
  readonly handleTogether?: (records: readonly DeliveredRecord[]) => Promise<void>;
};

export type Subscription = {
  /** The partitions that this instance works on now; they move when instances of the group come and go. */
  assigned(): readonly TopicPartition[];
  /** Stops delivery. Waits a moment for handlers at work; what they have not finished comes again elsewhere. */
  close(): Promise<void>;
};

/** A group cannot be rewound while its instances are at work. */
export class GroupAtWork extends Error {
  constructor(group: string) {
    super(`Stop the instances of ${group} first: they read the event log.`);
    this.name = 'GroupAtWork';
  }
}

/**
 * The event log as the platform sees it. It promises what both Kafka and the embedded log keep, and no more:
 *
 * - order of the records that share topic and key, and no order beyond that;
 * - every record reaches every group at least once; a group that is new starts from the oldest record kept;
 * - a group's offset moves past a record only after its handler resolved;
 * - the instances of a group share the partitions, and take over from one that dies;
 * - nobody who uses it can change or delete a record; how long one is kept is decided where the topics are defined.
 *
 * Topics that nobody has published to may be subscribed to. On Kafka all of them have to be defined before: until that is
 * done both fail, and then go on by themselves.
 */
export type EventLog = {
  /**
   * Puts records on the log, in the order given for each key. Resolves when they are kept durably. Rejects when that
   * is not known: any of them may have been kept, so that sending all again is the only safe answer.
   */
  publish(records: readonly LogRecord[]): Promise<void>;

  /** Starts delivery to one more instance of a group. Survives outages of the log by itself. */
  subscribe(request: SubscriptionRequest): Promise<Subscription>;

  /** How far a group is behind, per partition of these topics. Rejects when the log does not answer. */
  lag(group: string, topics: readonly string[]): Promise<readonly PartitionLag[]>;

  /**
   * Lets a group go on from the oldest record that was published since then, wherever it was: what it had handled comes
   * again, and nothing is passed over. Resolves with how many records come again.
   * Rejects with `GroupAtWork` while an instance of the group subscribes: it would note its own place again.
   */
  rewind(group: string, since: Date): Promise<number>;

  /** Resolves when the log answers, rejects with the reason when it does not. For health pages. */
  check(): Promise<void>;

  /** Closes the subscriptions and the connections. */
  close(): Promise<void>;
};

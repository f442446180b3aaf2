import { deathPlaces, type Patch } from './patch.js';

/** A mistake planted on purpose: if the checker does not notice it, the checker is no good. */
export type Plant = {
  readonly name: string;
  readonly patches: readonly Patch[];
  /** The faults under which it shows, by the beginning of their names */
  readonly showsUnder: readonly string[];
};

const relay = 'libs/platform/dist/relay.js';
const consumer = 'libs/platform/dist/consumer.js';
const inbox = 'libs/platform/dist/inbox.js';
const outbox = 'libs/platform/dist/outbox.js';
const parkedEvent = 'libs/platform/dist/parked-event.js';
const handover = 'libs/platform/dist/event-log/record-handover.js';

const markSent = "return session.query('update outbox set sent_at";
const readUnsent =
  "'select position, topic, key, envelope from outbox where sent_at is null order by position limit $1', [\n            this.batchSize\n        ]";

const connectionsCut = 'all connections';
const databaseAway = 'the database of a service';
const logAway = 'the event log lets';
const repeated = 'records come again';
const poison = 'a record that nobody';
const died = 'services die';
const consumerAway = 'analytics ';
const databaseKilled = 'postgres is killed';

/** Each of these has been made by somebody, somewhere. */
export const plants: readonly Plant[] = [
  {
    name: 'marks events as sent before they are sent',
    patches: [
      {
        file: relay,
        find: 'const reading = rows.length',
        put: `await this.mark(session, rows);
            globalThis.whichdoorDeath('${deathPlaces[0]}');
            const reading = rows.length`,
      },
    ],
    showsUnder: [died, logAway],
  },
  {
    name: 'takes a failed sending for a sending',
    patches: [
      {
        file: relay,
        find: '...errorFields(error)\n            });\n            return false;',
        put: '...errorFields(error)\n            });\n            return true;',
      },
    ],
    showsUnder: [logAway],
  },
  {
    name: 'reads the outbox by the last position, and passes what is committed late',
    patches: [
      {
        file: relay,
        find: readUnsent,
        put: `'select position, topic, key, envelope from outbox where position > $2 and sent_at is null order by position limit $1', [
            this.batchSize, this.lastPosition ?? 0
        ]`,
      },
      {
        file: relay,
        find: markSent,
        put: `this.lastPosition = rows.at(-1).position;
        ${markSent}`,
      },
    ],
    showsUnder: [connectionsCut],
  },
  {
    name: 'sends what it finds in the outbox, the newest first',
    patches: [
      {
        file: relay,
        find: readUnsent,
        put: readUnsent.replace('order by position limit', 'order by position desc limit'),
      },
    ],
    showsUnder: [logAway],
  },
  {
    name: 'announces on a connection of its own, before the change is committed',
    patches: [
      {
        file: outbox,
        find: "await tx.query('insert into outbox",
        put: "await tx.connection.query('insert into outbox",
      },
    ],
    showsUnder: [connectionsCut, databaseAway, databaseKilled],
  },
  {
    name: 'does not wait for the handler before it moves the offset',
    patches: [
      {
        file: handover,
        find: 'await handleTogether(records);',
        put: 'handleTogether(records).catch(()=>undefined);',
      },
    ],
    showsUnder: [consumerAway, databaseAway],
  },
  {
    name: 'passes over what could not be handled',
    patches: [
      {
        file: handover,
        find: 'await this.settings.request.handle(record);',
        put: 'await this.settings.request.handle(record).catch(()=>undefined);',
      },
    ],
    showsUnder: [connectionsCut, databaseAway],
  },
  {
    name: 'does not look whether an event was taken in before',
    patches: [
      {
        file: consumer,
        find: 'known.filter(({ event })=>isNew.delete(event.id.toLowerCase()))',
        put: 'known',
      },
    ],
    showsUnder: [repeated, died],
  },
  {
    name: 'notes that an event was taken in, outside of the transaction of its effect',
    patches: [
      {
        file: inbox,
        find: 'const [row] = await tx.query(`with arrived as (',
        put: 'const [row] = await tx.connection.query(`with arrived as (',
      },
    ],
    showsUnder: [consumerAway, databaseAway, databaseKilled],
  },
  {
    name: 'drops what cannot be read',
    patches: [
      {
        file: parkedEvent,
        find: '    await lockKey(tx, where);\n    if (!await noteParked(',
        put: "    await lockKey(tx, where);\n    if (event.reason !== 'WAITING') return true;\n    if (!await noteParked(",
      },
    ],
    showsUnder: [poison],
  },
  {
    name: 'puts aside whatever comes in the same moment as something that cannot be read',
    patches: [
      {
        file: consumer,
        find: "case 'HANDLED_HERE':\n            return withCorrelation",
        put: "case 'HANDLED_HERE':\n            if (Math.random() < 0.2) return putAside(settings, record, read.event.id, 'HANDLER_FAILED', 'planted');\n            return withCorrelation",
      },
    ],
    showsUnder: [poison, consumerAway],
  },
  {
    name: 'takes in all events of a batch but the last',
    patches: [
      {
        file: consumer,
        find: 'gatherByHandler(fresh)',
        put: 'gatherByHandler(fresh.length > 1 ? fresh.slice(0, -1) : fresh)',
      },
    ],
    showsUnder: [logAway],
  },
  {
    name: 'does a command again that comes with a key it has seen',
    patches: [
      {
        file: 'libs/platform/dist/database/command-key.js',
        find: 'if (!key) return work();',
        put: 'return work();',
      },
    ],
    showsUnder: ['gateway is killed'],
  },
  {
    name: 'forgets what an offer came to when the news comes twice',
    patches: [
      {
        file: 'apps/analytics/dist/fact/offer.consumer.js',
        find: 'where offer_fact.outcome = any ($8::text[])',
        put: "where offer_fact.outcome = any ($8::text[]) and excluded.outcome <> 'DECLINED'",
      },
    ],
    showsUnder: [repeated],
  },
  {
    name: 'does not hear that an acceptance was taken back',
    patches: [
      {
        file: 'apps/intake/dist/need/need.consumer.js',
        find: 'on(OfferAcceptanceTakenBack, ({ data }, tx)=>this.needs.seekAgain(data, tx))',
        put: 'on(OfferAcceptanceTakenBack, async ()=>undefined)',
      },
    ],
    showsUnder: [repeated],
  },
  {
    name: 'gives the events of a batch their effect from the last to the first',
    patches: [
      {
        file: consumer,
        find: 'gatherByHandler(fresh)',
        put: 'gatherByHandler(fresh.toReversed())',
      },
    ],
    showsUnder: [consumerAway],
  },
  {
    name: 'looks only once at what became of a request that met a shut door',
    patches: [
      {
        file: 'apps/analytics/dist/fact/request.projection.js',
        find: "from shut_door_fact where need_id = any ($1::uuid[])'",
        put: "from shut_door_fact where need_id = any ($1::uuid[]) and shut_since is null'",
      },
    ],
    showsUnder: [consumerAway],
  },
];

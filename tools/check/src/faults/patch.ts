/** A change of one built file, made while a service loads it: the file itself stays as it is. */
export type Patch = {
  /** How the file's path ends, from `dist/` on or with its project */
  readonly file: string;
  /** Stands in the file exactly once */
  readonly find: string;
  readonly put: string;
};

/** What the services of a run are to be changed by, and where they are to die; they read it when they start. */
export type Plan = {
  readonly patches: readonly Patch[];
  /** The places at which a service kills itself, and at which passing it does: the first, the second … */
  readonly deaths: Readonly<Record<string, number>>;
  /** Milliseconds by which a service's clock is wrong, by service */
  readonly skews: Readonly<Record<string, number>>;
  /** What a service is told otherwise than by its environment, by service: where the event log is */
  readonly environments: Readonly<Record<string, Readonly<Record<string, string>>>>;
};

/** Where a service is about to do the next of two things that must not come apart. */
export const deathPlaces = [
  'relay: sent, not yet marked',
  'consumer: committed, offset not yet noted',
] as const;

/** What every run adds: witnesses of each effect, and places to die at. */
export const instruments: readonly Patch[] = [
  {
    file: 'libs/platform/dist/eventing-tables.js',
    find: 'create index parked_event_key_ix on parked_event (consumer, topic, key, position);',
    put: `create index parked_event_key_ix on parked_event (consumer, topic, key, position);
create table fault_witness (
  position bigint generated always as identity, consumer text not null, event_id uuid not null
);`,
  },
  {
    file: 'libs/platform/dist/consumer.js',
    find: 'const joint = new JointIntake(',
    put: `globalThis.whichdoorListens(group, handlers);
    const joint = new JointIntake(`,
  },
  {
    file: 'libs/platform/dist/consumer.js',
    find: 'for (const gathered of gatherByHandler(fresh))await handleGathered(gathered, tx);\n    });',
    put: `for (const gathered of gatherByHandler(fresh)) {
            await handleGathered(gathered, tx);
            await globalThis.whichdoorWitness(tx, settings.group, gathered.map(({ event })=>event.id));
        }
    });
    globalThis.whichdoorDeath('consumer: committed, offset not yet noted');`,
  },
  {
    file: 'libs/platform/dist/consumer.js',
    find: "if (taken === 'NEW') await handler.handle(event, tx);",
    put: `if (taken === 'NEW') {
        await handler.handle(event, tx);
        await globalThis.whichdoorWitness(tx, settings.group, [event.id]);
    }`,
  },
  {
    file: 'libs/platform/dist/relay.js',
    find: 'if (!isSent) break;',
    put: `if (!isSent) break;
            globalThis.whichdoorDeath('relay: sent, not yet marked');`,
  },
];

/** @throws Error when the text to be changed does not stand in the source exactly once: then it has changed meanwhile */
export const applyPatches = (source: string, patches: readonly Patch[]): string =>
  patches.reduce((text, { file, find, put }) => {
    if (text.split(find).length !== 2)
      throw new Error(`${file} has changed: this does not stand in it exactly once:\n${find}`);
    return text.replace(find, () => put);
  }, source);

/**
 * @param readBuilt what is in a built file
 * @throws Error when what a mistake would change, beside the instruments, is written otherwise now
 */
export const expectPatchesToFit = (patches: readonly Patch[], readBuilt: (file: string) => string): void => {
  for (const [file, ofFile] of Map.groupBy([...instruments, ...patches], (patch) => patch.file))
    applyPatches(readBuilt(file), ofFile);
};

// Loaded into every process of a sector under test, before anything else: changes what the plan says, and nothing on disk.
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { applyPatches, type Plan } from './patch.js';
import { deathsFile, listensFile } from './plan-files.js';

const planFile = process.env['WHICHDOOR_FAULT_PLAN'];
const readPlan = (): Plan => JSON.parse(readFileSync(planFile ?? '', 'utf8')) as Plan;
/** How often each place was passed since the plan has wanted a death there */
const passings = new Map<string, number>();
const service = /apps\/([a-z]+)\/dist\/main\.js$/.exec(process.argv[1] ?? '')?.[1];

if (planFile && service) {
  const { patches, skews, environments } = readPlan();
  Object.assign(process.env, environments[service]);
  registerHooks({
    load: (url, context, nextLoad) => {
      const loaded = nextLoad(url, context);
      const ours = patches.filter(({ file }) => url.endsWith(file));
      if (ours.length === 0 || loaded.source === undefined || loaded.source === null) return loaded;
      const source =
        typeof loaded.source === 'string'
          ? loaded.source
          : Buffer.from(loaded.source as Uint8Array).toString();
      return { ...loaded, source: applyPatches(source, ours) };
    },
  });

  Object.assign(globalThis, {
    /** Notes, in the transaction of the effects, that they took place, and in which order. */
    whichdoorWitness: (
      tx: { query(sql: string, values: unknown[]): Promise<unknown> },
      group: string,
      ids: readonly string[],
    ) =>
      tx.query(
        `insert into fault_witness (consumer, event_id)
         select $1, id from unnest($2::uuid[]) with ordinality as told (id, place) order by place`,
        [group, ids],
      ),
    /** Notes which events a service takes in. */
    whichdoorListens: (group: string, handlers: readonly { topic: string; type: string }[]) =>
      writeFileSync(
        listensFile(planFile, group),
        JSON.stringify(handlers.map(({ topic, type }) => ({ topic, type }))),
      ),
    /** Dies here and now, if the plan wants it at this passing. */
    whichdoorDeath: (place: string) => {
      const due = readPlan().deaths[place];
      const passed = due === undefined ? 0 : (passings.get(place) ?? 0) + 1;
      passings.set(place, passed);
      if (passed !== due) return;
      appendFileSync(deathsFile(planFile), `${place}\n`);
      process.kill(process.pid, 'SIGKILL');
    },
  });

  const skew = skews[service] ?? 0;
  if (skew !== 0) {
    const TrueDate = Date;
    globalThis.Date = class extends TrueDate {
      constructor(...given: []) {
        if (given.length === 0) super(TrueDate.now() + skew);
        else super(...given);
      }
      static override now() {
        return TrueDate.now() + skew;
      }
    } as DateConstructor;
  }
}

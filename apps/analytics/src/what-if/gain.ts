import {
  BlockingSets,
  sweep,
  whatIf,
  type Block,
  type Candidate,
  type Change,
  type NeedRecord,
} from '@whichdoor/eligibility';
import type { Tally } from '../gap/tally.js';
import type { ShutDoor, ShutRecord, ShutRequests } from './shut-request.js';
import { blockBy, toldBands } from './told-band.js';

/** Requests that gain a door, by who made them: for certain, and at most. */
export type Gain = { readonly atLeast: Tally; readonly atMost: Tally };

/** What giving up one criterion opens, with what it is made of. */
export type SingleGain = Gain & {
  readonly serviceId: string;
  /** Requests that met it, whatever else stood in their way */
  readonly met: Tally;
  /** Requests that met an undeclared reason beside it */
  readonly beside: Tally;
  /** Requests that met nothing but an undeclared reason at its service */
  readonly inItsPlace: Tally;
};

/**
 * The blocking sets of one organisation's requests, read in two ways. As recorded, an undeclared reason is an obstacle that
 * no change of a criterion removes. At best, it is no more than the criteria that stand beside it, or where none does, one of
 * the service's criteria, nobody knows which.
 */
type Readings = { readonly asRecorded: BlockingSets; readonly atBest: BlockingSets };

/** Never the id of a criterion: those are UUIDs. */
const undeclared = 'undeclared';

type BlockOf = (criterionId: string) => Block;

const asRecorded = ({ serviceId, criterionIds, isUndeclared }: ShutDoor, blockOf: BlockOf): Candidate => ({
  serviceId,
  blockedBy: [...criterionIds.map(blockOf), ...(isUndeclared ? [{ criterionId: undeclared }] : [])],
});

const atBest = (
  { serviceId, criterionIds }: ShutDoor,
  blockOf: BlockOf,
  ofService: readonly string[],
): Candidate =>
  criterionIds.length > 0
    ? { serviceId, blockedBy: criterionIds.map(blockOf) }
    : // A service without any criterion has nothing that could be given up.
      ofService.length > 0
      ? { serviceId, blockedBy: [], unknown: ofService }
      : { serviceId, blockedBy: [{ criterionId: undeclared }] };

/** What would have opened the doors that were shut, asked of blocking sets that are read once. */
export class Gains {
  /** Shut-out requests by organisation. */
  readonly shutOut: Tally;
  private readonly readings: ReadonlyMap<string, Readings>;

  constructor(private readonly record: ShutRecord) {
    const byOrganisation = Map.groupBy(record.shut, ({ organisationId }) => organisationId);
    const ofService = Map.groupBy(record.criteria.keys(), (id) => record.criteria.get(id)?.serviceId ?? '');
    const read = (
      requests: readonly ShutRequests[],
      candidate: (door: ShutDoor, blockOf: BlockOf) => Candidate,
    ) =>
      setsOf(
        requests.map(({ doors, requests: count }) => {
          const bands = toldBands(
            doors.flatMap(({ criterionIds }) => criterionIds),
            record.criteria,
          );
          const blockOf = (id: string) => blockBy(id, record.criteria, bands);
          return { need: { candidates: doors.map((door) => candidate(door, blockOf)) }, count };
        }),
      );
    this.readings = mapped(byOrganisation, (requests) => ({
      asRecorded: read(requests, asRecorded),
      atBest: read(requests, (door, blockOf) => atBest(door, blockOf, ofService.get(door.serviceId) ?? [])),
    }));
    this.shutOut = mapped(this.readings, ({ asRecorded: { size } }) => size);
  }

  /** What these changes together open. */
  of(changes: readonly Change[]): Gain {
    return {
      atLeast: mapped(this.readings, (sets) => whatIf(sets.asRecorded, changes).gain.lower),
      atMost: mapped(this.readings, (sets) => whatIf(sets.atBest, changes).gain.upper),
    };
  }

  /** What giving up each criterion alone opens, of those that open anything. */
  singles(): ReadonlyMap<string, SingleGain> {
    const tallies = new Map<string, MutableSingle>();
    const tallyOf = (id: string) => {
      const known = tallies.get(id);
      if (known) return known;
      const serviceId = this.record.criteria.get(id)?.serviceId ?? '';
      const made = { serviceId, atLeast: new Map(), atMost: new Map(), met: new Map(), beside: new Map() };
      tallies.set(id, made);
      return made;
    };
    for (const [organisation, sets] of this.readings) {
      const ids = criteriaIn(sets.atBest);
      const [lower, upper] = [sweep(sets.asRecorded, ids), sweep(sets.atBest, ids)];
      for (const id of ids) {
        add(tallyOf(id).atLeast, organisation, lower.single(id).lower);
        add(tallyOf(id).atMost, organisation, upper.single(id).upper);
      }
    }
    const inItsPlace = new Map<string, Map<string, number>>();
    for (const { organisationId, doors, requests } of this.record.shut)
      for (const { serviceId, criterionIds, isUndeclared } of doors) {
        for (const id of criterionIds) add(tallyOf(id).met, organisationId, requests);
        const [first] = criterionIds;
        if (isUndeclared && criterionIds.length === 1 && first)
          add(tallyOf(first).beside, organisationId, requests);
        if (first) continue;
        const place = inItsPlace.get(serviceId) ?? new Map<string, number>();
        inItsPlace.set(serviceId, place);
        add(place, organisationId, requests);
      }
    return new Map(
      [...tallies]
        .filter(([, { atMost }]) => atMost.size > 0)
        .map(([id, single]) => [
          id,
          { ...single, inItsPlace: inItsPlace.get(single.serviceId) ?? new Map() },
        ]),
    );
  }
}

type MutableTally = Map<string, number>;
type MutableSingle = {
  readonly serviceId: string;
  readonly atLeast: MutableTally;
  readonly atMost: MutableTally;
  readonly met: MutableTally;
  readonly beside: MutableTally;
};

const add = (tally: MutableTally, organisation: string, requests: number) => {
  if (requests > 0) tally.set(organisation, (tally.get(organisation) ?? 0) + requests);
};

const setsOf = (needs: readonly { readonly need: NeedRecord; readonly count: number }[]): BlockingSets => {
  const sets = new BlockingSets();
  for (const { need, count } of needs) {
    const pattern = sets.patternOf(need);
    for (let added = 0; added < count; added++) sets.addPattern(pattern);
  }
  return sets;
};

const criteriaIn = (sets: BlockingSets): string[] =>
  [...new Set(sets.atoms.map(({ block }) => block.criterionId))].filter((id) => id !== undeclared);

const mapped = <From, To>(map: ReadonlyMap<string, From>, make: (from: From) => To): Map<string, To> =>
  new Map([...map].map(([key, value]) => [key, make(value)]));

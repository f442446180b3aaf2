import {
  type CompiledService,
  type CompiledStream,
  compileService,
  isInForce,
} from '../evaluation/compile-service.js';
import { SHUT } from '../evaluation/outcome.js';
import { type Person, isKnown, readAnswers, SLOTS } from '../evaluation/person.js';
import { NO, type Truth, UNKNOWN, YES } from '../evaluation/truth.js';
import type { Answers } from '../language/answer.js';
import type { ServiceCriteria } from '../language/criterion.js';
import { type Gate, newGate, shapeOf } from './gate.js';
import { RowSet } from './row-set.js';
import { SectorMatch } from './sector-match.js';

/** One stream of one service. */
export type Row = {
  readonly entry: Entry;
  readonly stream: CompiledStream;
  readonly number: number;
  readonly gates: readonly Gate[];
  /** For each gate whether no other one looks at what it looks at. */
  readonly standsAlone: readonly boolean[];
};
export type Entry = {
  readonly compiled: CompiledService;
  readonly place: number;
  /** Whether its rows are streams, of which the widest counts. */
  readonly hasStreams: boolean;
  rows: readonly Row[];
};

export type SectorOptions = {
  readonly today?: string;
  readonly kinds?: readonly string[];
  readonly streams?: readonly string[];
};

/** Rows by what the answers make of their gates. */
export type Bitmaps = {
  readonly hardFail: Uint32Array;
  readonly softFail: Uint32Array;
  readonly hardUnknown: Uint32Array;
  readonly softUnknown: Uint32Array;
};

/** Gates that look at the same slots: while none of those is answered, all of them stay unknown together. */
type Group = {
  readonly slots: readonly number[];
  readonly gates: Set<Gate>;
  readonly hard: RowSet;
  readonly soft: RowSet;
};

/**
 * Many services, arranged so that one person is matched without visiting most of them: each distinct rule is decided
 * once, and the services that have it follow by bitmap. Gives the same answers as `evaluate` service by service.
 */
export class Sector {
  private readonly entries = new Map<string, Entry>();
  private readonly rows: (Row | undefined)[] = [];
  private readonly freeRows: number[] = [];
  private readonly gates = new Map<string, Gate>();
  private readonly freeNumbers: number[] = [];
  private readonly groups = new Map<string, Group>();
  private readonly groupsBySlot: Set<Group>[] = SLOTS.map(() => new Set());
  /** Gates that depend on the day, or are settled before anything is known. */
  private readonly special = new Set<Gate>();
  private readonly undeclared = new RowSet();
  /** The first row of each service, and all rows by kind of service. */
  private readonly firstRows = new RowSet();
  private readonly byKind = new Map<string, RowSet>();
  private readonly withStreams = new Set<Entry>();
  private places = 0;

  constructor(services: Iterable<ServiceCriteria> = []) {
    for (const service of services) this.put(service);
  }

  get size(): number {
    return this.entries.size;
  }

  /** Adds a service, or replaces what was known of it. Costs as much as the service has criteria. */
  put(service: ServiceCriteria): void {
    const place = this.entries.get(service.serviceId)?.place ?? this.places++;
    this.remove(service.serviceId);
    const compiled = compileService(service);
    const hasStreams = compiled.streams.some(({ stream }) => stream !== null);
    const entry: Entry = { compiled, place, hasStreams, rows: [] };
    entry.rows = compiled.streams.map((stream) => this.addRow(entry, stream));
    this.entries.set(service.serviceId, entry);
    this.firstRows.add((entry.rows[0] as Row).number);
    if (hasStreams) this.withStreams.add(entry);
  }

  remove(serviceId: string): void {
    const entry = this.entries.get(serviceId);
    if (!entry) return;
    this.firstRows.remove((entry.rows[0] as Row).number);
    for (const row of entry.rows) this.removeRow(row);
    this.withStreams.delete(entry);
    this.entries.delete(serviceId);
  }

  /** Matches one person against all services. */
  match(answers: Answers, options: SectorOptions = {}): SectorMatch {
    const person = readAnswers(answers, options.today);
    const truths = new Uint8Array(this.gates.size + this.freeNumbers.length);
    const words = (this.rows.length + 31) >>> 5;
    const bitmaps: Bitmaps = {
      hardFail: new Uint32Array(words),
      softFail: new Uint32Array(words),
      hardUnknown: new Uint32Array(words),
      softUnknown: new Uint32Array(words),
    };
    this.decideGates(person, options.today, truths, bitmaps);
    this.undeclared.pourInto(bitmaps.hardUnknown);

    const shown = new Uint32Array(words);
    if (options.kinds) for (const kind of options.kinds) this.byKind.get(kind)?.pourInto(shown);
    else shown.fill(0xffffffff);
    const first = new Uint32Array(words);
    this.firstRows.pourInto(first);
    for (let word = 0; word < words; word++) shown[word]! &= first[word]!;

    return new SectorMatch({
      rows: this.rows,
      withStreams: this.withStreams,
      entries: this.entries,
      bitmaps,
      shown,
      truths,
      answers,
      person,
      options,
    });
  }

  private decideGates(person: Person, today: string | undefined, truths: Uint8Array, bitmaps: Bitmaps): void {
    const touched = new Set<Group>();
    for (let slot = 0; slot < person.low.length; slot++)
      if (isKnown(person, slot))
        for (const group of this.groupsBySlot[slot] as Set<Group>) touched.add(group);

    truths.fill(UNKNOWN);
    for (const group of this.groups.values()) {
      if (!touched.has(group)) {
        group.hard.pourInto(bitmaps.hardUnknown);
        group.soft.pourInto(bitmaps.softUnknown);
      } else for (const gate of group.gates) settle(gate, gate.compiled.decide(person), truths, bitmaps);
    }
    for (const gate of this.special) {
      const counts = isInForce(gate.compiled.criterion, today);
      settle(gate, counts ? gate.compiled.decide(person) : YES, truths, bitmaps);
    }
  }

  private addRow(entry: Entry, stream: CompiledStream): Row {
    const { service, nothingDeclared } = entry.compiled;
    const number = this.freeRows.pop() ?? this.rows.length;
    const gates = new Set(
      stream.criteria
        .filter(({ isGate }) => isGate)
        .map((it) => this.gateFor(shapeOf(it, { serviceArea: service.area ?? [] }), it)),
    );
    const row: Row = { entry, stream, number, gates: [...gates], standsAlone: standingAlone([...gates]) };
    this.rows[number] = row;
    for (const gate of gates) this.join(gate, number);
    if (nothingDeclared) this.undeclared.add(number);
    if (service.kind !== undefined) {
      const kind = this.byKind.get(service.kind) ?? new RowSet();
      this.byKind.set(service.kind, kind);
      kind.add(number);
    }
    return row;
  }

  private removeRow({ number, gates, entry }: Row): void {
    this.rows[number] = undefined;
    this.freeRows.push(number);
    for (const gate of gates) this.leave(gate, number);
    this.undeclared.remove(number);
    const { kind } = entry.compiled.service;
    if (kind !== undefined) this.byKind.get(kind)?.remove(number);
  }

  private gateFor(shape: string, compiled: Gate['compiled']): Gate {
    const known = this.gates.get(shape);
    if (known) return known;
    const gate = newGate(this.freeNumbers.pop() ?? this.gates.size, shape, compiled);
    this.gates.set(shape, gate);
    return gate;
  }

  private join(gate: Gate, row: number): void {
    gate.rows.add(row);
    gate.uses++;
    const group = this.groupOf(gate);
    if (!group) return void this.special.add(gate);
    group.gates.add(gate);
    const rows = gate.compiled.failed === SHUT ? group.hard : group.soft;
    rows.remove(row);
    rows.add(row);
  }

  private leave(gate: Gate, row: number): void {
    gate.rows.remove(row);
    gate.uses--;
    const group = this.groupOf(gate);
    // The row leaves with all its gates at once, so none of the others in the group can still need it.
    (gate.compiled.failed === SHUT ? group?.hard : group?.soft)?.remove(row);
    if (gate.uses > 0) return;
    this.gates.delete(gate.shape);
    this.freeNumbers.push(gate.number);
    this.special.delete(gate);
    group?.gates.delete(gate);
  }

  private groupOf(gate: Gate): Group | undefined {
    const { effectiveFrom, effectiveTo } = gate.compiled.criterion;
    if (gate.untold !== UNKNOWN || effectiveFrom !== undefined || effectiveTo !== undefined) return undefined;
    const slots = [...gate.slots].sort((a, b) => a - b);
    const key = slots.join(' ');
    const known = this.groups.get(key);
    if (known) return known;
    const group: Group = { slots, gates: new Set(), hard: new RowSet(), soft: new RowSet() };
    this.groups.set(key, group);
    for (const slot of slots) this.groupsBySlot[slot]?.add(group);
    return group;
  }
}

const standingAlone = (gates: readonly Gate[]): boolean[] => {
  const looks = new Map<number, number>();
  for (const { slots } of gates) for (const slot of slots) looks.set(slot, (looks.get(slot) ?? 0) + 1);
  return gates.map(({ slots }) => slots.every((slot) => looks.get(slot) === 1));
};

const settle = (gate: Gate, truth: Truth, truths: Uint8Array, bitmaps: Bitmaps): void => {
  truths[gate.number] = truth;
  if (truth === YES) return;
  const isHard = gate.compiled.failed === SHUT;
  if (truth === NO) gate.rows.pourInto(isHard ? bitmaps.hardFail : bitmaps.softFail);
  else gate.rows.pourInto(isHard ? bitmaps.hardUnknown : bitmaps.softUnknown);
};

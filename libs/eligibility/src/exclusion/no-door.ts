import { type CompiledService, compileService, isInForce } from '../evaluation/compile-service.js';
import { contradictionsIn } from '../evaluation/contradiction.js';
import { OPEN } from '../evaluation/outcome.js';
import { SLOTS, type Slot, readAnswers } from '../evaluation/person.js';
import { prospectOf, unpack } from '../evaluation/prospect.js';
import type { Answer, Answers } from '../language/answer.js';
import { canonicalJson } from '../language/canonical.js';
import type { ServiceCriteria } from '../language/criterion.js';
import { sampleAnswers } from '../question/sample-answers.js';

export type NoDoorOptions = {
  readonly today?: string;
  /** The largest combination to look for; 4 where absent, and never more. */
  readonly largest?: number;
  /** How many combinations to give; 100 where absent. */
  readonly most?: number;
  /** How many combinations to try before giving up; 200,000 where absent. Keeps a hostile sector from taking for ever. */
  readonly effort?: number;
};

export type NoDoor = {
  /** Answers for which no service can be open, whatever the other answers are; none holds another of them. */
  readonly combinations: readonly Answers[];
  /** False where `most` or `effort` cut the search short. */
  readonly isComplete: boolean;
};

/**
 * Combinations of answers for which a sector has no open door, found from the criteria alone, before any such person
 * arrives. Give the services of one kind. A service that decides case by case counts as no open door.
 *
 * A service changes only with answers that it asks for. So from any combination, it is enough to take a service that can
 * still open and try each answer to each of its questions: every larger combination holds one of those. Combinations are
 * told in the attributes that the criteria name; what would imply those is not listed again.
 */
export const noDoorCombinations = (
  services: readonly ServiceCriteria[],
  options: NoDoorOptions = {},
): NoDoor => {
  const { today, largest = 4, most = 100, effort = 200_000 } = options;
  const search = new Search(services.map(compileService), today, Math.min(4, largest), effort);
  search.extend({}, new Set());
  const combinations = search.found
    .filter((combination) => search.isMinimal(combination))
    .sort(
      (a, b) =>
        Object.keys(a).length - Object.keys(b).length || (canonicalJson(a) < canonicalJson(b) ? -1 : 1),
    );
  return {
    combinations: combinations.slice(0, most),
    isComplete: !search.isCutShort && combinations.length <= most,
  };
};

class Search {
  readonly found: Answers[] = [];
  isCutShort = false;
  private readonly seen = new Set<string>();
  private readonly samples = new Map<number, readonly Answer[]>();

  constructor(
    private readonly services: readonly CompiledService[],
    private readonly today: string | undefined,
    private readonly largest: number,
    private readonly effort: number,
  ) {}

  /** Looks for every combination that holds this one. `used` are the slots it has answers for. */
  extend(combination: Answers, used: ReadonlySet<number>): void {
    if (!this.isNew(combination)) return;
    const narrowest = this.narrowestThatCanOpen(combination, used);
    if (narrowest === undefined) return void this.found.push(combination);
    if (used.size === this.largest) return;
    for (const slot of narrowest)
      for (const answer of this.samplesFor(slot)) {
        const next = { ...combination, [slot.key]: answer };
        if (contradictionsIn(next, this.today).length === 0)
          this.extend(next, new Set([...used, slot.index]));
      }
  }

  isMinimal(combination: Answers): boolean {
    return Object.keys(combination).every((key) => {
      const { [key]: _, ...rest } = combination;
      return this.canOpen(rest);
    });
  }

  private isNew(combination: Answers): boolean {
    const key = canonicalJson(combination);
    if (this.seen.has(key)) return false;
    this.seen.add(key);
    this.isCutShort ||= this.seen.size > this.effort;
    return !this.isCutShort;
  }

  private canOpen(combination: Answers): boolean {
    const person = readAnswers(combination, this.today);
    return this.services.some((service) => unpack(prospectOf(service, person, this.today)).best === OPEN);
  }

  /** The unanswered questions of the service with fewest of them among those that can still open; undefined without any. */
  private narrowestThatCanOpen(combination: Answers, used: ReadonlySet<number>): readonly Slot[] | undefined {
    const person = readAnswers(combination, this.today);
    let narrowest: readonly Slot[] | undefined;
    for (const service of this.services) {
      if (unpack(prospectOf(service, person, this.today)).best !== OPEN) continue;
      const slots = this.slotsOf(service).filter(({ index }) => !used.has(index));
      if (!narrowest || slots.length < narrowest.length) narrowest = slots;
      if (narrowest.length === 0) break;
    }
    return narrowest;
  }

  private slotsOf(service: CompiledService): Slot[] {
    const gates = service.criteria.filter(
      ({ isGate, criterion }) => isGate && isInForce(criterion, this.today),
    );
    const asked = new Set(
      gates.flatMap(({ checks }) => checks.map(({ slot }) => slot)).filter((slot) => slot >= 0),
    );
    return SLOTS.filter(({ index }) => asked.has(index));
  }

  private samplesFor(slot: Slot): readonly Answer[] {
    const known = this.samples.get(slot.index);
    if (known) return known;
    const tests = this.services
      .flatMap(({ criteria }) => criteria.flatMap(({ checks }) => checks))
      .filter(({ slot: index }) => index === slot.index)
      .map(({ test }) => test);
    const samples = sampleAnswers(slot, tests);
    this.samples.set(slot.index, samples);
    return samples;
  }
}

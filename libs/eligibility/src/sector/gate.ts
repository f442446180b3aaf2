import { type CompiledCriterion, conditionsOf } from '../evaluation/compile-criterion.js';
import type { Setting } from '../evaluation/compile-test.js';
import { type Person, readAnswers, SLOTS, type Slot } from '../evaluation/person.js';
import type { Truth } from '../evaluation/truth.js';
import { canonicalJson } from '../language/canonical.js';
import { testsOf } from '../language/condition.js';
import type { Criterion } from '../language/criterion.js';
import { RowSet } from './row-set.js';

/** One rule, however many services have it: it is decided once for all of them. */
export type Gate = {
  readonly number: number;
  readonly shape: string;
  readonly compiled: CompiledCriterion;
  /** The slots it looks at. */
  readonly slots: readonly number[];
  /** What it comes to before anything is known: unknown, but for rules that are always or never met. */
  readonly untold: Truth;
  /** Whether it is one test of a yes or no from which nothing else follows: then one of the two answers meets it. */
  readonly isYesOrNo: boolean;
  readonly rows: RowSet;
  /** Rows that have it; a gate without rows is forgotten. */
  uses: number;
};

export const newGate = (number: number, shape: string, compiled: CompiledCriterion): Gate => {
  const slots = [...new Set(compiled.checks.map(({ slot }) => slot).filter((slot) => slot >= 0))];
  return {
    number,
    shape,
    compiled,
    slots,
    untold: compiled.decide(NOBODY),
    isYesOrNo: compiled.isOneTest && slots.every(isYesOrNo),
    rows: new RowSet(),
    uses: 0,
  };
};

const isYesOrNo = (index: number): boolean => {
  const { type, follows } = SLOTS[index] as Slot;
  return type === 'boolean' && follows.length === 0;
};

const NOBODY: Person = readAnswers({});

const shapes = new WeakMap<Criterion, string>();

/** What decides a criterion, as text: equal shapes decide alike. Evidence, provenance and identity play no part. */
export const shapeOf = ({ criterion, failed }: CompiledCriterion, { serviceArea }: Setting): string => {
  const own = shapes.get(criterion) ?? describeShape(criterion, failed);
  shapes.set(criterion, own);
  return looksAtServiceArea(own) ? `${own}${canonicalJson(serviceArea)}` : own;
};

const describeShape = (criterion: Criterion, failed: number): string => {
  const { effect, condition, appliesWhen, exceptions, effectiveFrom, effectiveTo } = criterion;
  const isLocal = conditionsOf(criterion).some((part) =>
    [...testsOf(part)].some((it) => it.operator === 'in_service_area'),
  );
  const decisive = { effect, condition, appliesWhen, exceptions, effectiveFrom, effectiveTo };
  return `${isLocal ? LOCAL : ''}${failed}${canonicalJson(decisive)}`;
};

const LOCAL = '@';
const looksAtServiceArea = (shape: string) => shape.startsWith(LOCAL);

import assert from 'node:assert/strict';
import {
  type Answers,
  type CriterionResult,
  compileService,
  evaluateCompiled,
  type Operator,
  prospectOf,
  readAnswers,
  type ServiceCriteria,
  type ServiceResult,
} from '@whichdoor/eligibility';
import { LogicEngine } from 'json-logic-engine';
import { Engine } from 'json-rules-engine';
import { shortest, shortestAwaited } from './clock.js';

const TESTS: readonly (readonly [string, Operator, boolean | number | string])[] = [
  ['age', 'at_least', 18],
  ['age', 'at_most', 65],
  ['days_since_last_use', 'at_least', 30],
  ['intoxicated_at_contact', 'is', false],
  ['withdrawal_completed', 'is', true],
  ['opioid_treatment_dose', 'at_most', 60],
  ['takes_benzodiazepines', 'is', false],
  ['active_psychosis', 'is', false],
  ['seizure_history', 'is', false],
  ['on_remand', 'is', false],
  ['household_size', 'at_most', 4],
  ['gender', 'is', 'woman'],
];
const ELIGIBLE: Answers = {
  age: 30,
  days_since_last_use: 40,
  intoxicated_at_contact: false,
  withdrawal_completed: true,
  opioid_treatment_dose: 30,
  takes_benzodiazepines: false,
  active_psychosis: false,
  seizure_history: false,
  on_remand: false,
  household_size: 2,
  gender: 'woman',
};
const RULES_OPERATOR: Partial<Record<Operator, string>> = {
  at_least: 'greaterThanInclusive',
  at_most: 'lessThanInclusive',
  is: 'equal',
};
const LOGIC_OPERATOR: Partial<Record<Operator, string>> = { at_least: '>=', at_most: '<=', is: '===' };

/** P1: one service of twelve conditions, against json-rules-engine and json-logic-engine. */
export const benchOneService = async (): Promise<void> => {
  const service: ServiceCriteria = {
    serviceId: 'twelve',
    criteria: TESTS.map(([attribute, operator, value], at) => ({
      id: `c${at}`,
      version: 1,
      effect: 'require',
      condition: { attribute, operator, value },
    })),
  };
  const compiled = compileService(service);
  const rules = new Engine([
    {
      conditions: {
        all: TESTS.map(([fact, operator, value]) => ({
          fact,
          operator: RULES_OPERATOR[operator] ?? '',
          value,
        })),
      },
      event: { type: 'open' },
    },
  ]);
  const logic = new LogicEngine().build({
    and: TESTS.map(([attribute, operator, value]) => ({
      [LOGIC_OPERATOR[operator] ?? '']: [{ var: attribute }, value],
    })),
  });

  const tooSoon = { ...ELIGIBLE, days_since_last_use: 3 };
  for (const [answers, isOpen] of [
    [ELIGIBLE, true],
    [tooSoon, false],
  ] as const) {
    assert.equal((await rules.run({ ...answers })).events.length > 0, isOpen);
    assert.equal(logic(answers), isOpen);
    assert.equal(evaluateCompiled(compiled, readAnswers(answers)).status, isOpen ? 'open' : 'shut');
    assert.equal(prospectOf(compiled, readAnswers(answers)) === 8, isOpen);
  }

  const person = readAnswers(ELIGIBLE);
  const told = asPlainData(evaluateCompiled(compiled, person));
  const facts = { ...ELIGIBLE };
  // By turns and in short runs, so that whatever else the machine does burdens all of them alike, or misses some run of each.
  const fastest = { byRules: Infinity, traced: Infinity, read: Infinity, told: Infinity, anew: Infinity };
  const untold = { byLogic: Infinity, untraced: Infinity };
  for (let turn = 0; turn < 8; turn++) {
    note(fastest, 'byRules', await shortestAwaited(60, 10, () => rules.run(facts)));
    note(
      fastest,
      'traced',
      shortest(150, 500, () => evaluateCompiled(compiled, person)),
    );
    note(
      fastest,
      'read',
      shortest(150, 500, () => readAll(evaluateCompiled(compiled, person))),
    );
    note(
      fastest,
      'told',
      shortest(150, 500, () => readAll(told)),
    );
    note(
      fastest,
      'anew',
      shortest(150, 500, () => evaluateCompiled(compiled, readAnswers(ELIGIBLE))),
    );
    note(
      untold,
      'byLogic',
      shortest(150, 2000, () => logic(ELIGIBLE)),
    );
    note(
      untold,
      'untraced',
      shortest(150, 2000, () => prospectOf(compiled, person)),
    );
  }
  const { byRules, traced, read, told: reading, anew } = fastest;
  const { byLogic, untraced } = untold;

  const times = (slow: number, fast: number) => `${(slow / fast).toFixed(slow / fast < 10 ? 2 : 0)}×`;
  console.log(
    `P1 full trace against json-rules-engine: ${times(byRules, traced)} (goal 100×; ${traced.toFixed(0)} ns against ${byRules.toFixed(0)} ns)`,
  );
  console.log(
    `P1 full trace, every part of it read: ${times(byRules, read)} (${read.toFixed(0)} ns, of which ${reading.toFixed(0)} ns for the reading alone)`,
  );
  console.log(
    `P1 full trace, the answers read anew each time: ${times(byRules, anew)} (${anew.toFixed(0)} ns)`,
  );
  console.log(
    `P1 without trace against json-logic-engine build(): ${times(byLogic, untraced)} (goal 1.0×; ${untraced.toFixed(0)} ns against ${byLogic.toFixed(0)} ns)`,
  );
};

const note = <Name extends string>(fastest: Record<Name, number>, name: Name, nanoseconds: number) => {
  fastest[name] = Math.min(fastest[name], nanoseconds);
};

/** The same trace with everything told and nothing left to work out: what reading it takes is the reader's own. */
const asPlainData = (result: ServiceResult): ServiceResult =>
  JSON.parse(JSON.stringify(result)) as ServiceResult;

/** Reads every part of a trace, so that none of it can be left undone. */
const readAll = ({ streams, reasons, missing }: ServiceResult): number => {
  let parts = reasons.length + missing.length;
  for (const { criteria } of streams)
    for (let at = 0; at < criteria.length; at++) {
      const {
        criterion,
        nature,
        discretion,
        isGate,
        verdict,
        because,
        exception,
        checks,
        missing: open,
      } = criteria[at] as CriterionResult;
      parts += criterion.version + nature.length + discretion.length + Number(isGate) + verdict.length;
      parts += because.length + (exception ?? 0) + open.length;
      for (const { key, test, answer, outcome } of checks)
        parts += key.length + test.operator.length + Number(answer !== undefined) + outcome.length;
    }
  return parts;
};

import assert from 'node:assert/strict';
import {
  compileService,
  evaluate,
  prospectOf,
  readAnswers,
  Sector,
  type ServiceCriteria,
} from '@whichdoor/eligibility';
import { leastWork } from './clock.js';
import { aPerson, aSector, DISTINCT_RULES, randomFrom } from './eligibility-sector.js';

const MANY = 100_000;
const SOME = 4000;
/** So many matches at a time, as the clock of the processor is too coarse for one. */
const TIMES = 200;

/** P2: one person over a large directory, by index and by scan, and the three groups of a sector with what to ask. */
export const benchSector = (): void => {
  console.log(`P2 rules to choose from, of which each service has one to nine: ${DISTINCT_RULES}`);
  const services = aSector(MANY);
  const random = randomFrom(5);
  const people = Array.from({ length: 8 }, (_, at) => aPerson(random, 4 + at * 4));
  const sector = new Sector(services);
  const compiled = services.map(compileService);
  for (const person of people.slice(0, 2)) sameAnswers(services, sector, person);

  const ratios = people.map((answers) => {
    const person = readAnswers(answers);
    const byIndex =
      leastWork(10, () => {
        for (let time = 0; time < TIMES; time++) void sector.match(answers).counts;
      }) / TIMES;
    const byScan = leastWork(3, () =>
      compiled.reduce((open, service) => open + Number(prospectOf(service, person) === 8), 0),
    );
    const byTracedScan = leastWork(2, () =>
      services.reduce((open, service) => open + Number(evaluate(service, answers).status === 'open'), 0),
    );
    return { byIndex, byScan, byTracedScan };
  });
  const middle = (of: (it: (typeof ratios)[number]) => number) =>
    ratios.map(of).sort((a, b) => a - b)[Math.floor(ratios.length / 2)] as number;
  console.log(
    `P2 ${MANY} services, index against the scan with reasons: ${middle((it) => it.byTracedScan / it.byIndex).toFixed(0)}× (goal 100×; median of ${people.length} people)`,
  );
  console.log(
    `P2 ${MANY} services, index against the bare scan: ${middle((it) => it.byScan / it.byIndex).toFixed(0)}× (${(middle((it) => it.byIndex) / 1e6).toFixed(2)} ms against ${(middle((it) => it.byScan) / 1e6).toFixed(1)} ms)`,
  );

  const small = new Sector(aSector(SOME, 2));
  const slowest = Math.max(
    ...people.map((answers) => leastWork(25, () => groupsAndQuestion(small, answers))),
  );
  console.log(
    `P2 ${SOME} services, groups and question order, slowest person: ${(slowest / 1e6).toFixed(1)} ms (goal 16)`,
  );
};

const groupsAndQuestion = (sector: Sector, answers: Parameters<Sector['match']>[0]) => {
  const match = sector.match(answers);
  const groups = (['open', 'ask', 'case_by_case', 'shut'] as const).map((status) => [
    ...match.services(status),
  ]);
  return [groups, match.questions(), groups[0]?.slice(0, 20).map((serviceId) => match.explain(serviceId))];
};

const sameAnswers = (
  services: readonly ServiceCriteria[],
  sector: Sector,
  answers: Parameters<Sector['match']>[0],
) => {
  const match = sector.match(answers);
  for (const service of services)
    assert.equal(match.statusOf(service.serviceId), evaluate(service, answers).status);
};

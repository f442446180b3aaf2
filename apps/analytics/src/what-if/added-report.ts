import { disclose, type Policy } from '@whichdoor/disclosure';
import { BlockingSets, whatIfAdded, type AddedCriterion } from '@whichdoor/eligibility';
import { showNotes, type Meaning, type ShownNotes } from '../gap/gap-words.js';
import { showFigure, type ShownFigure } from '../gap/shown-figure.js';
import { cellOf, restOf, type Tally } from '../gap/tally.js';
import type { AcceptedRecord, AcceptedRequests } from './accepted-record.js';
import { addedOf, othersLike, type AddedQuestion } from './added-question.js';
import { addedMeanings, addedNotesOf } from './added-words.js';
import { blockBy, toldBands } from './told-band.js';

export type AddedReport = ShownNotes & {
  readonly accepted: ShownFigure;
  readonly shutAtLeast: ShownFigure;
  readonly shutAtMost: ShownFigure;
};

type FigureId = 'requests' | 'accepted' | 'atMost' | 'atLeast';
type Shut = { readonly atLeast: Tally; readonly atMost: Tally };

/** Answers what a further criterion would have shut, as far as the answer may be shown. No raw count passes it. */
export const addedReportOf = (
  question: AddedQuestion,
  record: AcceptedRecord,
  policy: Policy,
): AddedReport => {
  const sets = setsByOrganisation(record);
  const accepted: Tally = new Map([...sets].map(([organisation, { size }]) => [organisation, size]));
  const added = addedOf(question, record.criteria);
  const shut = shutBy(added, sets);
  const others = othersLike(added, record.criteria).map((other) => shutBy(other, sets));

  const disclosure = disclose<FigureId>(
    [
      { id: 'requests', cell: cellOf(record.requests), denominator: null, rests: [] },
      {
        id: 'accepted',
        cell: cellOf(accepted),
        denominator: 'requests',
        rests: [{ of: ['requests'], cell: restOf(record.requests, accepted) }],
      },
      {
        id: 'atMost',
        cell: cellOf(shut.atMost),
        denominator: 'accepted',
        rests: [
          { of: ['accepted'], cell: restOf(accepted, shut.atMost) },
          ...others.flatMap(({ atMost }) => besides(shut.atMost, atMost)),
        ],
      },
      {
        id: 'atLeast',
        cell: cellOf(shut.atLeast),
        denominator: 'accepted',
        rests: [
          { of: ['accepted'], cell: restOf(accepted, shut.atLeast) },
          { of: ['atMost'], cell: restOf(shut.atMost, shut.atLeast) },
          ...others.flatMap(({ atLeast }) => besides(shut.atLeast, atLeast)),
        ],
      },
    ],
    [],
    policy,
  );
  const { from, to } = question.filter;
  const shown = (id: FigureId, meaning: Meaning): ShownFigure =>
    showFigure(disclosure, id, meaning, { period: { from, to }, policy });
  return {
    accepted: shown('accepted', addedMeanings.accepted),
    shutAtLeast: shown('atLeast', addedMeanings.shutAtLeast),
    shutAtMost: shown('atMost', addedMeanings.shutAtMost),
    ...showNotes(
      addedNotesOf(
        (['accepted', 'atLeast', 'atMost'] as const).map((id) => disclosure.get(id)?.reason ?? null),
        policy,
      ),
    ),
  };
};

/** What a reader learns from the same question with another number: of two such counts, one holds the other. */
const besides = (one: Tally, other: Tally) =>
  [restOf(one, other), restOf(other, one)]
    .filter(({ count }) => count >= 0)
    .map((cell) => ({ of: ['accepted'] as const, cell }));

const shutBy = (added: AddedCriterion, sets: ReadonlyMap<string, BlockingSets>): Shut => {
  const bounds = [...sets].map(([organisation, each]) => [organisation, whatIfAdded(each, added)] as const);
  return {
    atLeast: new Map(bounds.map(([organisation, { lower }]) => [organisation, lower])),
    atMost: new Map(bounds.map(([organisation, { upper }]) => [organisation, upper])),
  };
};

const setsByOrganisation = ({ accepted, criteria }: AcceptedRecord): Map<string, BlockingSets> =>
  new Map(
    [...Map.groupBy(accepted, ({ organisationId }) => organisationId)].map(([organisation, requests]) => {
      const sets = new BlockingSets();
      for (const request of requests) {
        const pattern = sets.patternOf({ candidates: candidatesOf(request, criteria) });
        for (let added = 0; added < request.requests; added++) sets.addPattern(pattern);
      }
      return [organisation, sets];
    }),
  );

const candidatesOf = ({ takenOnBy, shut }: AcceptedRequests, criteria: AcceptedRecord['criteria']) => {
  const bands = toldBands(
    shut.flatMap(({ criterionIds }) => criterionIds),
    criteria,
  );
  return [
    ...takenOnBy.map((serviceId) => ({ serviceId, blockedBy: [] })),
    ...shut.map(({ serviceId, criterionIds }) => ({
      serviceId,
      blockedBy: criterionIds.map((id) => blockBy(id, criteria, bands)),
    })),
  ];
};

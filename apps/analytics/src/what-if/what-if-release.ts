import { disclose, type Disclosure, type Figure, type Grouping, type Policy } from '@whichdoor/disclosure';
import { cellOf, emptyTally, minus, restOf, type Tally } from '../gap/tally.js';
import type { Gain, SingleGain } from './gain.js';

type Bound = 'atLeast' | 'atMost';

/** Names of the figures of one answer. Those that are not shown are counted as if they were: a reader may compute them. */
export type FigureId = ShownId | HiddenId;
type ShownId = 'shutOut' | Bound | `single:${string}:${Bound}`;
type HiddenId = 'requests' | `beside:${string}` | `${'inPlace' | 'otherwise'}:${string}`;

/** What an answer is made of. Raw. */
export type WhatIfTallies = {
  readonly requests: Tally;
  readonly shutOut: Tally;
  readonly gain: Gain;
  /** What the question would gain with a part left out, or with one part only: what the reader may ask next */
  readonly related: readonly Gain[];
  /** What it would gain if it went further, as a reader may ask: none of the gain is missing from these */
  readonly wider: readonly Gain[];
  /** Single criteria, none of a service at which the question gives something up */
  readonly singles: ReadonlyMap<string, SingleGain>;
};

type Rest = Figure<FigureId>['rests'][number];

/** Every figure of an answer with everything that a reader could subtract it from; wholes before their parts. */
const figuresOf = (tallies: WhatIfTallies): Figure<FigureId>[] => {
  const { requests, shutOut, gain, related, wider, singles } = tallies;
  const within = (id: FigureId, whole: Tally, tally: Tally): Rest => ({
    of: [id],
    cell: restOf(whole, tally),
  });
  /** Something that a reader learns beside the figure, from the gap report or by asking again. */
  const told = (tally: Tally): Rest => ({ of: ['shutOut'], cell: cellOf(tally) });
  const part = (id: FigureId, tally: Tally, ...rests: readonly Rest[]): Figure<FigureId> => ({
    id,
    cell: cellOf(tally),
    denominator: 'shutOut',
    rests: [within('shutOut', shutOut, tally), ...rests],
  });
  return [
    { id: 'requests', cell: cellOf(requests), denominator: null, rests: [] },
    {
      id: 'shutOut',
      cell: cellOf(shutOut),
      denominator: 'requests',
      rests: [within('requests', requests, shutOut)],
    },
    part(
      'atMost',
      gain.atMost,
      ...related.map(({ atMost }) => told(minus(gain.atMost, atMost))),
      ...wider.map(({ atMost }) => told(minus(atMost, gain.atMost))),
    ),
    part(
      'atLeast',
      gain.atLeast,
      within('atMost', gain.atMost, gain.atLeast),
      ...related.map(({ atLeast }) => told(minus(gain.atLeast, atLeast))),
      ...wider.map(({ atLeast }) => told(minus(atLeast, gain.atLeast))),
    ),
    ...[...singles].flatMap(([id, { atLeast, atMost, met, beside, inItsPlace }]) => [
      // Criteria of one service share those in whose place nobody named one: two of them would tell these apart.
      part(`single:${id}:atMost`, atMost, told(beside), told(inItsPlace)),
      part(
        `single:${id}:atLeast`,
        atLeast,
        within(`single:${id}:atMost`, atMost, atLeast),
        told(minus(met, atLeast)),
      ),
      part(`beside:${id}`, beside),
    ]),
    ...[...byService(tallies)].flatMap(([serviceId, here]) => {
      const inPlace = here[0]?.[1].inItsPlace ?? emptyTally;
      const gained = here.flatMap(([, { atLeast, beside }]) => [atLeast, beside]);
      return [
        part(`inPlace:${serviceId}`, inPlace),
        part(`otherwise:${serviceId}`, minus(shutOut, inPlace, ...gained)),
      ];
    }),
  ];
};

const byService = ({ singles }: WhatIfTallies) => Map.groupBy(singles, ([, { serviceId }]) => serviceId);

/**
 * Every way in which figures of an answer make up another one. What is gained at one service never overlaps, because a door
 * is shut by one criterion alone, or by another alone; and any one criterion's upper bound may stand for its parts.
 */
const groupingsOf = (tallies: WhatIfTallies): Grouping<FigureId>[] =>
  [...byService(tallies)].flatMap(([serviceId, here]) => {
    const ids = here.map(([id]) => id);
    const apart = (of: readonly string[]) =>
      of.flatMap((id): FigureId[] => [`single:${id}:atLeast`, `beside:${id}`]);
    const [inPlace, otherwise] = [`inPlace:${serviceId}`, `otherwise:${serviceId}`] as const;
    return [
      { whole: 'shutOut', parts: [...apart(ids), inPlace, otherwise] },
      ...ids.flatMap((id): Grouping<FigureId>[] => [
        {
          whole: 'shutOut',
          parts: [`single:${id}:atMost`, ...apart(ids.filter((other) => other !== id)), otherwise],
        },
        { whole: `single:${id}:atMost`, parts: [...apart([id]), inPlace] },
      ]),
    ];
  });

/** Decides which figures of an answer may be shown. */
export const discloseWhatIf = (tallies: WhatIfTallies, policy: Policy): Disclosure<FigureId> =>
  disclose(figuresOf(tallies), groupingsOf(tallies), policy);

/**
 * Hides both bounds of an answer where the list of single criteria hides them. Giving up one criterion alone is a figure of
 * that list: hidden there for the sake of its neighbours, it would be told here, and theirs one question later.
 *
 * @param list what may be shown where nothing is given up
 */
export const hideAsInList = (
  disclosure: Disclosure<FigureId>,
  criterionId: string,
  list: Disclosure<FigureId>,
): Disclosure<FigureId> =>
  new Map(
    [...disclosure].map(([id, verdict]) => {
      const there = id === 'atLeast' || id === 'atMost' ? list.get(`single:${criterionId}:${id}`) : undefined;
      return [id, { ...verdict, reason: verdict.reason ?? there?.reason ?? null }] as const;
    }),
  );

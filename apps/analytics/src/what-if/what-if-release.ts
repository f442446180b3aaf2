import { disclose, type Disclosure, type Figure, type Grouping, type Policy } from '@whichdoor/disclosure';
import { cellOf, restOf, type Tally } from '../gap/tally.js';
import type { Gain, SingleGain } from './gain.js';

type Bound = 'atLeast' | 'atMost';

/** Names of the figures of one answer; `requests` and `jointly` are not shown, but a reader could compute them. */
export type FigureId = 'requests' | 'shutOut' | Bound | `single:${string}:${Bound}` | `jointly:${Bound}`;

/** What an answer is made of. Raw. */
export type WhatIfTallies = {
  readonly requests: Tally;
  readonly shutOut: Tally;
  readonly gain: Gain;
  /** What is still gained when one part of the question is left out: each is a question that the reader may ask next */
  readonly withoutOne: readonly Gain[];
  readonly singles: ReadonlyMap<string, SingleGain>;
  /** The criteria given up */
  readonly dropped: ReadonlySet<string>;
};

type Rest = Figure<FigureId>['rests'][number];

const minus = (whole: Tally, ...parts: readonly Tally[]): Tally =>
  new Map(
    [...whole].map(([organisation, count]) => [
      organisation,
      parts.reduce((rest, part) => rest - (part.get(organisation) ?? 0), count),
    ]),
  );

/** Every figure of an answer with everything that a reader could subtract it from; wholes before their parts. */
const figuresOf = (tallies: WhatIfTallies): Figure<FigureId>[] => {
  const { requests, shutOut, gain, withoutOne, singles, dropped } = tallies;
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
    part('atMost', gain.atMost, ...withoutOne.map(({ atMost }) => told(minus(gain.atMost, atMost)))),
    part(
      'atLeast',
      gain.atLeast,
      within('atMost', gain.atMost, gain.atLeast),
      ...withoutOne.map(({ atLeast }) => told(minus(gain.atLeast, atLeast))),
    ),
    ...[...singles].flatMap(([id, single]) => {
      const inGain = (bound: Bound) => (dropped.has(id) ? [within(bound, gain[bound], single[bound])] : []);
      return [
        part(
          `single:${id}:atMost`,
          single.atMost,
          // Criteria of one service share those in whose place nobody named one: two of them would tell these apart.
          told(single.beside),
          told(single.inItsPlace),
          ...inGain('atMost'),
        ),
        part(
          `single:${id}:atLeast`,
          single.atLeast,
          within(`single:${id}:atMost`, single.atMost, single.atLeast),
          told(minus(single.met, single.atLeast)),
          ...inGain('atLeast'),
        ),
      ];
    }),
    ...jointly(tallies, 'atLeast').map(([id, tally]) => part(id, tally)),
    ...jointly(tallies, 'atMost').map(([id, tally]) => part(id, tally)),
  ];
};

/** What is gained beyond what the criteria given up gain singly: what a reader has who takes those away. */
const jointly = ({ gain, singles, dropped }: WhatIfTallies, bound: Bound): (readonly [FigureId, Tally])[] => {
  const alone = [...singles].filter(([id]) => dropped.has(id)).map(([, single]) => single[bound]);
  const rest = minus(gain[bound], ...alone);
  return alone.length > 0 && cellOf(rest).count > 0 ? [[`jointly:${bound}`, rest]] : [];
};

const groupingsOf = (tallies: WhatIfTallies): Grouping<FigureId>[] => {
  const alone = [...tallies.singles.keys()].filter((id) => tallies.dropped.has(id));
  // Where no criterion gains anything alone, nothing that is shown makes up the gain of all.
  if (alone.length === 0) return [];
  return (['atLeast', 'atMost'] as const).map((bound) => ({
    whole: bound,
    parts: [
      ...alone.map((id): FigureId => `single:${id}:${bound}`),
      ...jointly(tallies, bound).map(([id]) => id),
    ],
  }));
};

/** Decides which figures of an answer may be shown. */
export const discloseWhatIf = (tallies: WhatIfTallies, policy: Policy): Disclosure<FigureId> =>
  disclose(figuresOf(tallies), groupingsOf(tallies), policy);

import { publishedFigure, publishedFirst, type Policy } from '@whichdoor/disclosure';
import { showNotes, type Meaning, type ShownNotes } from '../gap/gap-words.js';
import { showFigure, type ShownFigure } from '../gap/shown-figure.js';
import { Gains } from './gain.js';
import type { ShutRecord } from './shut-request.js';
import {
  criterionOf,
  neighboursOf,
  notLoosened,
  partsOf,
  togetherOf,
  unheardOf,
  type WhatIfQuestion,
} from './what-if-question.js';
import { discloseWhatIf, hideAsInList, type FigureId } from './what-if-release.js';
import { meanings, notesOf } from './what-if-words.js';

export type WhatIfReport = ShownNotes & {
  readonly shutOut: ShownFigure;
  readonly gainAtLeast: ShownFigure;
  readonly gainAtMost: ShownFigure;
  readonly best: readonly {
    readonly criterion: { readonly id: string };
    readonly service: { readonly id: string };
    readonly gainAtLeast: ShownFigure;
    readonly gainAtMost: ShownFigure;
  }[];
};

/** Single criteria that one answer names. */
const mostSingles = 10;

/** Answers a question as far as the answer may be shown. No raw count passes it. */
export const whatIfReportOf = (
  question: WhatIfQuestion,
  record: ShutRecord,
  policy: Policy,
): WhatIfReport => {
  const gains = new Gains(record);
  const parts = partsOf(question, record);
  const changes = togetherOf(parts);
  const changed = new Set(changes.map(criterionOf));
  const given = new Set(changes.flatMap((change) => ('drop' in change ? [change.drop] : [])));
  const touched = new Set([...changed].map((id) => record.criteria.get(id)?.serviceId));
  const neighbours = parts.flatMap((part, place) =>
    part.flatMap((change) =>
      neighboursOf(change, record).map(({ change: other, isWider }) => ({
        isWider,
        gain: gains.of(togetherOf(parts.with(place, [other]))),
      })),
    ),
  );
  const allSingles = gains.singles();
  // What a service's criteria gain alone and together, side by side, would tell small groups apart.
  const singles = new Map([...allSingles].filter(([, { serviceId }]) => !touched.has(serviceId)));
  const all = { requests: record.requests, shutOut: gains.shutOut };
  const asked = discloseWhatIf(
    {
      ...all,
      gain: gains.of(changes),
      related: [
        ...parts.map((_, left) => gains.of(togetherOf(parts.filter((_part, at) => at !== left)))),
        ...[...allSingles]
          .filter(([id]) => given.has(id))
          .flatMap(([, single]) => [
            single,
            // Asked without dropping anything, its lower bound stands in the list: the two bounds must not meet there.
            { atLeast: single.atLeast, atMost: single.atLeast },
          ]),
        ...neighbours.flatMap(({ isWider, gain }) => (isWider ? [] : [gain])),
      ],
      wider: neighbours.flatMap(({ isWider, gain }) => (isWider ? [gain] : [])),
      singles,
    },
    policy,
  );
  const [only, ...others] = given;
  const nothing = { ...all, gain: gains.of([]), related: [], wider: [], singles: allSingles };
  const disclosure =
    only !== undefined && others.length === 0 && changed.size === 1
      ? hideAsInList(asked, only, discloseWhatIf(nothing, policy))
      : asked;
  const { from, to } = question.filter;
  const shown = (id: FigureId, meaning: Meaning): ShownFigure =>
    showFigure(disclosure, id, meaning, { period: { from, to }, policy });
  const best = publishedFirst(
    [...singles],
    ([id]) => publishedFigure(disclosure, `single:${id}:atLeast`),
    ([id]) => id,
  ).slice(0, mostSingles);
  const shownIds: FigureId[] = [
    'shutOut',
    'atLeast',
    'atMost',
    ...best.flatMap(([id]) => [`single:${id}:atLeast`, `single:${id}:atMost`] as const),
  ];
  return {
    shutOut: shown('shutOut', meanings.shutOut),
    gainAtLeast: shown('atLeast', meanings.gainAtLeast),
    gainAtMost: shown('atMost', meanings.gainAtMost),
    best: best.map(([id, { serviceId }]) => ({
      criterion: { id },
      service: { id: serviceId },
      gainAtLeast: shown(`single:${id}:atLeast`, meanings.gainAtLeast),
      gainAtMost: shown(`single:${id}:atMost`, meanings.gainAtMost),
    })),
    ...showNotes(
      notesOf(
        shownIds.map((id) => disclosure.get(id)?.reason ?? null),
        { unheardOf: unheardOf(question, record), notLoosened: notLoosened(question, record) },
        question.loosen.length > 0,
        policy,
      ),
    ),
  };
};

import { disclose, restOf, type Figure, type Grouping } from './disclose.js';
import { defaultPolicy as policy, type Cell } from './policy.js';
import { publishedFigure } from './published-figure.js';

const cell = (count: number, agencies = Math.min(count, 3)): Cell => ({ count, agencies });
const whole = (count: number, agencies?: number): Figure => ({
  id: 'whole',
  cell: cell(count, agencies),
  denominator: null,
  rests: [],
});
const part = (id: string, of: Figure, own: Cell, rest: Cell): Figure => ({
  id,
  cell: own,
  denominator: of.id,
  rests: [{ of: [of.id], cell: rest }],
});
/** A one-dimensional table: parts that add up to a whole. */
const table = (cells: readonly Cell[]) => {
  const total = cells.reduce((sum, { count }) => sum + count, 0);
  const all = whole(total, Math.max(...cells.map(({ agencies }) => agencies)));
  const parts = cells.map((own, place) =>
    part(`part-${place}`, all, own, cell(total - own.count, Math.min(total - own.count, 3))),
  );
  const groupings: Grouping[] = [{ whole: 'whole', parts: parts.map(({ id }) => id) }];
  return { figures: [all, ...parts], groupings };
};
const texts = (figures: readonly Figure[], groupings: readonly Grouping[] = []) => {
  const disclosure = disclose(figures, groupings, policy);
  return figures.map(({ id }) => publishedFigure(disclosure, id).text);
};

describe('one figure', () => {
  it.each([
    [5, 3, '5'],
    [4, 3, 'n.p.'],
    [1, 1, 'n.p.'],
    [5, 2, 'n.p.'],
    [400, 2, 'n.p.'],
    [400, 3, '400'],
    [0, 0, 'n.p.'],
  ])('of %i requests from %i agencies is shown as %s', (count, agencies, text) => {
    expect(texts([whole(count, agencies)])).toEqual([text]);
  });

  it('is null, never 0, where it may not be shown, and says why', () => {
    const disclosure = disclose([whole(4)], [], policy);

    expect(publishedFigure(disclosure, 'whole')).toEqual({
      value: null,
      text: 'n.p.',
      isSuppressed: true,
      reason: 'SMALL_CELL',
    });
  });
});

describe('a part of a figure', () => {
  it('is 0 where nobody among a published whole was concerned', () => {
    const all = whole(20);

    expect(texts([all, part('none', all, cell(0), cell(20))])).toEqual(['20', '0']);
  });

  it('may be all of a published whole', () => {
    const all = whole(20);

    expect(texts([all, part('everybody', all, cell(20), cell(0))])).toEqual(['20', '20']);
  });

  it('is not shown, not even as 0, where the whole is not', () => {
    const few = whole(4);

    expect(texts([few, part('none', few, cell(0), cell(4))])).toEqual(['n.p.', 'n.p.']);
  });

  it('is not shown where the rest of the whole is a small cell', () => {
    const all = whole(20);

    expect(texts([all, part('most', all, cell(16), cell(4))])).toEqual(['20', 'n.p.']);
    expect(texts([all, part('most', all, cell(15), cell(5, 2))])).toEqual(['20', 'n.p.']);
    expect(texts([all, part('most', all, cell(15), cell(5, 3))])).toEqual(['20', '15']);
  });

  it('is held against every whole that it is a part of', () => {
    const all = whole(100);
    const service = part('service', all, cell(52), cell(48));
    const criterion: Figure = {
      id: 'criterion',
      cell: cell(50),
      denominator: 'whole',
      rests: [
        { of: ['whole'], cell: cell(50) },
        { of: ['service'], cell: cell(2) },
      ],
    };

    expect(texts([all, service, criterion])).toEqual(['100', '52', 'n.p.']);
  });
});

describe('parts that make up a whole', () => {
  const shown = (...cells: readonly Cell[]) => {
    const { figures, groupings } = table(cells);
    return texts(figures, groupings).slice(1);
  };

  it('are all shown where all are large', () => {
    expect(shown(cell(5), cell(6), cell(7))).toEqual(['5', '6', '7']);
  });

  it('hide a second one beside a small one', () => {
    expect(shown(cell(4), cell(9), cell(30), cell(40))).toEqual(['n.p.', 'n.p.', '30', '40']);
  });

  it('hide no third where two small ones are large together', () => {
    expect(shown(cell(4), cell(3), cell(30), cell(40))).toEqual(['n.p.', 'n.p.', '30', '40']);
  });

  it('hide a third where two small ones are small together', () => {
    expect(shown(cell(2), cell(2), cell(30), cell(40))).toEqual(['n.p.', 'n.p.', 'n.p.', '40']);
  });

  it('hide a second one beside one from too few agencies', () => {
    expect(shown(cell(20, 1), cell(30), cell(40))).toEqual(['n.p.', 'n.p.', '40']);
  });

  it('leave the whole alone where each is from one agency', () => {
    const all: Figure = { ...whole(30, 3), id: 'whole' };
    const parts = ['a', 'b', 'c'].map((id) => part(id, all, cell(10, 1), cell(20, 2)));

    expect(texts([all, ...parts], [{ whole: 'whole', parts: ['a', 'b', 'c'] }])).toEqual([
      '30',
      'n.p.',
      'n.p.',
      'n.p.',
    ]);
  });

  it('do not hide a small one behind nobody', () => {
    expect(shown(cell(0), cell(4), cell(30), cell(40))).toEqual(['0', 'n.p.', 'n.p.', '40']);
  });

  it('hide among equal ones the first by id, whatever their order', () => {
    const { figures, groupings } = table([cell(4), cell(10), cell(10), cell(30)]);
    const [all, ...parts] = figures as [Figure, ...Figure[]];
    const turned = [all, ...parts.toReversed()];

    const once = disclose(figures, groupings, policy);
    const again = disclose(turned, [{ whole: 'whole', parts: parts.map(({ id }) => id).reverse() }], policy);

    expect(figures.filter(({ id }) => once.get(id)?.reason === 'DERIVABLE').map(({ id }) => id)).toEqual([
      'part-1',
    ]);
    for (const { id } of figures) expect(again.get(id)).toEqual(once.get(id));
  });

  it('do not hide a small one behind one that another whole gives away', () => {
    // The class has no other criterion: whoever reads the class reads its criterion.
    const all = whole(100);
    const service = part('service', all, cell(14), cell(86));
    const group = part('class', all, cell(10), cell(90));
    const within = (id: string, own: number, wholes: readonly (readonly [string, number])[]): Figure => ({
      id,
      cell: cell(own),
      denominator: 'whole',
      rests: wholes.map(([of, count]) => ({ of: [of], cell: cell(count - own) })),
    });
    const criteria = [
      within('small', 4, [
        ['whole', 100],
        ['service', 14],
      ]),
      within('only-one', 10, [
        ['whole', 100],
        ['service', 14],
        ['class', 10],
      ]),
    ];

    expect(
      texts(
        [all, service, group, ...criteria],
        [
          { whole: 'service', parts: ['small', 'only-one'] },
          { whole: 'class', parts: ['only-one'] },
        ],
      ),
    ).toEqual(['100', '14', 'n.p.', 'n.p.', 'n.p.']);
  });

  it('may overlap: what they leave uncovered is not a small cell either', () => {
    const all = whole(40);
    const parts = [
      part('declined', all, cell(30), cell(10)),
      part('skipped', all, cell(8), cell(32)),
      part('blocked', all, cell(2), cell(38)),
    ];

    expect(texts([all, ...parts], [{ whole: 'whole', parts: parts.map(({ id }) => id) }])).toEqual([
      '40',
      '30',
      'n.p.',
      'n.p.',
    ]);
  });

  it('protect what remains of each part as well', () => {
    // Of 10, 20 and 30 requests 8, 8 and 8 were shut out: the first leaves 2, and 2 + 12 + 22 = 60 - 24.
    const requests = whole(60);
    const shut = part('shut', requests, cell(24), cell(36));
    const months = [10, 20, 30].map((count, place) =>
      part(`requests-${place}`, requests, cell(count), cell(60 - count)),
    );
    const shutIn = months.map(({ id, cell: { count } }, place): Figure => ({
      id: `shut-${place}`,
      cell: cell(8),
      denominator: id,
      rests: [
        { of: [id], cell: cell(count - 8) },
        { of: ['shut'], cell: cell(16) },
      ],
    }));
    const groupings: Grouping[] = [
      { whole: 'whole', parts: months.map(({ id }) => id) },
      { whole: 'shut', parts: shutIn.map(({ id }) => id) },
      {
        whole: restOf('whole', 'shut'),
        parts: shutIn.map(({ id }, place) => restOf(`requests-${place}`, id)),
      },
    ];

    expect(texts([requests, shut, ...months, ...shutIn], groupings)).toEqual([
      '60',
      '24',
      '10',
      '20',
      '30',
      'n.p.',
      'n.p.',
      '8',
    ]);
  });
});

describe('a row', () => {
  const all = whole(60);
  const row = ['a', 'b', 'c'];
  const parts = (...counts: readonly number[]) =>
    counts.map((count, place) => part(row[place]!, all, cell(count), cell(60 - count)));

  it('leaves whole or not at all', () => {
    const shown = (figures: readonly Figure[]) => {
      const disclosure = disclose([all, ...figures], [], policy, [row]);
      return row.map((id) => disclosure.get(id)?.reason);
    };

    expect(shown(parts(20, 30, 10))).toEqual([null, null, null]);
    expect(shown(parts(4, 46, 10))).toEqual(['SMALL_CELL', 'ROW_NOT_PUBLISHED', 'ROW_NOT_PUBLISHED']);
    expect(shown(parts(46, 10, 4))).toEqual(['ROW_NOT_PUBLISHED', 'ROW_NOT_PUBLISHED', 'SMALL_CELL']);
  });

  it('goes as well when another grouping hides one of it, and takes what leaves only with it along', () => {
    const inner: Figure = { ...part('inner', all, cell(10), cell(50)), onlyWith: ['b'] };
    const beside = part('beside', all, cell(3), cell(57));
    const disclosure = disclose(
      [all, ...parts(20, 30, 10), inner, beside],
      [{ whole: 'whole', parts: ['c', 'beside'] }],
      policy,
      [row],
    );

    expect(['a', 'b', 'c', 'inner'].map((id) => disclosure.get(id)?.reason)).toEqual([
      'ROW_NOT_PUBLISHED',
      'ROW_NOT_PUBLISHED',
      'DERIVABLE',
      'DENOMINATOR_NOT_PUBLISHED',
    ]);
  });
});

describe('a release that was put together wrongly', () => {
  it('is refused where a part stands before its whole, or twice', () => {
    const all = whole(20);
    const some = part('some', all, cell(10), cell(10));

    expect(() => disclose([some, all], [], policy)).toThrow(/does not stand before it/);
    expect(() => disclose([all, all], [], policy)).toThrow(/two figures/);
    expect(() => disclose([all], [{ whole: 'whole', parts: ['else'] }], policy)).toThrow(/nothing was said/);
    expect(() => publishedFigure(disclose([all], [], policy), 'else')).toThrow(/No figure/);
  });
});

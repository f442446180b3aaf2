import { partitionOf, partitionsFor } from './partition-assignment.js';

const partitions = [1, 2, 3, 4].map((id) => ({ id, topic: 'referrals.offer', number: id - 1 }));
const member = (id: number, ...topics: string[]) => ({
  id,
  topics: topics.length ? topics : ['referrals.offer'],
});

describe('dealing partitions out', () => {
  it('gives everything to a member that is alone', () => {
    expect(partitionsFor(7, [member(7)], partitions)).toEqual(partitions);
  });

  it('gives each partition to exactly one member, whatever order the rows come in', () => {
    const members = [member(3), member(1), member(2)];

    const dealt = members.map(({ id }) => partitionsFor(id, members.toReversed(), partitions.toReversed()));

    expect(
      dealt
        .flat()
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual([1, 2, 3, 4]);
    expect(dealt.map(({ length }) => length).toSorted()).toEqual([1, 1, 2]);
  });

  it('gives a member nothing of a topic that it did not ask for', () => {
    const members = [member(1, 'intake.need'), member(2)];

    expect(partitionsFor(1, members, partitions)).toEqual([]);
    expect(partitionsFor(2, members, partitions)).toEqual(partitions);
  });

  it('gives a member that is not alive nothing', () => {
    expect(partitionsFor(9, [member(1)], partitions)).toEqual([]);
  });
});

describe('the partition of a key', () => {
  it('never changes', () => {
    const keys = ['', 'a', '0b4c1f6e-3b9a-4a55-9b6f-0f6f0f3f2a11', 'ключ'];

    expect(keys.map((key) => partitionOf(key, 4))).toEqual([1, 0, 3, 1]);
  });

  it('spreads keys', () => {
    const counts = [0, 0, 0, 0];
    for (let key = 0; key < 4_000; key += 1) counts[partitionOf(`key-${key}`, 4)]! += 1;

    for (const count of counts) expect(count).toBeGreaterThan(800);
  });
});

export type GroupMember = { readonly id: number; readonly topics: readonly string[] };
export type GroupPartition = { readonly id: number; readonly topic: string; readonly number: number };

/**
 * Deals a group's partitions out to its living members. Every member computes the same deal from the same rows, so
 * that nobody has to be in charge.
 */
export const partitionsFor = <Partition extends GroupPartition>(
  memberId: number,
  members: readonly GroupMember[],
  partitions: readonly Partition[],
): Partition[] => {
  const inOrder = members.toSorted((a, b) => a.id - b.id);
  return partitions
    .toSorted((a, b) => a.id - b.id)
    .filter(({ topic }, place) => {
      const takers = inOrder.filter(({ topics }) => topics.includes(topic));
      return takers[place % takers.length]?.id === memberId;
    });
};

/** The partition that a key belongs to: FNV-1a over its UTF-8 bytes. Must never change, or a key's order is lost. */
export const partitionOf = (key: string, partitions: number): number => {
  let hash = 0x811c9dc5;
  for (const byte of Buffer.from(key)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash % partitions;
};

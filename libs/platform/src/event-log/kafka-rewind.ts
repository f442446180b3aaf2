import { GroupAtWork } from './event-log.js';
import type { Admin } from './kafka-client.js';

const idle: readonly string[] = ['Empty', 'Dead'];

/** Moves the offsets of a group back to the oldest records appended since then. @returns how many records come again */
export const rewindKafkaGroup = async (admin: Admin, group: string, since: Date): Promise<number> => {
  const { groups } = await admin.describeGroups([group]);
  if (groups.some(({ state }) => !idle.includes(state))) throw new GroupAtWork(group);
  const known = new Set(await admin.listTopics());
  const committed = await admin.fetchOffsets({ groupId: group });
  let again = 0n;
  for (const { topic, partitions } of committed.filter(({ topic }) => known.has(topic))) {
    const places = await placesOf(admin, topic, partitions, since);
    // One topic after the other: each time the client joins the group for a moment, and leaves it.
    if (places.some(({ first, noted }) => first !== noted))
      await admin.setOffsets({
        groupId: group,
        topic,
        partitions: places.map(({ partition, first }) => ({ partition, offset: String(first) })),
      });
    for (const { reached, first } of places) again += reached - first;
  }
  return Number(again);
};

const placesOf = async (
  admin: Admin,
  topic: string,
  committed: readonly { readonly partition: number; readonly offset: string }[],
  since: Date,
) => {
  const bounds = new Map(
    (await admin.fetchTopicOffsets(topic)).map(({ partition, low, high }) => [
      partition,
      { low: BigInt(low), high: BigInt(high) },
    ]),
  );
  const firsts = new Map(
    (await admin.fetchTopicOffsetsByTimestamp(topic, since.getTime())).map(({ partition, offset }) => [
      partition,
      BigInt(offset),
    ]),
  );
  return committed.flatMap(({ partition, offset }) => {
    const [ends, first, noted] = [bounds.get(partition), firsts.get(partition), BigInt(offset)];
    // Where the group has noted nothing it begins with the oldest record anyway.
    if (!ends || first === undefined || noted < 0n) return [];
    // Past the end where a log was lost and begun anew: then everything on it is new to the group.
    const reached = noted > ends.high ? ends.high : noted;
    const from = noted < ends.low ? ends.low : reached;
    return [{ partition, noted, reached: from, first: first < from ? first : from }];
  });
};

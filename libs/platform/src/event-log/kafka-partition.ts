const seed = 0x9747b28c | 0;
const factor = 0x5bd1e995;

/** Murmur2 over the UTF-8 bytes, as Kafka's own clients compute it. */
const murmur2 = (bytes: Buffer): number => {
  const whole = bytes.length & ~3;
  let hash = seed ^ bytes.length;
  for (let at = 0; at < whole; at += 4) {
    let word = Math.imul(bytes.readInt32LE(at), factor);
    word = Math.imul(word ^ (word >>> 24), factor);
    hash = Math.imul(hash, factor) ^ word;
  }
  const rest = bytes.length - whole;
  if (rest > 0) hash = Math.imul(hash ^ bytes.readUIntLE(whole, rest), factor);
  hash = Math.imul(hash ^ (hash >>> 13), factor);
  return hash ^ (hash >>> 15);
};

/** The partition of a key, the same whoever writes: Java's clients and kafkajs put it there, too. */
export const kafkaPartitionOf = (key: string, partitions: number): number =>
  (murmur2(Buffer.from(key)) & 0x7fffffff) % partitions;

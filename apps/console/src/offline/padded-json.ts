/** Bytes: all codes of an encounter fit in, so that no letter is longer than another. */
const least = 1024;

/**
 * A value as it is sealed: JSON in UTF-8, followed by blanks, which mean nothing there, up to a power of two. How long a thing
 * is would tell which one it is.
 */
export const paddedJson = (value: unknown): Uint8Array<ArrayBuffer> => {
  const plain = new TextEncoder().encode(JSON.stringify(value));
  const room = new Uint8Array(2 ** Math.ceil(Math.log2(Math.max(plain.length, least)))).fill(0x20);
  room.set(plain);
  return room;
};

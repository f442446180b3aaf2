import { canonicalJson } from './canonical.js';

const OFFSET = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;
const MASK = 0xffffffffffffffffn;

/**
 * A short name for a document: 16 hexadecimal digits that are the same wherever equal documents are hashed (64-bit FNV-1a
 * over the UTF-8 of its canonical JSON). For comparing and caching; it protects nothing against somebody who wants a clash.
 */
export const stableHash = (value: unknown): string => {
  let hash = OFFSET;
  for (const byte of new TextEncoder().encode(canonicalJson(value)))
    hash = ((hash ^ BigInt(byte)) * PRIME) & MASK;
  return hash.toString(16).padStart(16, '0');
};

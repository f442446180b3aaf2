import { createHash } from 'node:crypto';

/**
 * The id of something in the demonstration sector: the same on every machine and at every start, so that accounts,
 * facts and history can refer to each other. A UUID of version 8, made of a digest of the name.
 */
export const fixedId = (name: string): string => {
  const digest = createHash('sha256').update(`whichdoor demonstration: ${name}`).digest('hex');
  const variant = ((Number.parseInt(digest.charAt(16), 16) & 0x3) | 0x8).toString(16);
  return [
    digest.slice(0, 8),
    digest.slice(8, 12),
    `8${digest.slice(13, 16)}`,
    `${variant}${digest.slice(17, 20)}`,
    digest.slice(20, 32),
  ].join('-');
};

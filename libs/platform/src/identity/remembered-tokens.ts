import { hash } from 'node:crypto';
import type { User } from './access-token.js';

/** What a token was found to say, and while it may be believed without looking again. */
export type VerifiedToken = {
  readonly user: User;
  /** Id of the key that signed it */
  readonly kid: string;
  /** Seconds since the epoch: believed from this moment on, and until just before that one */
  readonly from: number;
  readonly until: number;
};

/**
 * Tokens whose signature was already looked at. A browser sends one token with every request for minutes, and checking a
 * signature costs as much as the rest of a small read.
 *
 * It keeps a digest of each token, so that a heap dump holds none that could be used, and no more tokens than its
 * capacity: whichever has gone unused for longest makes room.
 */
export class RememberedTokens {
  private readonly tokens = new Map<string, VerifiedToken>();

  constructor(private readonly capacity = 2_000) {}

  /** What was remembered of exactly this token, unless it is not to be believed at this moment. */
  find(token: string, nowSeconds: number): VerifiedToken | null {
    const digest = digestOf(token);
    const found = this.tokens.get(digest);
    if (!found) return null;
    this.tokens.delete(digest);
    if (nowSeconds < found.from || nowSeconds >= found.until) return null;
    this.tokens.set(digest, found);
    return found;
  }

  remember(token: string, verified: VerifiedToken): void {
    this.tokens.set(digestOf(token), verified);
    if (this.tokens.size <= this.capacity) return;
    const [longestUnused] = this.tokens.keys();
    if (longestUnused !== undefined) this.tokens.delete(longestUnused);
  }
}

const digestOf = (token: string) => hash('sha256', token, 'base64');

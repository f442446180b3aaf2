import type pg from 'pg';
import type { Account } from './account.js';
import type { Accounts } from './accounts.js';
import { isPassword } from './password.js';

export type SignInOutcome =
  | { readonly account: Account }
  | { readonly refusal: 'WrongPassword' | 'TooManyAttempts'; readonly message: string };

const failuresAllowed = 5;
const lockSeconds = 60;

const wrongPassword = {
  refusal: 'WrongPassword',
  message: 'The user name and the password do not belong together. Check both and try again.',
} as const;
const tooManyAttempts = {
  refusal: 'TooManyAttempts',
  message: 'Too many wrong passwords for this user name. Wait one minute, then try again.',
} as const;

/**
 * Checks passwords, and makes guessing slow: after five wrong ones a name is shut for a minute, the right password
 * included. Names that nobody has are treated alike, so that nobody learns which exist.
 */
export class SignInAttempts {
  constructor(
    private readonly pool: pg.Pool,
    private readonly accounts: Accounts,
    /** Milliseconds since the epoch */
    private readonly now: () => number,
  ) {}

  async signIn(username: string, password: string): Promise<SignInOutcome> {
    const name = username.trim().toLowerCase().slice(0, 100);
    // Counted before it is checked: a thousand guesses at once must not all be checked.
    if ((await this.count(name)) > failuresAllowed) return tooManyAttempts;
    const found = await this.accounts.findByUsername(name);
    const isRight = await isPassword(password, found?.passwordHash ?? null);
    if (!found || !isRight || found.account.kind !== 'person') return wrongPassword;
    await this.pool.query('delete from failed_sign_in where username = $1', [name]);
    return { account: found.account };
  }

  /** Adds an attempt and tells how many there were since the last success or the last quiet minute. */
  private async count(username: string): Promise<number> {
    const now = new Date(this.now());
    const quietSince = new Date(this.now() - lockSeconds * 1000);
    await this.pool.query('delete from failed_sign_in where last_at <= $1', [quietSince]);
    // Attempts while it is shut do not prolong it.
    const { rows } = await this.pool.query<{ failures: number }>(
      `insert into failed_sign_in as f (username, failures, last_at) values ($1, 1, $2)
       on conflict (username) do update set
         failures = least(f.failures + 1, $3),
         last_at = case when f.failures >= $4 then f.last_at else $2 end
       returning failures`,
      [username, now, failuresAllowed + 1, failuresAllowed],
    );
    return rows[0]?.failures ?? 0;
  }
}

import type { Role } from '@whichdoor/contracts';
import type pg from 'pg';
import { stableId, type Account, type DemonstrationAccount } from './account.js';
import { hashPassword } from './password.js';

type Row = {
  id: string;
  username: string;
  name: string;
  email: string | null;
  organisation_id: string | null;
  team: string | null;
  roles: Role[];
  kind: 'person' | 'client';
};

const columns = 'id, username, name, email, organisation_id, team, roles, kind';

const toAccount = ({ organisation_id, ...row }: Row): Account => ({
  ...row,
  organisationId: organisation_id,
});

/** The accounts as they are kept in PostgreSQL. */
export class Accounts {
  constructor(private readonly pool: pg.Pool) {}

  async find(id: string): Promise<Account | null> {
    const { rows } = await this.pool.query<Row>(`select ${columns} from account where id = $1`, [id]);
    return rows[0] ? toAccount(rows[0]) : null;
  }

  async findByUsername(
    username: string,
  ): Promise<{ readonly account: Account; readonly passwordHash: string | null } | null> {
    const { rows } = await this.pool.query<Row & { password_hash: string | null }>(
      `select ${columns}, password_hash from account where username = $1`,
      [username.toLowerCase()],
    );
    if (!rows[0]) return null;
    const { password_hash, ...row } = rows[0];
    return { account: toAccount(row), passwordHash: password_hash };
  }

  /** People, not clients, by username; `organisationId` and `username` narrow them. */
  async findPeople(filter: {
    readonly organisationId: string | null;
    readonly username: string | null;
    readonly first: number;
    readonly max: number;
  }): Promise<readonly Account[]> {
    const { rows } = await this.pool.query<Row>(
      `select ${columns} from account
       where kind = 'person' and ($1::uuid is null or organisation_id = $1) and ($2::text is null or username = $2)
       order by username offset $3 limit $4`,
      [filter.organisationId, filter.username, filter.first, filter.max],
    );
    return rows.map(toAccount);
  }

  /** Adds an account; false when its username or e-mail address is taken. */
  async add(account: Account, password: string | null): Promise<boolean> {
    const { rowCount } = await this.pool.query(
      `insert into account (${columns}, password_hash) values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict do nothing`,
      [
        account.id,
        account.username.toLowerCase(),
        account.name,
        account.email,
        account.organisationId,
        account.team,
        account.roles,
        account.kind,
        password === null ? null : await hashPassword(password),
      ],
    );
    return rowCount === 1;
  }

  async grantRoles(id: string, roles: readonly Role[]): Promise<void> {
    await this.pool.query(
      'update account set roles = array(select distinct unnest(roles || $2::text[]) order by 1) where id = $1',
      [id, roles],
    );
  }

  async revokeRoles(id: string, roles: readonly Role[]): Promise<void> {
    await this.pool.query(
      'update account set roles = array(select unnest(roles) except select unnest($2::text[]) order by 1) where id = $1',
      [id, roles],
    );
  }

  /** Adds those that are not there yet. What was changed about the others since stays. */
  async ensure(demonstration: readonly DemonstrationAccount[], clients: readonly Account[]): Promise<void> {
    const { rows } = await this.pool.query<{ username: string }>('select username from account');
    const known = new Set(rows.map(({ username }) => username));
    const missing = [
      ...demonstration.map(({ password, ...account }) => ({
        account: {
          ...account,
          email: account.email ?? null,
          id: account.id ?? stableId(account.username),
          kind: 'person' as const,
        },
        password,
      })),
      ...clients.map((account) => ({ account, password: null })),
    ].filter(({ account }) => !known.has(account.username));
    await Promise.all(missing.map(({ account, password }) => this.add(account, password)));
  }
}

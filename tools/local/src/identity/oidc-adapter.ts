import { errors, type Adapter, type AdapterPayload } from 'oidc-provider';
import type pg from 'pg';

const nowSeconds = () => Math.floor(Date.now() / 1000);

/** Keeps what oidc-provider remembers in PostgreSQL, so that sessions and refresh tokens outlive a restart. */
export class OidcAdapter implements Adapter {
  constructor(
    private readonly pool: pg.Pool,
    private readonly model: string,
  ) {}

  async upsert(id: string, payload: AdapterPayload, expiresIn?: number): Promise<void> {
    await this.pool.query(
      `insert into entry (model, id, payload, grant_id, uid, expires_at) values ($1, $2, $3, $4, $5, $6)
       on conflict (model, id) do update set
         payload = excluded.payload, grant_id = excluded.grant_id, uid = excluded.uid, expires_at = excluded.expires_at`,
      [
        this.model,
        id,
        JSON.stringify(payload),
        payload.grantId ?? null,
        payload.uid ?? null,
        expiresIn ? new Date(Date.now() + expiresIn * 1000) : null,
      ],
    );
  }

  find(id: string): Promise<AdapterPayload | undefined> {
    return this.findWhere('id', id);
  }

  findByUid(uid: string): Promise<AdapterPayload | undefined> {
    return this.findWhere('uid', uid);
  }

  findByUserCode(): Promise<undefined> {
    // The device flow is off.
    return Promise.resolve(undefined);
  }

  /** Marks a code or refresh token as used. Of two that use it at the same moment, one is refused. */
  async consume(id: string): Promise<void> {
    const { rowCount } = await this.pool.query(
      `update entry set payload = jsonb_set(payload, '{consumed}', to_jsonb($3::int))
       where model = $1 and id = $2 and not payload ? 'consumed'`,
      [this.model, id, nowSeconds()],
    );
    if (rowCount !== 1) throw new errors.InvalidGrant('already used');
  }

  async destroy(id: string): Promise<void> {
    await this.pool.query('delete from entry where model = $1 and id = $2', [this.model, id]);
  }

  async revokeByGrantId(grantId: string): Promise<void> {
    await this.pool.query('delete from entry where model = $1 and grant_id = $2', [this.model, grantId]);
  }

  private async findWhere(column: 'id' | 'uid', value: string): Promise<AdapterPayload | undefined> {
    const { rows } = await this.pool.query<{ payload: AdapterPayload }>(
      `select payload from entry where model = $1 and ${column} = $2 and (expires_at is null or expires_at > now())`,
      [this.model, value],
    );
    return rows[0]?.payload;
  }
}

/** Forgets what has ended. */
export const sweepEntries = async (pool: pg.Pool): Promise<void> => {
  await pool.query('delete from entry where expires_at < now()');
};

import { z } from 'zod';
import type { KeycloakAddress } from './keycloak.js';

const Token = z.object({ access_token: z.string() });
const timeout = 120_000;

/** Asks Keycloak's administration interface as the administrator of the whole server. */
export class KeycloakClient {
  private token: string | null = null;

  constructor(private readonly address: KeycloakAddress) {}

  /** @throws Error with the path and the status, unless the status is among those that are `expected` */
  async send(
    method: 'GET' | 'POST' | 'PUT' | 'DELETE',
    path: string,
    body?: unknown,
    expected: readonly number[] = [],
  ): Promise<Response> {
    const response = await fetch(`${this.address.url}/admin/realms${path}`, {
      method,
      headers: { authorization: `Bearer ${await this.signIn()}`, 'content-type': 'application/json' },
      body: body === undefined ? null : JSON.stringify(body),
      signal: AbortSignal.timeout(timeout),
    });
    if (!response.ok && !expected.includes(response.status))
      throw new Error(`Keycloak answered ${response.status} to ${method} ${path}: ${await response.text()}`);
    return response;
  }

  async get<Schema extends z.ZodType>(path: string, schema: Schema): Promise<z.infer<Schema>> {
    return schema.parse(await (await this.send('GET', path)).json());
  }

  private async signIn(): Promise<string> {
    if (this.token !== null) return this.token;
    const { url, administrator } = this.address;
    const response = await fetch(`${url}/realms/master/protocol/openid-connect/token`, {
      method: 'POST',
      body: new URLSearchParams({ grant_type: 'password', client_id: 'admin-cli', ...administrator }),
      signal: AbortSignal.timeout(timeout),
    });
    if (!response.ok)
      throw new Error(
        `Keycloak at ${url} does not let ${administrator.username} in: status ${response.status}.`,
      );
    this.token = Token.parse(await response.json()).access_token;
    // It lives for a minute; what is applied here takes seconds.
    setTimeout(() => (this.token = null), 30_000).unref();
    return this.token;
  }
}

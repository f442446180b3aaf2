import { Agent, request } from 'node:http';

export type Answer<Data> = {
  readonly status: number;
  readonly data: Data | null;
  /** Codes of its errors; empty where there are none */
  readonly errors: readonly string[];
  /** From handing the request over to having read the answer */
  readonly milliseconds: number;
};

type Body<Data> = {
  readonly data?: Data | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
};

/**
 * Asks a graph over kept connections. Node's own `http`, because `fetch` costs the measuring process so much that on two
 * cores it would be part of the figure.
 */
export class GraphClient {
  private agent: Agent;

  constructor(private readonly connections: number) {
    this.agent = this.connect();
  }

  /** After a quiet while: a server closes idle connections, perhaps just when one is used again. */
  reconnect(): void {
    this.agent.destroy();
    this.agent = this.connect();
  }

  private connect() {
    return new Agent({ keepAlive: true, maxSockets: this.connections, scheduling: 'fifo' });
  }

  ask<Data>(url: string, token: string, query: string, variables: object = {}): Promise<Answer<Data>> {
    const body = Buffer.from(JSON.stringify({ query, variables }));
    const begun = performance.now();
    return new Promise((resolve, reject) => {
      const call = request(
        url,
        {
          agent: this.agent,
          method: 'POST',
          headers: {
            authorization: `Bearer ${token}`,
            'content-type': 'application/json',
            'content-length': body.length,
          },
        },
        (response) => {
          const chunks: Buffer[] = [];
          response.on('error', reject);
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('end', () => {
            const milliseconds = performance.now() - begun;
            try {
              const { data, errors } = JSON.parse(Buffer.concat(chunks).toString('utf8')) as Body<Data>;
              resolve({
                status: response.statusCode ?? 0,
                data: data ?? null,
                errors: (errors ?? []).map(({ message, extensions }) => extensions?.code ?? message),
                milliseconds,
              });
            } catch (error) {
              reject(error as Error);
            }
          });
        },
      );
      call.on('error', reject);
      call.end(body);
    });
  }

  /** The data of an answer without errors. @throws Error otherwise */
  async get<Data>(url: string, token: string, query: string, variables: object = {}): Promise<Data> {
    const { data, errors, status } = await this.ask<Data>(url, token, query, variables);
    if (data === null || errors.length > 0)
      throw new Error(`The graph did not answer (status ${status}): ${errors.join(', ')}`);
    return data;
  }

  close(): void {
    this.agent.destroy();
  }
}

import type { IncomingMessage, ServerResponse } from 'node:http';

const bodyLimit = 64 * 1024;

/** Refused because the request itself is not as it must be. */
export class BadRequest extends Error {
  constructor(readonly status: 400 | 413) {
    super(status === 413 ? 'The request is too large.' : 'The request cannot be read.');
  }
}

/** The whole body as text. @throws BadRequest when it is larger than 64 KB */
export const readBody = async (request: IncomingMessage): Promise<string> => {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > bodyLimit) throw new BadRequest(413);
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
};

/** The body as JSON. @throws BadRequest when it is none */
export const readJson = async (request: IncomingMessage): Promise<unknown> => {
  try {
    return JSON.parse(await readBody(request));
  } catch (error) {
    throw error instanceof BadRequest ? error : new BadRequest(400);
  }
};

export const sendJson = (response: ServerResponse, status: number, body: unknown): void => {
  response
    .writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' })
    .end(JSON.stringify(body));
};

export const sendPage = (response: ServerResponse, status: number, html: string): void => {
  response
    .writeHead(status, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' })
    .end(html);
};

/** The token of an `Authorization: Bearer` header, or null. */
export const bearerTokenOf = (request: IncomingMessage): string | null =>
  /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? null;

import type { IncomingMessage } from 'node:http';
import { largestBody } from './limits.js';

/** Why a request is not looked at, and what is said with it. */
export type RequestRefusal = {
  readonly status: number;
  readonly message: string;
  readonly headers?: Readonly<Record<string, string>>;
};

// What is still on its way is not read, so the connection cannot be used again.
const close = { connection: 'close' };

const refuseQuestion = (headers: IncomingMessage['headers']): RequestRefusal | null => {
  // No page can send JSON from elsewhere without asking for leave first.
  if (!headers['content-type']?.startsWith('application/json'))
    return { status: 415, message: 'Ask with JSON (Content-Type: application/json).', headers: close };
  const length = headers['content-length'];
  if (length === undefined)
    return { status: 411, message: 'Say how long the request is (Content-Length).', headers: close };
  if (Number(length) > largestBody)
    return { status: 413, message: `A request holds at most ${largestBody} bytes.`, headers: close };
  return null;
};

/**
 * Says by the head of a request alone whether it is refused. A question in the address always is: addresses are written
 * to logs everywhere, and a question may hold a code word or what somebody said. While somebody builds on the graph, its
 * explorer may keep a document there.
 */
export const refuseRequest = (
  { method, url = '', headers }: Pick<IncomingMessage, 'method' | 'url' | 'headers'>,
  { isProduction }: { readonly isProduction: boolean },
): RequestRefusal | null => {
  if (url.split('?')[0] !== '/graphql') return { status: 404, message: 'The graph is at /graphql.' };
  if (method === 'OPTIONS') return null;
  if (method === 'POST' && !url.includes('?')) return refuseQuestion(headers);
  if (method === 'GET' && !isProduction && headers.accept?.includes('text/html')) return null;
  return {
    status: 405,
    message: 'Ask with POST: an address is written to logs.',
    headers: { ...close, allow: 'POST' },
  };
};

import { createServer, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import type { Folders } from './folders.js';

/** Serves the built console, and tells it where the gateway and the identity provider are. */
export const serveConsole = async (
  folders: Pick<Folders, 'root'>,
  {
    port,
    gatewayUrl,
    issuer,
    host = '127.0.0.1',
  }: { port: number; gatewayUrl: string; issuer: string; host?: string },
): Promise<{ close(): Promise<void> }> => {
  const policy = [
    "default-src 'self'",
    `connect-src 'self' ${new URL(gatewayUrl).origin} ${new URL(issuer).origin}`,
    "style-src 'self'",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
  const secure = (response: ServerResponse) => {
    response.setHeader('content-security-policy', policy);
    response.setHeader('x-content-type-options', 'nosniff');
    response.setHeader('referrer-policy', 'no-referrer');
  };
  const files = sirv(join(folders.root, 'apps/console/dist'), {
    single: true,
    etag: true,
    // A console that is built again while the sector runs is served as it is now.
    dev: true,
    setHeaders: secure,
  });
  const server = createServer((request, response) => {
    if (request.url === '/health/live') {
      response.writeHead(204).end();
      return;
    }
    if (request.url === '/configuration.json') {
      secure(response);
      response
        .writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' })
        .end(JSON.stringify({ gatewayUrl, issuer, clientId: 'whichdoor-console' }));
      return;
    }
    files(request, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  return {
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};

import type { Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/**
 * Milliseconds in which connections that are in use end with an answer, before those that nobody uses are closed: longer
 * than the gateway keeps one that it does not use.
 */
const farewell = 1_000;

/**
 * Watches a server's connections from its start, so that it can stop without anybody's question being lost: whoever asks
 * keeps connections, and one that is closed just as a question is on its way takes that question with it.
 *
 * @returns what has to be awaited before the server is closed; its goodbye lasts a moment unless told, and no longer than
 *   anybody is connected
 */
export const watchConnections = (server: Server): ((goodbye?: Promise<unknown>) => Promise<void>) => {
  const answering = new Set<ServerResponse>();
  const connections = new Set<Socket>();
  const deserted = Promise.withResolvers<void>();
  let isRetiring = false;
  const lookWhetherDeserted = () => {
    if (isRetiring && connections.size === 0) deserted.resolve();
  };
  const retire = (response: ServerResponse) => {
    if (!response.headersSent) response.setHeader('connection', 'close');
  };
  server.prependListener('request', (_question, response) => {
    if (isRetiring) retire(response);
    answering.add(response);
    response.once('close', () => answering.delete(response));
  });
  server.on('connection', (connection) => {
    connections.add(connection);
    connection.once('close', () => {
      connections.delete(connection);
      lookWhetherDeserted();
    });
  });
  return async (goodbye = pause(farewell, undefined, { ref: false })) => {
    isRetiring = true;
    for (const response of answering) retire(response);
    lookWhetherDeserted();
    await Promise.race([goodbye, deserted.promise]);
  };
};

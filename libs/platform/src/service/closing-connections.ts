import type { Server, ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';

/** Milliseconds in which connections that are in use end with an answer, before those that nobody uses are closed. */
const farewell = 300;

/**
 * Watches a server's connections from its start, so that it can stop without anybody's question being lost: whoever asks
 * keeps connections, and one that is closed just as a question is on its way takes that question with it.
 *
 * @returns what has to be awaited before the server is closed; its goodbye lasts a moment unless told
 */
export const watchConnections = (server: Server): ((goodbye?: Promise<unknown>) => Promise<void>) => {
  const answering = new Set<ServerResponse>();
  let isRetiring = false;
  const retire = (response: ServerResponse) => {
    if (!response.headersSent) response.setHeader('connection', 'close');
  };
  server.prependListener('request', (_question, response) => {
    if (isRetiring) retire(response);
    answering.add(response);
    response.once('close', () => answering.delete(response));
  });
  return async (goodbye = pause(farewell)) => {
    isRetiring = true;
    for (const response of answering) retire(response);
    await goodbye;
  };
};

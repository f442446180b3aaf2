import type { Permission } from '@whichdoor/contracts';
import { askGraph, type Connection } from '../graph/ask.js';

/** The signed-in person, as the graph tells. */
export type Me = {
  readonly name: string;
  readonly roles: readonly string[];
  readonly permissions: readonly Permission[];
  readonly organisation: { readonly name: string } | null;
};

const document = `
  query Me {
    me {
      name
      roles
      permissions
      organisation {
        name
      }
    }
  }
`;

/** Asks the gateway who is signed in. @throws Error with a sentence that can be shown */
export const fetchMe = async (connection: Connection, signal: AbortSignal): Promise<Me> =>
  (await askGraph<{ me: Me }>(connection, document, {}, signal)).me;

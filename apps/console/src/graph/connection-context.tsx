import { createContext, useContext } from 'react';
import type { Connection } from './ask.js';

const ConnectionContext = createContext<Connection | null>(null);

export const ConnectionProvider = ConnectionContext;

/** The signed-in person's way to the graph. */
export const useConnection = (): Connection => {
  const connection = useContext(ConnectionContext);
  if (!connection) throw new Error('The graph is asked outside of a session.');
  return connection;
};

import type { Permission } from '@whichdoor/contracts';
import { createContext, useContext } from 'react';
import type { MeQuery } from '../graph/operations.generated.js';

export type Me = NonNullable<MeQuery['me']>;

const MeContext = createContext<Me | null>(null);

export const MeProvider = MeContext;

/** The signed-in person, as the graph tells. */
export const useMe = (): Me => {
  const me = useContext(MeContext);
  if (!me) throw new Error('Somebody is asked for outside of a session.');
  return me;
};

/** Whether the signed-in person may do something. The services decide; the console only shows what they would allow. */
export const useMay = (): ((permission: Permission) => boolean) => {
  const { permissions } = useMe();
  return (permission) => permissions.includes(permission);
};

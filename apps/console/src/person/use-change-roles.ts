import type { Role } from '@whichdoor/contracts';
import { useState } from 'react';
import {
  AuditEntriesDocument,
  GrantRoleDocument,
  PeopleDocument,
  RevokeRoleDocument,
} from '../graph/operations.generated.js';
import { useGraphMutation } from '../graph/use-graph.js';

/** Gives and takes roles one after the other; stops at the first that is not taken, and what was done before it stays. */
export const useChangeRoles = (personId: string) => {
  const stale = [PeopleDocument, AuditEntriesDocument];
  const grant = useGraphMutation(GrantRoleDocument, stale);
  const revoke = useGraphMutation(RevokeRoleDocument, stale);
  const [refusal, setRefusal] = useState<{ readonly message: string } | null>(null);
  const [failure, setFailure] = useState<unknown>(null);

  const change = async (given: readonly Role[], taken: readonly Role[]): Promise<boolean> => {
    setRefusal(null);
    setFailure(null);
    try {
      for (const role of given) {
        const { grantRole } = await grant.mutateAsync({ input: { personId, role } });
        if (grantRole.__typename !== 'Person') {
          setRefusal(grantRole);
          return false;
        }
      }
      for (const role of taken) {
        const { revokeRole } = await revoke.mutateAsync({ input: { personId, role } });
        if (revokeRole.__typename !== 'Person') {
          setRefusal(revokeRole);
          return false;
        }
      }
      return true;
    } catch (problem) {
      setFailure(problem);
      return false;
    }
  };
  return { change, refusal, failure, isBusy: grant.isPending || revoke.isPending };
};

import { createHash } from 'node:crypto';
import type { Role } from '@whichdoor/contracts';

/** Somebody who may sign in: a person of the demonstration sector, or the own account of a client. */
export type Account = {
  /** UUID: the subject of tokens */
  readonly id: string;
  readonly username: string;
  readonly name: string;
  readonly email: string | null;
  /** UUID of the organisation in the directory; null for staff of the whole sector */
  readonly organisationId: string | null;
  readonly team: string | null;
  readonly roles: readonly Role[];
  /** Accounts of clients have no password and are no people. */
  readonly kind: 'person' | 'client';
};

/** An account that is there from the first start. */
export type DemonstrationAccount = {
  /** UUID: the subject of the person's tokens; made from the username where none is given */
  readonly id?: string;
  readonly username: string;
  /** Plainly fictional, for example `Peer Worker (demonstration)` */
  readonly name: string;
  readonly email?: string | null;
  readonly password: string;
  readonly roles: readonly Role[];
  readonly organisationId: string | null;
  readonly team: string | null;
};

/** Always the same UUID for the same text, so that people keep their ids when the data are cleared. */
export const stableId = (text: string): string => {
  const hex = createHash('sha256').update(`whichdoor-identity:${text}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};

/** Username of the account with which a client acts, named as Keycloak names it. */
export const serviceAccountName = (clientId: string): string => `service-account-${clientId}`;

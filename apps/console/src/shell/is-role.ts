import { roles, type Role } from '@whichdoor/contracts';

/** The identity provider may give roles of its own that Whichdoor has no words for. */
export const isRole = (name: string): name is Role => roles.some((role) => role === name);

/** What referrals remember of a service: whose it is, and whether it is listed. */
export type KnownService = {
  readonly id: string;
  readonly organisationId: string;
  readonly isListed: boolean;
};

/**
 * What referrals remember of an organisation: whether it was taken out of the sector. One that was never heard of is
 * active, because events of different topics arrive in any order.
 */
export type KnownOrganisation = { readonly id: string; readonly isActive: boolean };

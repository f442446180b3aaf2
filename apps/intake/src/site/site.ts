/** What intake remembers of a site: whose it is. */
export type KnownSite = { readonly id: string; readonly organisationId: string };

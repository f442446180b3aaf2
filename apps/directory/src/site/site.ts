import { SiteOpened } from '@whichdoor/contracts';

/** A place at which an organisation works. */
export type Site = {
  readonly id: string;
  readonly organisationId: string;
  readonly name: string;
  readonly area: string | null;
};

export const open = (site: Site) => ({
  next: site,
  facts: [SiteOpened({ siteId: site.id, organisationId: site.organisationId, area: site.area })],
});

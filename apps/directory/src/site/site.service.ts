import { Injectable } from '@nestjs/common';
import { create, type User } from '@whichdoor/platform';
import { Commands } from '../commands.js';
import { newIdFor } from '../new-id.js';
import { checkIsActive } from '../organisation/organisation.js';
import { getOwnOrganisationForAdding } from '../organisation/organisation.service.js';
import { open } from './site.js';
import { SiteEntity } from './site.entity.js';

export type OpenSite = {
  readonly id?: string | null;
  readonly organisationId: string;
  readonly name: string;
  readonly area?: string | null;
  readonly idempotencyKey?: string | null;
};

@Injectable()
export class SiteService {
  constructor(private readonly commands: Commands) {}

  open(user: User, { idempotencyKey, ...input }: OpenSite) {
    return this.commands.make(
      user,
      { name: 'openSite', key: idempotencyKey, input },
      SiteEntity,
      ({ organisationId }) => organisationId,
      async (tx) => {
        const organisation = await getOwnOrganisationForAdding(tx, user, input.organisationId);
        const inactive = checkIsActive(organisation);
        if (inactive) return inactive;
        const { organisationId, name, area = null } = input;
        const id = await newIdFor(tx, user, SiteEntity, input.id);
        return create(tx, SiteEntity, open({ id, organisationId, name, area }));
      },
    );
  }
}

import { Module, type DynamicModule } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { Clock } from '../clock.js';
import { CommandKeys } from '../database/command-key.js';
import { Database } from '../database/database.js';
import { OrganisationKeys, type MasterKeys } from '../database/encryption.js';
import { AccessGuard } from '../identity/guard.js';
import type { IdentityAdministration } from '../identity/identity-administration.js';

/** `@Inject` it for an `IdentityAdministration`. */
export const identityAdministrationToken = Symbol('IdentityAdministration');

/** What every slice may ask for. */
export type PlatformParts = {
  readonly database: Database;
  readonly clock: Clock;
  readonly masterKeys: MasterKeys;
  readonly identityAdministration: IdentityAdministration;
};

/** Hands the platform's parts to every module of a service, and guards every operation. */
@Module({})
export class PlatformModule {
  static with({ database, clock, masterKeys, identityAdministration }: PlatformParts): DynamicModule {
    const parts = [
      { provide: Database, useValue: database },
      { provide: Clock, useValue: clock },
      { provide: CommandKeys, useValue: new CommandKeys(masterKeys) },
      { provide: OrganisationKeys, useValue: new OrganisationKeys(masterKeys) },
      { provide: identityAdministrationToken, useValue: identityAdministration },
    ];
    return {
      module: PlatformModule,
      global: true,
      providers: [...parts, { provide: APP_GUARD, useClass: AccessGuard }],
      exports: parts.map(({ provide }) => provide),
    };
  }
}

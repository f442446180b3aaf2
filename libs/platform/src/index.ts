export { Clock, SystemClock } from './clock.js';
export { readServiceConfig, type ServiceConfig } from './config.js';
export { correlationHeader, currentCorrelation } from './correlation.js';
export { change, create, notFound, replace, type Change } from './database/change.js';
export { CommandKeys, commandKeyTable } from './database/command-key.js';
export { consumerActor, Database, type Actor } from './database/database.js';
export { OrganisationKeys, organisationKeyTable } from './database/encryption.js';
export { LetOwnerRewrapKeys1798000000001 } from './database/rewrap-keys.js';
export { prepareDatabase, type PreparedDatabase } from './database/prepare-database.js';
export {
  clientOrganisationFunction,
  clientOrganisationSetting,
  clientOrganisationSettingAlone,
  dropTenancyFunctions,
  forceRowSecurity,
  tenancyFunctions,
} from './database/tenancy-functions.js';
export { AppError, type ErrorCode } from './errors.js';
export { on, onTogether, type EventHandler, type EventOf } from './event-handler.js';
export { AddEventRetentionAndDiscarding1797000000001 } from './event-retention-tables.js';
export { eventingTables } from './eventing-tables.js';
export { TellInboxNotesApart1799000000001 } from './inbox-note-tables.js';
export { openEmbeddedEventLog, prepareEmbeddedEventLog } from './event-log/embedded-event-log.js';
export { openEventLog } from './event-log/open-event-log.js';
export {
  eventLogEnvironment,
  readEventLogAddress,
  type EventLogAddress,
} from './event-log/event-log-address.js';
export { applyTopics, TopicDefinitions, type AppliedTopics } from './event-log/kafka-topics.js';
export type { DeliveredRecord, EventLog, LogRecord } from './event-log/event-log.js';
export { redeliver, type Redelivery } from './redeliver.js';
export { toConnection, pageOf, type Connection, type Page } from './graph/pagination.js';
export { toResult } from './graph/result.js';
export type { User } from './identity/access-token.js';
export { organisationOf } from './identity/organisation-of.js';
export { Allow, AllowSignedIn, CurrentUser, accessRuleOf, isAllowed } from './identity/guard.js';
export type { IdentityAdministration, Person } from './identity/identity-administration.js';
export { createKeycloakAdministration } from './identity/keycloak-administration.js';
export { createKeycloakVerifier } from './identity/keycloak-verifier.js';
export { jsonLog } from './json-log.js';
export { silentLog, type Log } from './log.js';
export { defineService, type Service } from './service/define-service.js';
export { identityAdministrationToken } from './service/platform.module.js';
export { main } from './service/main.js';
export type { RunningService } from './service/run-service.js';
export type { Transaction } from './transaction.js';

import { z } from 'zod';
import { eventLogAddressOf, eventLogEnvironment } from './event-log/event-log-address.js';
import type { MasterKeys } from './database/encryption.js';
import { OperatorError } from './errors.js';
import type { EventLogAddress } from './event-log/event-log-address.js';

const postgresAddress = z.string().regex(/^postgres(ql)?:\/\//, 'must begin with postgres://');

const masterKey = z
  .base64()
  .refine((key) => Buffer.from(key, 'base64').length === 32, { message: 'must be 32 bytes in base64' });

const masterKeyEnvironment = {
  WHICHDOOR_MASTER_KEY: masterKey,
  WHICHDOOR_OTHER_MASTER_KEYS: z
    .string()
    .default('')
    .transform((list) => list.split(',').filter(Boolean))
    .pipe(z.array(masterKey)),
};

const Environment = z.object({
  ...eventLogEnvironment,
  WHICHDOOR_HOST: z.string().default('127.0.0.1'),
  WHICHDOOR_PORT: z.coerce.number().int().min(0).max(65535),
  ...masterKeyEnvironment,
  WHICHDOOR_AUDIENCE: z.string().default('whichdoor-api'),
  DATABASE_URL: postgresAddress,
  MIGRATION_DATABASE_URL: postgresAddress.optional(),
  KEYCLOAK_URL: z.url(),
  KEYCLOAK_INTERNAL_URL: z.url().optional(),
  KEYCLOAK_REALM: z.string().default('whichdoor'),
  KEYCLOAK_ADMIN_CLIENT_SECRET: z.string().min(16).optional(),
});

/** How one service is to run. Made once, from the whole environment, and never changed. */
export type ServiceConfig = {
  readonly host: string;
  /** TCP port; 0 takes any free one */
  readonly port: number;
  /** Address of the service's own database, as the role that serves */
  readonly databaseUrl: string;
  /** The same database as its owner, who migrates it; null when somebody else migrates */
  readonly ownerDatabaseUrl: string | null;
  readonly eventLog: EventLogAddress;
  /** 32 bytes each, that wrap the keys of organisations and key the digests of commands */
  readonly masterKeys: MasterKeys;
  readonly identity: {
    /** Base address of Keycloak, or of what serves its routes, as people and their tokens name it */
    readonly url: string;
    /** The same as services reach it; null when that is no other */
    readonly internalUrl: string | null;
    readonly realm: string;
    /** `aud` that a token must hold */
    readonly audience: string;
    /** Secret of the client that may administer roles; null for services that may not */
    readonly adminClientSecret: string | null;
  };
};

const problemsOf = ({ issues }: z.ZodError) =>
  [
    'The configuration is not complete.',
    ...issues.map(({ path, message }) => `${path.join('.')}: ${message}`),
  ].join('\n  ');

/**
 * Reads a service's configuration, whole, once.
 *
 * @throws OperatorError that names every variable that is missing or wrong, without its value
 */
export const readServiceConfig = (environment: NodeJS.ProcessEnv = process.env): ServiceConfig => {
  const parsed = Environment.safeParse(environment);
  if (!parsed.success) throw new OperatorError(problemsOf(parsed.error));
  const read = parsed.data;
  const eventLog = eventLogAddressOf(read);
  return Object.freeze({
    host: read.WHICHDOOR_HOST,
    port: read.WHICHDOOR_PORT,
    databaseUrl: read.DATABASE_URL,
    ownerDatabaseUrl: read.MIGRATION_DATABASE_URL ?? null,
    eventLog,
    masterKeys: masterKeysOf(read),
    identity: Object.freeze({
      url: read.KEYCLOAK_URL,
      internalUrl: read.KEYCLOAK_INTERNAL_URL ?? null,
      realm: read.KEYCLOAK_REALM,
      audience: read.WHICHDOOR_AUDIENCE,
      adminClientSecret: read.KEYCLOAK_ADMIN_CLIENT_SECRET ?? null,
    }),
  });
};

const masterKeysOf = (read: z.output<z.ZodObject<typeof masterKeyEnvironment>>): MasterKeys => {
  const bytes = (key: string) => Buffer.from(key, 'base64');
  return [bytes(read.WHICHDOOR_MASTER_KEY), ...read.WHICHDOOR_OTHER_MASTER_KEYS.map(bytes)];
};

/** The master keys, for a run that only wraps keys anew. @throws OperatorError when one is missing or malformed */
export const readMasterKeys = (environment: NodeJS.ProcessEnv = process.env): MasterKeys => {
  const parsed = z.object(masterKeyEnvironment).safeParse(environment);
  if (!parsed.success) throw new OperatorError(problemsOf(parsed.error));
  return masterKeysOf(parsed.data);
};

/** Address of a service's database as its owner, for a run that only migrates. @throws OperatorError when there is none */
export const readOwnerDatabaseUrl = (environment: NodeJS.ProcessEnv = process.env): string => {
  const parsed = Environment.shape.MIGRATION_DATABASE_URL.safeParse(environment['MIGRATION_DATABASE_URL']);
  if (!parsed.data) throw new OperatorError('MIGRATION_DATABASE_URL: must begin with postgres://');
  return parsed.data;
};

import { z } from 'zod';
import type { KeycloakAddress } from './infra/keycloak.js';
import type { RealmSettings } from './infra/realm.js';
import type { TopicCopies } from './infra/topics.js';

const word = z.string().min(16, 'must have sixteen characters or more');
const databaseAddress = z.string().regex(/^postgres(ql)?:\/\//, 'must begin with postgres://');

/** @throws Error that names every setting that is missing or wrong, without its value */
const read = <Schema extends z.ZodType>(schema: Schema, environment: NodeJS.ProcessEnv): z.infer<Schema> => {
  const parsed = schema.safeParse(environment);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new Error(`The settings are not complete.\n  ${problems.join('\n  ')}`);
};

const Topics = z.object({
  KAFKA_REPLICAS: z.coerce.number().int().min(1).default(3),
  KAFKA_IN_SYNC_REPLICAS: z.coerce.number().int().min(1).default(2),
});

const Keycloak = z.object({
  KEYCLOAK_URL: z.url(),
  KEYCLOAK_ADMIN_USERNAME: z.string().min(1),
  KEYCLOAK_ADMIN_PASSWORD: z.string().min(1),
  WHICHDOOR_CONSOLE_URL: z.url(),
  WHICHDOOR_DIRECTORY_SECRET: word,
  WHICHDOOR_IMPORTER_SECRET: word,
  WHICHDOOR_AGENCY_SYSTEM_SECRET: word,
});

/** The server, and the passwords of each service's two roles. */
export const readDatabaseSettings = (
  environment: NodeJS.ProcessEnv,
  services: readonly string[],
): {
  readonly adminUrl: string;
  passwordsOf(service: string): { readonly owner: string; readonly serving: string };
} => {
  const owner = (service: string) => `${service.toUpperCase()}_OWNER_PASSWORD`;
  const serving = (service: string) => `${service.toUpperCase()}_SERVING_PASSWORD`;
  const names = services.flatMap((service) => [owner(service), serving(service)]);
  const { DATABASE_URL: adminUrl } = read(z.looseObject({ DATABASE_URL: databaseAddress }), environment);
  const passwords = read(z.object(Object.fromEntries(names.map((name) => [name, word]))), environment);
  return {
    adminUrl,
    passwordsOf: (service) => ({
      owner: passwords[owner(service)] ?? '',
      serving: passwords[serving(service)] ?? '',
    }),
  };
};

/** How many copies of each partition a cluster keeps. */
export const readTopicCopies = (environment: NodeJS.ProcessEnv): TopicCopies => {
  const settings = read(Topics, environment);
  return { replicas: settings.KAFKA_REPLICAS, inSync: settings.KAFKA_IN_SYNC_REPLICAS };
};

/** The Keycloak, and what its realm needs to know of this installation. */
export const readRealmSettings = (
  environment: NodeJS.ProcessEnv,
): { readonly keycloak: KeycloakAddress; readonly settings: RealmSettings } => {
  const settings = read(Keycloak, environment);
  return {
    keycloak: {
      url: settings.KEYCLOAK_URL.replace(/\/$/, ''),
      administrator: {
        username: settings.KEYCLOAK_ADMIN_USERNAME,
        password: settings.KEYCLOAK_ADMIN_PASSWORD,
      },
    },
    settings: {
      consoleUrl: settings.WHICHDOOR_CONSOLE_URL.replace(/\/$/, ''),
      clientSecrets: {
        'whichdoor-directory': settings.WHICHDOOR_DIRECTORY_SECRET,
        'whichdoor-importer': settings.WHICHDOOR_IMPORTER_SECRET,
        'whichdoor-agency-system': settings.WHICHDOOR_AGENCY_SYSTEM_SECRET,
      },
    },
  };
};

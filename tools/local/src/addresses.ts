import { z } from 'zod';
import type { Infra } from './infra/start-infra.js';
import { foreignCluster } from './infra/topics.js';

/** Which embedded parts are replaced, and by what. */
export type Addresses = {
  /** A PostgreSQL server as a role that may make databases and roles; null for the embedded one */
  readonly databaseUrl: string | null;
  /** Kafka and Keycloak instead of the embedded log and identity provider */
  readonly isReal: boolean;
  /** Those of them that run already */
  readonly infra: Partial<Infra>;
};

const Environment = z.object({
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must begin with postgres://')
    .optional(),
  KAFKA_BROKERS: z.string().min(1).optional(),
  KEYCLOAK_URL: z.url().optional(),
  KEYCLOAK_ADMIN_USERNAME: z.string().min(1).default('admin'),
  KEYCLOAK_ADMIN_PASSWORD: z.string().min(1).optional(),
});

/**
 * Reads which parts the environment replaces. Kafka and Keycloak go together here: one of them named in the
 * environment brings the other, from what runs already or by starting it.
 *
 * @param isAsked whether `--real` was given
 * @param here Kafka and Keycloak that `npm run infra` has started on this machine
 */
export const readAddresses = (
  environment: NodeJS.ProcessEnv,
  isAsked: boolean,
  here: Infra | null,
): Addresses => {
  const parsed = Environment.safeParse(environment);
  if (!parsed.success)
    throw new Error(
      parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n'),
    );
  const read = parsed.data;
  if (read.KEYCLOAK_URL !== undefined && read.KEYCLOAK_ADMIN_PASSWORD === undefined)
    throw new Error('KEYCLOAK_URL also needs KEYCLOAK_ADMIN_PASSWORD, to make the realm.');
  return {
    databaseUrl: read.DATABASE_URL ?? null,
    isReal: isAsked || read.KAFKA_BROKERS !== undefined || read.KEYCLOAK_URL !== undefined,
    infra: {
      ...here,
      ...(read.KAFKA_BROKERS === undefined ? {} : { kafka: foreignCluster(environment) }),
      ...(read.KEYCLOAK_URL === undefined
        ? {}
        : {
            keycloak: {
              url: read.KEYCLOAK_URL.replace(/\/$/, ''),
              administrator: {
                username: read.KEYCLOAK_ADMIN_USERNAME,
                password: read.KEYCLOAK_ADMIN_PASSWORD ?? '',
              },
            },
          }),
    },
  };
};

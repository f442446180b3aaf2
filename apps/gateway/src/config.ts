import { z } from 'zod';

const Environment = z.object({
  NODE_ENV: z.string().default('development'),
  WHICHDOOR_HOST: z.string().default('127.0.0.1'),
  WHICHDOOR_PORT: z.coerce.number().int().min(0).max(65535),
  WHICHDOOR_CONSOLE_ORIGIN: z.url(),
  WHICHDOOR_TRUSTED_DOCUMENTS: z.string().default(''),
  DIRECTORY_URL: z.url(),
  INTAKE_URL: z.url(),
  REFERRALS_URL: z.url(),
  KNOWLEDGE_URL: z.url(),
  ANALYTICS_URL: z.url(),
});

/** How the gateway is to run. Made once, from the whole environment, and never changed. */
export type GatewayConfig = {
  readonly host: string;
  /** TCP port; 0 takes any free one */
  readonly port: number;
  /** In production nothing can be explored: no introspection, no explorer, no document that is not trusted. */
  readonly isProduction: boolean;
  /** The only origin whose pages may ask */
  readonly consoleOrigin: string;
  /** Files of documents that are trusted beside the console's, for agency systems */
  readonly trustedDocumentFiles: readonly string[];
  /** Base address of every subgraph, without `/graphql` */
  readonly subgraphs: Readonly<Record<string, string>>;
};

/**
 * Reads the gateway's configuration, whole, once.
 *
 * @throws Error that names every variable that is missing or wrong, without its value
 */
export const readGatewayConfig = (environment: NodeJS.ProcessEnv): GatewayConfig => {
  const parsed = Environment.safeParse(environment);
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new Error(`The configuration is not complete.\n  ${problems.join('\n  ')}`);
  }
  const read = parsed.data;
  return Object.freeze({
    host: read.WHICHDOOR_HOST,
    port: read.WHICHDOOR_PORT,
    isProduction: read.NODE_ENV === 'production',
    consoleOrigin: new URL(read.WHICHDOOR_CONSOLE_ORIGIN).origin,
    trustedDocumentFiles: Object.freeze(read.WHICHDOOR_TRUSTED_DOCUMENTS.split(',').filter(Boolean)),
    subgraphs: Object.freeze({
      directory: read.DIRECTORY_URL,
      intake: read.INTAKE_URL,
      referrals: read.REFERRALS_URL,
      knowledge: read.KNOWLEDGE_URL,
      analytics: read.ANALYTICS_URL,
    }),
  });
};

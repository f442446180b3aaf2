import { roles } from '@whichdoor/contracts';
import { z } from 'zod';
import { startIdentity } from './start-identity.js';

const json = z.string().transform((text, context) => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    context.addIssue({ code: 'custom', message: 'must be JSON' });
    return z.NEVER;
  }
});

const Environment = z.object({
  WHICHDOOR_IDENTITY_PORT: z.coerce.number().int().min(0).max(65_535),
  WHICHDOOR_IDENTITY_HOST: z.string().default('localhost'),
  WHICHDOOR_IDENTITY_DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//, 'must begin with postgres://'),
  WHICHDOOR_IDENTITY_FOLDER: z.string().min(1),
  /** Origins, separated by commas */
  WHICHDOOR_IDENTITY_CONSOLE_URLS: z
    .string()
    .transform((text) => text.split(',').map((url) => url.trim().replace(/\/$/, ''))),
  WHICHDOOR_IDENTITY_ACCOUNTS: json.pipe(
    z.array(
      z.object({
        id: z.guid().optional(),
        username: z.string().regex(/^[a-z0-9-]{1,100}$/),
        name: z.string().min(1),
        email: z.email().nullish(),
        password: z.string().min(1),
        roles: z.array(z.enum(roles)),
        organisationId: z.guid().nullable(),
        team: z.string().nullable(),
      }),
    ),
  ),
});

const parsed = Environment.safeParse(process.env);
if (!parsed.success) {
  // The names only: the values hold passwords.
  const problems = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  process.stderr.write(
    `The identity provider's configuration is not complete.\n  ${problems.join('\n  ')}\n`,
  );
  process.exit(1);
}

const starting = startIdentity({
  port: parsed.data.WHICHDOOR_IDENTITY_PORT,
  issuerHost: parsed.data.WHICHDOOR_IDENTITY_HOST,
  databaseUrl: parsed.data.WHICHDOOR_IDENTITY_DATABASE_URL,
  folder: parsed.data.WHICHDOOR_IDENTITY_FOLDER,
  consoleUrls: parsed.data.WHICHDOOR_IDENTITY_CONSOLE_URLS,
  accounts: parsed.data.WHICHDOOR_IDENTITY_ACCOUNTS,
});

// Ready to be stopped before it is ready to be used: a start may be given up half-way.
let isStopping = false;
const stop = () => {
  if (isStopping) return;
  isStopping = true;
  starting
    .then((identity) => identity.close())
    .then(
      () => process.exit(0),
      () => process.exit(1),
    );
};
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop);
// The channel breaks when the supervisor dies, however it dies.
process.on('disconnect', stop);

try {
  const { url, issuer } = await starting;
  if (!isStopping) console.log(JSON.stringify({ ready: true, url, issuer }));
} catch (error) {
  process.stderr.write(
    `The identity provider could not start. ${error instanceof Error ? error.message : String(error)}\n`,
  );
  process.exit(1);
}

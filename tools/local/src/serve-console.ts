import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { serveConsole } from './console-server.js';

// The console's files where no other server has them, for example in a container: the one program that answers with
// the addresses of this installation, and with a policy that allows no others.
const { WHICHDOOR_HOST, WHICHDOOR_PORT, WHICHDOOR_GATEWAY_URL, WHICHDOOR_ISSUER } = z
  .object({
    WHICHDOOR_HOST: z.string().default('127.0.0.1'),
    WHICHDOOR_PORT: z.coerce.number().int(),
    WHICHDOOR_GATEWAY_URL: z.url(),
    WHICHDOOR_ISSUER: z.url(),
  })
  .parse(process.env);

const server = await serveConsole(
  { root: fileURLToPath(new URL('../../../', import.meta.url)) },
  { host: WHICHDOOR_HOST, port: WHICHDOOR_PORT, gatewayUrl: WHICHDOOR_GATEWAY_URL, issuer: WHICHDOOR_ISSUER },
);
for (const signal of ['SIGTERM', 'SIGINT'] as const)
  process.once(signal, () => void server.close().finally(() => process.exit(0)));

import { randomBytes } from 'node:crypto';
import { subgraphs } from '@whichdoor/contracts';

// Prints every secret of an installation, newly drawn, as lines for an environment file that stays out of the
// repository: npm run -s secrets > infra/.env
const word = () => randomBytes(24).toString('base64url');

const secrets: Readonly<Record<string, string>> = {
  POSTGRES_PASSWORD: word(),
  ...Object.fromEntries(
    subgraphs.flatMap((service) => [
      [`${service.toUpperCase()}_OWNER_PASSWORD`, word()],
      [`${service.toUpperCase()}_SERVING_PASSWORD`, word()],
    ]),
  ),
  KEYCLOAK_ADMIN_PASSWORD: word(),
  KEYCLOAK_DATABASE_PASSWORD: word(),
  WHICHDOOR_DIRECTORY_SECRET: word(),
  WHICHDOOR_IMPORTER_SECRET: word(),
  WHICHDOOR_AGENCY_SYSTEM_SECRET: word(),
  WHICHDOOR_MASTER_KEY: randomBytes(32).toString('base64'),
};
for (const [name, value] of Object.entries(secrets)) console.log(`${name}=${value}`);

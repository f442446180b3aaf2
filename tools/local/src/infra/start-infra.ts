import type { Folders } from '../folders.js';
import type { Part, PartEvents } from '../parts/part.js';
import type { Progress } from '../progress.js';
import type { Secrets } from '../secrets.js';
import { startKafka, type KafkaPorts } from './kafka.js';
import { startKeycloak, type KeycloakAddress } from './keycloak.js';
import { findToolchain } from './toolchain.js';

/** Real Kafka and Keycloak, on this machine or elsewhere. */
export type Infra = { readonly brokers: string; readonly keycloak: KeycloakAddress };

/** Starts those of the two that are not there already. @throws Error that says what the machine lacks for it */
export const startInfra = async (
  folders: Folders,
  { kafka, keycloak }: { readonly kafka: KafkaPorts; readonly keycloak: number },
  secrets: Secrets,
  progress: Progress,
  events: PartEvents,
  running: Part[],
  known: Partial<Infra> = {},
): Promise<Infra> => {
  if (known.brokers !== undefined && known.keycloak !== undefined)
    return { brokers: known.brokers, keycloak: known.keycloak };
  const toolchain = await progress.step('Java and Maven', async () => findToolchain());
  const brokers =
    known.brokers ??
    (await progress.step(
      'Kafka',
      async () => (await startKafka(folders, toolchain, kafka, events, running)).brokers,
    ));
  return {
    brokers,
    keycloak:
      known.keycloak ??
      (await progress.step('Keycloak (the first time takes a minute or two)', () =>
        startKeycloak(folders, toolchain, { port: keycloak, password: secrets.keycloak }, events, running),
      )),
  };
};

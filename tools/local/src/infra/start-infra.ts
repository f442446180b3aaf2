import type { Folders } from '../folders.js';
import type { Part, PartEvents } from '../parts/part.js';
import type { Progress } from '../progress.js';
import type { Secrets } from '../secrets.js';
import { startKafka, type KafkaPorts } from './kafka.js';
import { startKeycloak, type KeycloakAddress } from './keycloak.js';
import { findToolchain } from './toolchain.js';
import { ownCluster, type Cluster } from './topics.js';

/** Real Kafka and Keycloak, on this machine or elsewhere. */
export type Infra = { readonly kafka: Cluster; readonly keycloak: KeycloakAddress };

/** Starts those of the two that are not there already. @throws Error that says what the machine lacks for it */
export const startInfra = async (
  folders: Folders,
  ports: { readonly kafka: KafkaPorts; readonly keycloak: number },
  secrets: Secrets,
  progress: Progress,
  events: PartEvents,
  running: Part[],
  known: Partial<Infra> = {},
): Promise<Infra> => {
  if (known.kafka !== undefined && known.keycloak !== undefined)
    return { kafka: known.kafka, keycloak: known.keycloak };
  const toolchain = await progress.step('Java and Maven', async () => findToolchain());
  const kafka =
    known.kafka ??
    (await progress.step('Kafka', async () =>
      ownCluster((await startKafka(folders, toolchain, ports.kafka, events, running)).brokers),
    ));
  return {
    kafka,
    keycloak:
      known.keycloak ??
      (await progress.step('Keycloak (the first time takes a minute or two)', () =>
        startKeycloak(
          folders,
          toolchain,
          { port: ports.keycloak, password: secrets.keycloak },
          events,
          running,
        ),
      )),
  };
};

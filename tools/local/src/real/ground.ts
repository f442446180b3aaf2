import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openFolders, type Folders } from '../folders.js';
import { makeBrokerCertificate } from '../infra/broker-certificate.js';
import { removeInfraFile, writeInfraFile } from '../infra/infra-file.js';
import { startKafka } from '../infra/kafka.js';
import { startKeycloak, type KeycloakAddress } from '../infra/keycloak.js';
import { findToolchain } from '../infra/toolchain.js';
import { ownCluster } from '../infra/topics.js';
import type { Part } from '../parts/part.js';
import { choosePorts } from '../ports.js';
import type { Progress } from '../progress.js';
import { openSecrets } from '../secrets.js';
import { stopParts } from '../sector.js';
import { anyPortBase } from '../supervised-sector.js';

/** A Kafka and a Keycloak that tests stand on, with nothing in them, in a folder of their own. */
export type Ground = {
  readonly folders: Folders;
  readonly keycloak: KeycloakAddress;
  /** Ways into Kafka between which and a client a test can put a gate: where it listens, and the port it tells */
  readonly ways: readonly { readonly listen: number; readonly advertise: number }[];
  /** The way into Kafka that asks for TLS and a password, as a client needs to know it */
  readonly secured: {
    readonly brokers: readonly string[];
    readonly authority: string;
    readonly username: string;
    readonly password: string;
  };
};

/** Ways into Kafka with a gate each, so that the contract can cut one client off. */
const gates = 6;

const eventsNobodyTells = { crashed: () => undefined, recovered: () => undefined };

/**
 * Lays a ground, noting in `running` whatever has to be stopped with `clearGround`.
 *
 * @param sectorsWay by which a sector of this folder reaches Kafka: open, or with TLS and a password
 */
export const layGround = async (
  local: string,
  progress: Progress,
  running: Part[],
  sectorsWay: 'open' | 'secured',
): Promise<Ground> => {
  mkdirSync(local, { recursive: true });
  chmodSync(local, 0o755);
  const folders = openFolders(local);
  const toolchain = findToolchain();
  const gated = Array.from({ length: gates }, (_, place) => `gate${place}`);
  const names = ['kafka', 'controller', 'secured', 'keycloak'].concat(
    gated.flatMap((gate) => [gate, `${gate} outside`]),
  );
  const first = anyPortBase();
  const ports = await choosePorts(Object.fromEntries(names.map((name, place) => [name, first + place])));
  const portOf = (name: string) => ports[name] ?? 0;

  const ways = gated.map((gate) => ({ listen: portOf(gate), advertise: portOf(`${gate} outside`) }));
  const word = () => randomBytes(18).toString('base64url');
  const username = 'directory';
  const password = word();
  const { authority, brokers } = await progress.step('Kafka', async () => {
    const certificate = await makeBrokerCertificate(toolchain, join(local, 'broker.p12'), word());
    const secured = { port: portOf('secured'), username, password, certificate };
    const kafkaPorts = { broker: portOf('kafka'), controller: portOf('controller'), gated: ways, secured };
    const kafka = await startKafka(folders, toolchain, kafkaPorts, eventsNobodyTells, running);
    return { authority: certificate.authority, ...kafka };
  });
  const keycloak = await progress.step(
    'Keycloak (fetching and building it takes a minute or two, once)',
    () =>
      startKeycloak(
        folders,
        toolchain,
        { port: portOf('keycloak'), password: openSecrets(folders.secretsFile).keycloak },
        eventsNobodyTells,
        running,
      ),
  );
  const { environment, copies } = ownCluster(brokers);
  const authorityFile = join(local, 'broker.crt');
  writeFileSync(authorityFile, authority);
  const letIn = {
    KAFKA_BROKERS: `127.0.0.1:${portOf('secured')}`,
    KAFKA_TLS: 'true',
    KAFKA_TLS_AUTHORITY_FILE: authorityFile,
    KAFKA_SASL_MECHANISM: 'scram-sha-512',
    KAFKA_SASL_USERNAME: username,
    KAFKA_SASL_PASSWORD: password,
  };
  writeInfraFile(folders, {
    kafka: { environment: sectorsWay === 'secured' ? letIn : environment, copies },
    keycloak,
  });
  return {
    folders,
    keycloak,
    ways,
    secured: { brokers: [`127.0.0.1:${portOf('secured')}`], authority, username, password },
  };
};

/** Stops what stands on a folder's ground, and the ground itself. */
export const clearGround = async (local: string, running: readonly Part[]): Promise<void> => {
  await stopParts(running);
  removeInfraFile(openFolders(local));
};

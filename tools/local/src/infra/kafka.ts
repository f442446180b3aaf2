import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openEventLog, silentLog } from '@whichdoor/platform';
import type { Folders } from '../folders.js';
import { stopLeftover } from '../parts/leftover.js';
import { Part, type PartEvents } from '../parts/part.js';
import type { BrokerCertificate } from './broker-certificate.js';
import { fetchPinned } from './fetched.js';
import type { Toolchain } from './toolchain.js';

export type KafkaPorts = {
  readonly broker: number;
  readonly controller: number;
  /** Further ways in, each with the port that clients are told: tests put a gate between the two. */
  readonly gated?: readonly { readonly listen: number; readonly advertise: number }[];
  /** One more way in, with TLS, for those who know a name and its password. */
  readonly secured?: SecuredWay;
};

export type SecuredWay = {
  readonly port: number;
  readonly username: string;
  readonly password: string;
  readonly certificate: BrokerCertificate;
};

const memory = ['-Xms128m', '-Xmx512m'];

const scramMechanisms = ['SCRAM-SHA-256', 'SCRAM-SHA-512'] as const;

type Listener = { name: string; protocol: string; listen: number; advertise: number };

const listenersOf = ({ broker, gated = [], secured }: KafkaPorts): readonly Listener[] => {
  const open = { protocol: 'PLAINTEXT' };
  return [
    { name: 'PLAIN', ...open, listen: broker, advertise: broker },
    ...gated.map((ports, place) => ({ name: `GATE${place}`, ...open, ...ports })),
    ...(secured
      ? [{ name: 'SECURED', protocol: 'SASL_SSL', listen: secured.port, advertise: secured.port }]
      : []),
  ];
};

/** Who is let in by the secured way. What SCRAM compares is kept by the cluster itself, from its formatting on. */
const securityOf = ({ username, password, certificate }: SecuredWay) => [
  `listener.name.secured.ssl.keystore.location=${certificate.keyStore}`,
  'listener.name.secured.ssl.keystore.type=PKCS12',
  `listener.name.secured.ssl.keystore.password=${certificate.keyStorePassword}`,
  `listener.name.secured.sasl.enabled.mechanisms=${['PLAIN', ...scramMechanisms].join(',')}`,
  `listener.name.secured.plain.sasl.jaas.config=org.apache.kafka.common.security.plain.PlainLoginModule required user_${username}="${password}";`,
  ...scramMechanisms.map(
    (mechanism) =>
      `listener.name.secured.${mechanism.toLowerCase()}.sasl.jaas.config=org.apache.kafka.common.security.scram.ScramLoginModule required;`,
  ),
];

/** Ports and folders of this machine, after the properties in the repository. */
const propertiesOf = (folders: Folders, data: string, ports: KafkaPorts) => {
  const ways = listenersOf(ports);
  const { controller, secured } = ports;
  return [
    readFileSync(join(folders.root, 'infra/kafka/server.properties'), 'utf8'),
    `listeners=${[...ways.map(({ name, listen }) => `${name}://127.0.0.1:${listen}`), `CONTROLLER://127.0.0.1:${controller}`].join(',')}`,
    `advertised.listeners=${ways.map(({ name, advertise }) => `${name}://127.0.0.1:${advertise}`).join(',')}`,
    `listener.security.protocol.map=${[...ways.map(({ name, protocol }) => `${name}:${protocol}`), 'CONTROLLER:PLAINTEXT'].join(',')}`,
    'inter.broker.listener.name=PLAIN',
    `controller.quorum.voters=1@127.0.0.1:${controller}`,
    `log.dirs=${data}`,
    ...(secured ? securityOf(secured) : []),
    '',
  ].join('\n');
};

/** Starts one Kafka node, its data in the sector's folder. Resolves when it takes clients. */
export const startKafka = async (
  folders: Folders,
  toolchain: Toolchain,
  ports: KafkaPorts,
  events: PartEvents,
  running: Part[],
): Promise<{ readonly brokers: string }> => {
  const jars = await fetchPinned(folders, toolchain, 'kafka');
  const home = join(folders.local, 'kafka');
  const data = join(home, 'data');
  const properties = join(home, 'server.properties');
  const pidFile = join(home, 'kafka.pid');
  mkdirSync(home, { recursive: true });
  await stopLeftover({ pidFile, mark: properties, signal: 'SIGTERM' });
  writeFileSync(properties, propertiesOf(folders, data, ports), { mode: 0o600 });

  const javaArguments = [
    ...memory,
    '-Dorg.slf4j.simpleLogger.defaultLogLevel=warn',
    '-Dorg.slf4j.simpleLogger.showDateTime=true',
    '-cp',
    join(jars, '*'),
  ];
  if (!existsSync(join(data, 'meta.properties'))) {
    const tool = (...args: readonly string[]) =>
      spawnSync(toolchain.java, [...javaArguments, 'kafka.tools.StorageTool', ...args], { encoding: 'utf8' });
    const cluster = tool('random-uuid').stdout.trim();
    const { secured } = ports;
    const known = secured
      ? scramMechanisms.flatMap((mechanism) => [
          '--add-scram',
          `${mechanism}=[name=${secured.username},password=${secured.password}]`,
        ])
      : [];
    const formatted = tool('format', '--cluster-id', cluster, '--config', properties, ...known);
    if (formatted.status !== 0)
      throw new Error(`Kafka's folder could not be made.\n${formatted.stdout}${formatted.stderr}`);
  }

  const brokers = `127.0.0.1:${ports.broker}`;
  const part = new Part(
    {
      name: 'kafka',
      command: toolchain.java,
      args: [...javaArguments, 'kafka.Kafka', properties],
      isNode: false,
      logFile: join(folders.logs, 'kafka.log'),
      pidFile,
      patience: 300_000,
      isReady: () => answers(brokers),
    },
    events,
  );
  running.push(part);
  await part.start();
  return { brokers };
};

const answers = async (brokers: string) => {
  const log = openEventLog(
    { kind: 'kafka', brokers: [brokers], tls: null, sasl: null },
    { clientId: 'local', log: silentLog },
  );
  try {
    await log.check();
    return true;
  } finally {
    await log.close();
  }
};

import { spawnSync } from 'node:child_process';

/** What real Kafka and Keycloak need of the machine. */
export type Toolchain = { readonly java: string; readonly keytool: string; readonly maven: string };

const wantedJava = 17;

const versionOf = (command: string, args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(command, [...args], { encoding: 'utf8' });
  return status === 0 ? `${stdout}${stderr}` : null;
};

/** Finds Java and Maven. @throws Error that says in one sentence what is missing, and how it usually comes */
export const findToolchain = (): Toolchain => {
  const home = process.env['JAVA_HOME'];
  const ofJava = (name: string) => (home ? `${home}/bin/${name}` : name);
  const java = ofJava('java');
  const said = versionOf(java, ['-version']);
  const major = Number(/version "(\d+)/.exec(said ?? '')?.[1] ?? 0);
  if (major < wantedJava)
    throw new Error(
      `Real Kafka and Keycloak need Java ${wantedJava} or newer, and ${said === null ? 'no java was found' : `this is Java ${major}`}. ` +
        'Install a JDK (on Debian: openjdk-17-jdk-headless), or set JAVA_HOME. `npm start` without --real needs none.',
    );
  if (versionOf('mvn', ['--version']) === null)
    throw new Error(
      'Kafka and Keycloak are fetched with Maven, and no mvn was found on the PATH. Install it (on Debian: maven).',
    );
  return { java, keytool: ofJava('keytool'), maven: 'mvn' };
};

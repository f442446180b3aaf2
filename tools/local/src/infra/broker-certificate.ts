import { rmSync } from 'node:fs';
import { runToEnd } from './run-to-end.js';
import type { Toolchain } from './toolchain.js';

/** A broker's key with its certificate, as Java reads them, and the certificate as clients are given it. */
export type BrokerCertificate = {
  readonly keyStore: string;
  readonly keyStorePassword: string;
  /** PEM; it vouches for itself */
  readonly authority: string;
};

/** Makes a key and a certificate for a broker on this machine. */
export const makeBrokerCertificate = async (
  { keytool }: Toolchain,
  keyStore: string,
  keyStorePassword: string,
): Promise<BrokerCertificate> => {
  rmSync(keyStore, { force: true });
  const store = ['-alias', 'broker', '-keystore', keyStore, '-storepass', keyStorePassword];
  await runToEnd(keytool, [
    '-genkeypair',
    ...store,
    ...['-storetype', 'PKCS12', '-keyalg', 'EC', '-groupname', 'secp256r1', '-validity', '2'],
    ...['-dname', 'CN=broker of one test run', '-ext', 'san=ip:127.0.0.1,dns:localhost'],
  ]);
  return {
    keyStore,
    keyStorePassword,
    authority: await runToEnd(keytool, ['-exportcert', '-rfc', ...store]),
  };
};

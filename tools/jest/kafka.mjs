import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openFolders } from '../local/dist/folders.js';
import { startKafka } from '../local/dist/infra/kafka.js';
import { findToolchain } from '../local/dist/infra/toolchain.js';
import { choosePorts } from '../local/dist/ports.js';

const gates = 6;

/**
 * Starts a Kafka for this Jest run alone, with several ways in. Clients who come one way are told to use that way's
 * gate, so that a test can part one of them from the broker as a broken network or a kill would.
 */
export default async function startTestKafka() {
  const local = mkdtempSync(join(tmpdir(), 'whichdoor-kafka-'));
  const first = 12_000 + Math.floor(Math.random() * 18_000);
  const names = ['broker', 'controller', ...Array.from({ length: gates * 2 }, (_, place) => `way${place}`)];
  const ports = await choosePorts(Object.fromEntries(names.map((name, place) => [name, first + place])));
  const gated = Array.from({ length: gates }, (_, place) => ({
    listen: ports[`way${place * 2}`],
    advertise: ports[`way${place * 2 + 1}`],
  }));
  const running = [];
  globalThis.stopTestKafka = async () => {
    await Promise.all(running.map((part) => part.stop(10_000)));
    rmSync(local, { recursive: true, force: true });
  };
  try {
    await startKafka(
      openFolders(local),
      findToolchain(),
      { broker: ports.broker, controller: ports.controller, gated },
      { crashed: () => undefined, recovered: () => undefined },
      running,
    );
  } catch (error) {
    // Jest calls no teardown after a setup that failed.
    await globalThis.stopTestKafka();
    throw error;
  }
  process.env.TEST_KAFKA_GATES = JSON.stringify(gated);
}

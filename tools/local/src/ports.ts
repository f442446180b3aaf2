import { createServer } from 'node:net';
import { subgraphs } from '@whichdoor/contracts';

const isFree = (port: number) =>
  new Promise<boolean>((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });

/** Reads `--port-base`; null where it was not given. @throws Error that says what it takes */
export const readPortBase = (given: string | undefined): number | null => {
  if (given === undefined) return null;
  const base = Number(given);
  if (Number.isInteger(base) && base >= 1024 && base <= 65_000) return base;
  throw new Error('--port-base takes a whole number from 1024 to 65000.');
};

/** The ports that the parts would like, by name. */
export const wantedPorts = (base: number | null): Readonly<Record<string, number>> => {
  const first = base ?? 4000;
  return {
    gateway: first,
    ...Object.fromEntries(subgraphs.map((service, index) => [service, first + 1 + index])),
    console: base === null ? 4200 : first + 10,
    identity: base === null ? 8080 : first + 20,
    postgres: base === null ? 5442 : first + 30,
    kafka: base === null ? 9092 : first + 31,
    controller: base === null ? 9093 : first + 32,
  };
};

/** The wanted ports, or the next free ones after them. */
export const choosePorts = async (
  wanted: Readonly<Record<string, number>>,
): Promise<Readonly<Record<string, number>>> => {
  const chosen: Record<string, number> = {};
  const taken = new Set<number>();
  for (const [name, first] of Object.entries(wanted)) {
    let port = first;
    while (taken.has(port) || !(await isFree(port))) port += 1;
    taken.add(port);
    chosen[name] = port;
  }
  return chosen;
};

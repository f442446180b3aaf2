import { createServer } from 'node:net';

const isFree = (port: number) =>
  new Promise<boolean>((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });

/** The ports that the parts would like, by name. */
export const wantedPorts = (base: number | null): Readonly<Record<string, number>> => {
  const services = ['directory', 'intake', 'referrals', 'knowledge', 'analytics'];
  const first = base ?? 4000;
  return {
    gateway: first,
    ...Object.fromEntries(services.map((service, index) => [service, first + 1 + index])),
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

import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runningSector } from './sector.js';

/** Whoever leads the identity provider's processes: a part of the sector, or a Keycloak that stands in the same folder. */
const leaderOfIdentity = (): number => {
  const part = runningSector().parts['identity']?.pid;
  if (part) return part;
  const noted = join(dirname(process.env['WHICHDOOR_RUN_FILE'] ?? ''), 'keycloak/keycloak.pid');
  if (!existsSync(noted)) throw new Error('Nobody here can have this identity provider stand still.');
  return Number(readFileSync(noted, 'utf8'));
};

/**
 * Has the identity provider of the running sector stand still. Connections to it are made and never answered, the worst way to
 * be out of reach.
 *
 * @returns has it go on, however often that is asked
 */
export const standIdentityStill = (): (() => void) => {
  const leader = leaderOfIdentity();
  process.kill(-leader, 'SIGSTOP');
  return () => void process.kill(-leader, 'SIGCONT');
};

import { monthOf } from '@whichdoor/contracts';
import type { EventLog } from '@whichdoor/platform';
import { openGateway } from '../gateway/gateway-client.js';
import { loadHistory } from './load-history.js';
import { loadSector } from './load-sector.js';

export type DemonstrationSettings = {
  /** Address of the gateway's graph. */
  readonly gatewayUrl: string;
  /** An access token of an administrator of the sector, or a way to get one. */
  readonly token: string | (() => Promise<string>);
  readonly eventLog: Pick<EventLog, 'publish'>;
  /** Told in a few words how far it is. */
  readonly onProgress?: (message: string) => void;
  /** The present, which ends the history; the real one unless said. */
  readonly now?: Date;
};

/**
 * Loads the fictional demonstration sector into one that runs: its organisations, sites, services and criteria through
 * the gateway's commands, then six months of history onto the event log. Run twice it changes nothing; interrupted, the
 * next run goes on.
 *
 * @throws GatewayError or Error, with a reason that a person can act on
 */
export const loadDemonstration = async ({
  gatewayUrl,
  token,
  eventLog,
  onProgress = () => undefined,
  now = new Date(),
}: DemonstrationSettings): Promise<void> => {
  const gateway = openGateway({
    url: gatewayUrl,
    token,
    onRetry: (reason) => onProgress(`waiting: ${reason}`),
  });
  await loadSector(gateway, (done, of) => onProgress(`services and criteria ${done} of ${of}`));
  await loadHistory(eventLog, monthOf(now), (done, of) => onProgress(`history ${done} of ${of} events`));
};

import { jsonLog } from '@whichdoor/platform';
import { readGatewayConfig } from './config.js';
import { startGateway } from './gateway.js';

const log = jsonLog('gateway');
const running = await startGateway(readGatewayConfig(process.env), log);

const stop = (signal: string) => {
  log.info('stopping', { signal });
  running.close().then(
    () => process.exit(0),
    () => process.exit(1),
  );
};
process.once('SIGTERM', stop);
process.once('SIGINT', stop);

import { jsonLog, stopWithProcess } from '@whichdoor/platform/process';
import { readGatewayConfig } from './config.js';
import { startGateway } from './gateway.js';

const log = jsonLog('gateway');
const running = await startGateway(readGatewayConfig(process.env), log);
stopWithProcess(() => running.close(), log);

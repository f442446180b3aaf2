import { createDatabase } from '@whichdoor/testing';
import { silentLog } from '../log.js';
import { openEmbeddedEventLog, prepareEmbeddedEventLog } from './embedded-event-log.js';
import type { EventLog } from './event-log.js';
import { eventLogContract } from './event-log.contract.js';
import { type Gate, openGate } from './gate.fixture.js';

const makeHarness = async () => {
  const { url } = await createDatabase('event_log');
  await prepareEmbeddedEventLog(url);
  const opened = new Map<EventLog, Gate>();
  const gates = await Promise.all(Array.from({ length: 6 }, () => openGate(url)));
  const unused = [...gates];
  return {
    open: () => {
      const gate = unused.pop()!;
      const log = openEmbeddedEventLog({ url: gate.url, log: silentLog });
      opened.set(log, gate);
      return log;
    },
    crash: async (log: EventLog) => opened.get(log)?.cut(),
    stop: async () => gates.forEach((gate) => gate.cut()),
    restart: async () => gates.forEach((gate) => gate.mend()),
    close: async () => {
      await Promise.all([...opened.keys()].map((log) => log.close()));
      await Promise.all(gates.map((gate) => gate.close()));
    },
  };
};

eventLogContract('the embedded log', makeHarness);

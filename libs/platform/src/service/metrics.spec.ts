import type { Health } from './health.js';
import { metricsOf } from './metrics.js';

const health: Health = {
  service: 'analytics',
  isReady: true,
  database: 'reachable',
  eventLog: 'reachable',
  oldestUnsentMilliseconds: 1_500,
  eventsBehind: 7,
  eventsParked: 0,
};

describe('the metrics of a service', () => {
  it('tell the age of the outbox in seconds and the lag of each partition', () => {
    const lines = metricsOf(health, [
      { topic: 'intake.need', partition: 0, behind: 7 },
      { topic: 'intake.need', partition: 1, behind: 0 },
    ]).split('\n');

    expect(lines).toEqual(
      expect.arrayContaining([
        'whichdoor_outbox_oldest_unsent_seconds{service="analytics"} 1.5',
        'whichdoor_events_behind{service="analytics",topic="intake.need",partition="0"} 7',
        'whichdoor_events_behind{service="analytics",topic="intake.need",partition="1"} 0',
        'whichdoor_events_parked{service="analytics"} 0',
        'whichdoor_ready{service="analytics"} 1',
      ]),
    );
  });

  it('leave out what cannot be told, rather than call it nothing', () => {
    const text = metricsOf(
      { ...health, eventLog: 'unreachable', oldestUnsentMilliseconds: null, eventsParked: null },
      [],
    );

    expect(text).toContain('whichdoor_event_log_reachable{service="analytics"} 0');
    expect(text).not.toMatch(/outbox|parked|behind/);
  });
});

import type { PartitionLag } from '../event-log/event-log.js';
import type { Health } from './health.js';

const line = (name: string, labels: Readonly<Record<string, string | number>>, value: number) =>
  `whichdoor_${name}{${Object.entries(labels)
    .map(([label, text]) => `${label}="${text}"`)
    .join(',')}} ${value}`;

const gauge = (name: string, help: string, lines: readonly string[]) =>
  lines.length ? [`# HELP whichdoor_${name} ${help}`, `# TYPE whichdoor_${name} gauge`, ...lines] : [];

/**
 * The figures of the health page in the text format of Prometheus. What cannot be told is left out: an alarm on a missing
 * figure is better than one on a wrong one.
 *
 * @param ownLag of the partitions that this instance works on, so that the sum over the instances is the service's
 */
export const metricsOf = (health: Health, ownLag: readonly PartitionLag[]): string => {
  const { service } = health;
  const figure = (name: string, help: string, value: number | null) =>
    gauge(name, help, value === null ? [] : [line(name, { service }, value)]);
  return [
    ...figure('ready', 'Whether the service takes requests', Number(health.isReady)),
    ...figure(
      'event_log_reachable',
      'Whether the event log answers',
      Number(health.eventLog === 'reachable'),
    ),
    ...figure(
      'outbox_oldest_unsent_seconds',
      'How long the oldest announcement has waited to be sent',
      health.oldestUnsentMilliseconds === null ? null : health.oldestUnsentMilliseconds / 1000,
    ),
    ...figure('events_parked', 'Events that wait to be replayed', health.eventsParked),
    ...gauge(
      'events_behind',
      'Events on the log that the service has not taken in yet, of the partitions of this instance',
      ownLag.map(({ topic, partition, behind }) =>
        line('events_behind', { service, topic, partition }, behind),
      ),
    ),
    '',
  ].join('\n');
};

import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { OperatorError } from '../errors.js';
import type { KafkaAddress } from './kafka-client.js';

/** Where the event log is: on Kafka, or embedded in a PostgreSQL database of its own. */
export type EventLogAddress =
  { readonly kind: 'embedded'; readonly url: string } | ({ readonly kind: 'kafka' } & KafkaAddress);

const flag = z.enum(['true', 'false']).transform((text) => text === 'true');

/** What the environment says about the event log: `KAFKA_BROKERS`, or else `EVENT_LOG_URL`. */
export const eventLogEnvironment = {
  EVENT_LOG_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must begin with postgres://')
    .optional(),
  KAFKA_BROKERS: z
    .string()
    .regex(/^[^\s,:]+:\d+(,[^\s,:]+:\d+)*$/, 'must be host:port, several with commas between')
    .optional(),
  KAFKA_TLS: flag.default(false),
  KAFKA_TLS_AUTHORITY_FILE: z.string().min(1).optional(),
  KAFKA_SASL_MECHANISM: z.enum(['plain', 'scram-sha-256', 'scram-sha-512']).optional(),
  KAFKA_SASL_USERNAME: z.string().min(1).optional(),
  KAFKA_SASL_PASSWORD: z.string().min(1).optional(),
};

type Read = z.output<z.ZodObject<typeof eventLogEnvironment>>;

/** @throws OperatorError that names what is missing; the password is in no message */
export const eventLogAddressOf = (read: Read): EventLogAddress => {
  if (read.KAFKA_BROKERS === undefined) {
    if (read.EVENT_LOG_URL === undefined)
      throw new OperatorError(
        'The configuration names no event log: set KAFKA_BROKERS, or EVENT_LOG_URL for the embedded one.',
      );
    return { kind: 'embedded', url: read.EVENT_LOG_URL };
  }
  return {
    kind: 'kafka',
    brokers: read.KAFKA_BROKERS.split(','),
    tls: read.KAFKA_TLS ? { authority: textOf(read.KAFKA_TLS_AUTHORITY_FILE) } : null,
    sasl: saslOf(read),
  };
};

/** Reads from a whole environment where the event log is. @throws OperatorError that names what is missing or wrong */
export const readEventLogAddress = (environment: NodeJS.ProcessEnv): EventLogAddress =>
  eventLogAddressOf(z.object(eventLogEnvironment).parse(environment));

const textOf = (file: string | undefined) => (file === undefined ? null : readFileSync(file, 'utf8'));

const saslOf = (read: Read): KafkaAddress['sasl'] => {
  const {
    KAFKA_SASL_MECHANISM: mechanism,
    KAFKA_SASL_USERNAME: username,
    KAFKA_SASL_PASSWORD: password,
  } = read;
  if (mechanism === undefined) return null;
  if (username === undefined || password === undefined)
    throw new OperatorError('KAFKA_SASL_MECHANISM also needs KAFKA_SASL_USERNAME and KAFKA_SASL_PASSWORD.');
  // In the clear, "plain" would show the password to whoever listens.
  if (mechanism === 'plain' && !read.KAFKA_TLS)
    throw new OperatorError(
      'KAFKA_SASL_MECHANISM=plain needs KAFKA_TLS=true, or the password travels in the clear.',
    );
  return { mechanism, username, password };
};

import { OperatorError } from '../errors.js';
import type { KafkaAddress } from './kafka-client.js';

/** The cluster is there, and something that the configuration says keeps it shut: waiting does not help. */
export class KafkaRefusal extends OperatorError {
  constructor(
    override readonly name: 'KafkaCredentialsRefused' | 'KafkaCertificateNotTrusted',
    message: string,
    cause: unknown,
  ) {
    super(message, { cause });
  }
}

const untrustedCodes = new Set([
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'CERT_HAS_EXPIRED',
  'CERT_NOT_YET_VALID',
  'ERR_TLS_CERT_ALTNAME_INVALID',
]);

const causesOf = (error: unknown): readonly Error[] =>
  error instanceof Error ? [error, ...causesOf(error.cause)] : [];

/**
 * What a failed connection means, where the configuration is what has to be changed; else the error as it is.
 * Neither the password nor what the cluster has said stands in it.
 */
export const explainRefusal = (error: unknown, { brokers, tls, sasl }: KafkaAddress): unknown => {
  const causes = causesOf(error);
  const cluster = brokers.join(',');
  if (sasl && causes.some(({ name }) => name === 'KafkaJSSASLAuthenticationError'))
    return new KafkaRefusal(
      'KafkaCredentialsRefused',
      `Kafka at ${cluster} does not let "${sasl.username}" in: KAFKA_SASL_USERNAME, KAFKA_SASL_PASSWORD or KAFKA_SASL_MECHANISM is not what it knows.`,
      error,
    );
  const code = causes
    .map((cause) => (cause as { code?: unknown }).code)
    .find((one) => typeof one === 'string');
  if (tls && typeof code === 'string' && untrustedCodes.has(code))
    return new KafkaRefusal(
      'KafkaCertificateNotTrusted',
      `The certificate of Kafka at ${cluster} is not to be trusted (${code}): KAFKA_TLS_AUTHORITY_FILE names the authority that signs it, and the brokers have to be addressed by a name that stands in it.`,
      error,
    );
  return error;
};

import type { Envelope } from '@whichdoor/contracts';
import type { DeliveredRecord } from '@whichdoor/platform';

/** What a record tells; null where it is one that a fault has put there and nobody can read. */
export const envelopeOf = ({ value }: Pick<DeliveredRecord, 'value'>): Envelope | null => {
  try {
    const envelope = JSON.parse(value) as Partial<Envelope>;
    return typeof envelope.id === 'string' ? (envelope as Envelope) : null;
  } catch {
    return null;
  }
};

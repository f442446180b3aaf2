import { serviceKinds, type ServiceKind } from '@whichdoor/contracts';

/** What somebody may be looking for. Services of no known kind are shown beside any of these. */
export type SoughtKind = Exclude<ServiceKind, 'NOT_CLASSIFIED'>;

/** In the order in which they are offered. */
export const soughtKinds: readonly SoughtKind[] = serviceKinds.filter(
  (kind): kind is SoughtKind => kind !== 'NOT_CLASSIFIED',
);

export const isSoughtKind = (kind: unknown): kind is SoughtKind => soughtKinds.some((each) => each === kind);

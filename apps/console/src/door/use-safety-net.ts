import type { UseQueryResult } from '@tanstack/react-query';
import { askAllPages } from '../graph/ask-all-pages.js';
import { useConnection } from '../graph/connection-context.js';
import { SafetyNetDocument, type SafetyNetQuery } from '../graph/operations.generated.js';
import { useKept, type Kept } from '../offline/use-kept.js';

/** Kinds of service that can stand beside somebody whom the wanted kind turns away. */
const kinds = [
  'PEER_NAVIGATION',
  'CASE_MANAGEMENT',
  'NEEDLE_AND_SYRINGE_PROGRAM',
  'NALOXONE',
  'INFORMATION_AND_EDUCATION',
] as const;

/** A service that says of itself that it takes everybody. */
export type NetService = NonNullable<SafetyNetQuery['services']>['nodes'][number];

/** Services that take everybody. The last reading stays on the device: they are needed most where nothing else is left. */
export const useSafetyNet = (): UseQueryResult<Kept<readonly NetService[]>> => {
  const connection = useConnection();
  return useKept('safety-net', (signal) =>
    askAllPages(
      connection,
      SafetyNetDocument,
      { filter: { kinds, statuses: ['ACTIVE'], declaresNoCriteria: true } },
      ({ services }) => services,
      signal,
    ),
  );
};

/** Those for one of these areas or for any first; the rest are elsewhere. */
export const byNearness = (
  services: readonly NetService[],
  areas: readonly string[],
): { readonly near: readonly NetService[]; readonly elsewhere: readonly NetService[] } => {
  const isFor = (service: NetService) => service.areas.some((area) => areas.includes(area));
  const isNear = (service: NetService) => areas.length === 0 || service.areas.length === 0 || isFor(service);
  const near = services.filter(isNear);
  return {
    near: [...near.filter(isFor), ...near.filter((service) => !isFor(service))],
    elsewhere: services.filter((service) => !isNear(service)),
  };
};

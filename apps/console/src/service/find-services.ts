import type { ServiceKind } from '@whichdoor/contracts';
import type { ListedService } from './use-all-services.js';

/** What the list is narrowed to. Every part is optional. */
export type Wanted = {
  readonly text: string;
  readonly kind: ServiceKind | null;
  readonly area: string | null;
};

/** Letters as they are compared: without case and accents. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase();

/**
 * Services whose name or organisation holds every word that was typed, of a kind, for an area. One for which no area was
 * coded may serve any, so that it is never left out for that.
 */
export const findServices = (
  services: readonly ListedService[],
  { text, kind, area }: Wanted,
): readonly ListedService[] => {
  const words = plain(text).split(/\s+/).filter(Boolean);
  return services.filter(({ name, organisation, kinds, areas }) => {
    if (kind && !kinds.includes(kind)) return false;
    if (area && areas.length > 0 && !areas.includes(area)) return false;
    const said = plain(`${name} ${organisation?.name ?? ''}`);
    return words.every((word) => said.includes(word));
  });
};

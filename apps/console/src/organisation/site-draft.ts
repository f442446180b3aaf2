import { areaCodeOf } from '../vocabulary/area-code.js';

/** A place as it is being written. */
export type SiteDraft = {
  readonly name: string;
  /** Code of a known area; empty where none is said */
  readonly area: string;
  /** Name of an area that is not known yet, as far as it is typed; null where a known one is chosen, or none */
  readonly otherArea: string | null;
  readonly idempotencyKey: string;
};

/** A place with nothing written. Each wording has a key of its own: changed after an answer got lost, it is another command. */
export const draftSite = (said: Partial<Omit<SiteDraft, 'idempotencyKey'>> = {}): SiteDraft => ({
  name: '',
  area: '',
  otherArea: null,
  ...said,
  idempotencyKey: crypto.randomUUID(),
});

/** Code of the area that is chosen or typed, null where none is said; undefined where what is typed makes none. */
export const areaOf = (
  { area, otherArea }: SiteDraft,
  known: readonly string[],
): string | null | undefined =>
  otherArea === null ? area || null : (areaCodeOf(otherArea, known) ?? undefined);

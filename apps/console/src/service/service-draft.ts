import type { ServiceKind } from '@whichdoor/contracts';
import { areasNone, withTyped, type AreasDraft } from '../vocabulary/areas-draft.js';
import type { ManagedService } from './managed-service.js';
import { wordFields, type WordField } from './word-fields.js';

/** What is listed of a service, as it is being written. */
export type ServiceDraft = {
  readonly name: string;
  readonly kinds: readonly ServiceKind[];
  readonly areas: AreasDraft;
} & Readonly<Record<WordField, string>>;

const noWords = Object.fromEntries(wordFields.map((field) => [field, ''])) as Record<WordField, string>;

export const blankService: ServiceDraft = {
  name: '',
  kinds: [],
  areas: areasNone,
  ...noWords,
};

/** A service as it is listed now, to change. */
export const draftOfService = (service: ManagedService): ServiceDraft => ({
  name: service.name,
  kinds: service.kinds.filter((kind) => kind !== 'NOT_CLASSIFIED'),
  areas: { chosen: service.areas, typed: '' },
  ...(Object.fromEntries(wordFields.map((field) => [field, service[field] ?? ''])) as Record<
    WordField,
    string
  >),
});

/** A draft that can be handed in, an area that is only typed included; null where something is amiss. */
export const soundOf = (draft: ServiceDraft, knownAreas: readonly string[]): ServiceDraft | null => {
  const areas = withTyped(draft.areas, knownAreas);
  return draft.name.trim() === '' || !areas ? null : { ...draft, areas: { chosen: areas, typed: '' } };
};

/** A draft as the graph takes it: words exactly as they were written, and null where there are none. */
export const inputOf = (draft: ServiceDraft) => ({
  name: draft.name.trim(),
  kinds: draft.kinds,
  areas: draft.areas.chosen,
  ...(Object.fromEntries(
    wordFields.map((field) => [field, draft[field].trim() === '' ? null : draft[field]]),
  ) as Record<WordField, string | null>),
});

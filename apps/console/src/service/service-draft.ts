import type { ServiceKind } from '@whichdoor/contracts';
import type { ManagedService } from './managed-service.js';
import { wordFields, type WordField } from './word-fields.js';

/** What is listed of a service, as it is being written. */
export type ServiceDraft = {
  readonly name: string;
  readonly kinds: readonly ServiceKind[];
  /** Codes, with commas between them */
  readonly areas: string;
} & Readonly<Record<WordField, string>>;

const noWords = Object.fromEntries(wordFields.map((field) => [field, ''])) as Record<WordField, string>;

export const blankService: ServiceDraft = { name: '', kinds: [], areas: '', ...noWords };

/** A service as it is listed now, to change. */
export const draftOfService = (service: ManagedService): ServiceDraft => ({
  name: service.name,
  kinds: service.kinds.filter((kind) => kind !== 'NOT_CLASSIFIED'),
  areas: service.areas.join(', '),
  ...(Object.fromEntries(wordFields.map((field) => [field, service[field] ?? ''])) as Record<
    WordField,
    string
  >),
});

/** The areas that were typed; null where one of them is no code. */
export const areasOf = (typed: string): readonly string[] | null => {
  const areas = typed
    .split(',')
    .map((area) => area.trim())
    .filter(Boolean);
  return areas.every((area) => /^[a-z][a-z0-9_.-]*$/iu.test(area)) ? areas : null;
};

/** Whether a draft can be handed in. */
export const isSound = (draft: ServiceDraft): boolean =>
  draft.name.trim() !== '' && areasOf(draft.areas) !== null;

/** A draft as the graph takes it: words exactly as they were written, and null where there are none. */
export const inputOf = (draft: ServiceDraft) => ({
  name: draft.name.trim(),
  kinds: draft.kinds,
  areas: areasOf(draft.areas) ?? [],
  ...(Object.fromEntries(
    wordFields.map((field) => [field, draft[field].trim() === '' ? null : draft[field]]),
  ) as Record<WordField, string | null>),
});

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

type ServiceInput = ReturnType<typeof inputOf>;

/** What is listed of a service, one by one. */
export type ServiceField = keyof ServiceDraft;
/** A service as it was read by whoever changes it. */
export type ReadService = { readonly listed: ServiceDraft; readonly confirmedAt: string };
/** Changes to a service, with what they are changes to: they may be handed in on another day. */
export type ServiceChange = ServiceDraft & { readonly read: ReadService };

/** Changes to a service that begin now. */
export const changeOf = (service: ManagedService): ServiceChange => {
  const listed = draftOfService(service);
  return { ...listed, read: { listed, confirmedAt: service.confirmedAt } };
};

const changedFields = (before: ServiceDraft, after: ServiceDraft): ServiceField[] => {
  const [was, is] = [inputOf(before), inputOf(after)];
  return (Object.keys(is) as ServiceField[]).filter(
    (field) => JSON.stringify(was[field]) !== JSON.stringify(is[field]),
  );
};

/** Only what somebody changed, as the graph takes it: what is left out stays as whoever saved last has put it. */
export const changedInput = (listed: ServiceDraft, edited: ServiceDraft): Partial<ServiceInput> => {
  const input = inputOf(edited);
  return Object.fromEntries(changedFields(listed, edited).map((field) => [field, input[field]]));
};

/**
 * The same changes to a service that somebody else has saved since it was read.
 * @returns them, all else as it is listed now; and what both have changed, not to the same
 */
export const changeAnew = ({ read, ...edited }: ServiceChange, service: ManagedService) => {
  const now = changeOf(service);
  const mine = changedFields(read.listed, edited);
  const theirs = changedFields(read.listed, now);
  const areas = mine.includes('areas') ? edited.areas : now.areas;
  const change: ServiceChange = {
    ...now,
    ...Object.fromEntries(mine.map((field) => [field, edited[field]])),
    areas: { ...areas, typed: edited.areas.typed },
  };
  const both = changedFields(now, edited).filter((field) => mine.includes(field) && theirs.includes(field));
  return { change, both };
};

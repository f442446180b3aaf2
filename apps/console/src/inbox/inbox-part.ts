import type { InboxPart, InboxSort } from '../graph/operations.generated.js';
import type { InboxKey } from './inbox.words.js';

/** The parts of the inbox in their order, each with its word in the address; the first needs none. */
export const inboxParts = [
  { part: 'NEEDS_MY_ACTION', inAddress: 'mine', count: 'needsMyAction' },
  { part: 'WAITING_ON_OTHERS', inAddress: 'waiting', count: 'waitingOnOthers' },
  { part: 'CLOSED', inAddress: 'closed', count: 'closed' },
] as const satisfies readonly { part: InboxPart; inAddress: string; count: string }[];
export type ShownPart = (typeof inboxParts)[number];

export const inboxSorts = ['DUE_FIRST', 'NEWEST', 'OLDEST'] as const satisfies readonly InboxSort[];

/** What the address says of the inbox; what it does not say is as it is for most. */
export const readInboxAddress = (search: URLSearchParams): { shown: ShownPart; sort: InboxSort } => ({
  shown: inboxParts.find(({ inAddress }) => inAddress === search.get('part')) ?? inboxParts[0],
  sort: inboxSorts.find((sort) => sort.toLowerCase() === search.get('sort')) ?? 'DUE_FIRST',
});

/** The address's search for a part in an order. */
export const inboxSearch = ({ inAddress }: ShownPart, sort: InboxSort): string => {
  const search = new URLSearchParams();
  if (inAddress !== inboxParts[0].inAddress) search.set('part', inAddress);
  if (sort !== 'DUE_FIRST') search.set('sort', sort.toLowerCase());
  const written = search.toString();
  return written && `?${written}`;
};

export const partWord = ({ inAddress }: ShownPart): InboxKey => `part.${inAddress}`;

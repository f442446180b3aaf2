import type { ServiceKind } from '@whichdoor/contracts';
import { useSearchParams } from 'react-router';
import { isSoughtKind, type SoughtKind } from './kind.js';

/** What the address says is looked for: a need by its id with its kind, or a kind; and where. Never anything about a person. */
export type Sought = {
  readonly needId: string | null;
  readonly kind: SoughtKind | null;
  readonly area: string | null;
};

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const readSought = (parameters: URLSearchParams): Sought => {
  const needId = parameters.get('need');
  const kind = parameters.get('kind');
  return {
    needId: needId && uuid.test(needId) ? needId : null,
    kind: isSoughtKind(kind) ? kind : null,
    area: parameters.get('area'),
  };
};

/** The same as part of an address. */
export const soughtQuery = ({
  needId,
  kind,
  area,
}: Partial<Omit<Sought, 'kind'>> & { readonly kind?: ServiceKind | null }): string => {
  const parameters = new URLSearchParams();
  if (needId) parameters.set('need', needId);
  // Beside the need as well: without a network nobody tells what a need is for, and the doors of its kind are here.
  if (isSoughtKind(kind)) parameters.set('kind', kind);
  if (area) parameters.set('area', area);
  const query = parameters.toString();
  return query && `?${query}`;
};

/** What the address says is looked for, and a way to look for something else. */
export const useSought = () => {
  const [parameters, setParameters] = useSearchParams();
  const sought = readSought(parameters);
  const seek = (next: Partial<Sought>, options: { readonly replace?: boolean } = {}) =>
    setParameters(soughtQuery({ ...sought, ...next }), options);
  return { sought, seek };
};

import { useMutation } from '@tanstack/react-query';
import type { SoughtKind } from './kind.js';

/** Opens a need by itself, so that what follows can be written down for it. */
export const useOpening = (needFor: (kind: SoughtKind) => Promise<string>, kind: SoughtKind) =>
  useMutation({ mutationFn: () => needFor(kind) });

import { useManagedServiceWords } from './use-managed-service-words.js';

/** How many places are free, and of how many, where that is known. */
export const FreePlaces = ({
  capacity: { available, maximum },
}: {
  readonly capacity: { readonly available: number; readonly maximum: number | null };
}) => {
  const say = useManagedServiceWords();
  const free = say('capacity.free', { available });
  return maximum === null ? free : say('capacity.freeOf', { free, maximum });
};

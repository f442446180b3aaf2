import { fill } from '../figure/fill.js';
import { When } from '../look/when.js';
import { isStale, type Capacity } from './capacity-age.js';
import { useServiceWords } from './use-service-words.js';

/**
 * How many places are free, and as of when: places change from day to day, and an old number sends somebody in vain.
 * @param isPlain where the instant is told elsewhere
 */
export const Places = ({
  capacity,
  now,
  isPlain = false,
}: {
  readonly capacity: Capacity;
  readonly now: Date;
  readonly isPlain?: boolean;
}) => {
  const say = useServiceWords();
  const places = say('places', { count: capacity.available });
  return fill((mark) => say(isStale(capacity, now) ? 'places.stale' : 'places.fresh', { places, ...mark }), {
    ago: <When isPlain={isPlain} at={capacity.confirmedAt} />,
  });
};

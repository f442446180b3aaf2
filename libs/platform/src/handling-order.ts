import type { EventHandler } from './event-handler.js';

type Handled = { readonly topic: string; readonly key: string; readonly handler: EventHandler };

/**
 * Gathers events that one handler can take together. Those of one topic and key keep their order; nothing is promised of
 * the others, and they may change places.
 */
export const gatherByHandler = <T extends Handled>(events: readonly T[]): readonly (readonly T[])[] => {
  const gathered: T[][] = [];
  const lastWithKey = new Map<string, number>();
  const lastOfHandler = new Map<EventHandler, number>();
  for (const event of events) {
    const { topic, key, handler } = event;
    const samePlace = `${topic} ${key}`;
    const before = lastWithKey.get(samePlace) ?? -1;
    const joinable = handler.handleTogether ? (lastOfHandler.get(handler) ?? -1) : -1;
    // Joining what comes before an earlier event of its key would overtake that one.
    const place = joinable >= Math.max(before, 0) ? joinable : gathered.push([]) - 1;
    gathered[place]?.push(event);
    lastWithKey.set(samePlace, place);
    lastOfHandler.set(handler, place);
  }
  return gathered;
};

import type { Attribute } from './attribute.js';
import { CONDUCT_AND_REFERRER } from './conduct-and-referrer.js';
import { HEALTH } from './health.js';
import { JUSTICE } from './justice.js';
import { PERSON_AND_HOUSEHOLD } from './person-and-household.js';
import { PLACE_AND_MEANS } from './place-and-means.js';
import { SUBSTANCE_USE } from './substance-use.js';

/** Everything that can be asked of a person, in the order in which a form would show it. */
export const ATTRIBUTES: readonly Attribute[] = [
  ...PERSON_AND_HOUSEHOLD,
  ...SUBSTANCE_USE,
  ...HEALTH,
  ...JUSTICE,
  ...PLACE_AND_MEANS,
  ...CONDUCT_AND_REFERRER,
];

// A Map, not an object: a name such as "__proto__" or "constructor" must not be found.
const byId = new Map(ATTRIBUTES.map((attribute) => [attribute.id, attribute]));

/** The attribute of that name, or undefined where the catalogue does not know it. */
export const findAttribute = (id: string): Attribute | undefined => byId.get(id);

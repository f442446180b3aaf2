// Beside the plan, services under test leave word of what only they can know.

/** A line for each death at a place of the plan. */
export const deathsFile = (planFile: string): string => `${planFile}.deaths`;

/** The events that a service takes in; there is none for one that takes in nothing. */
export const listensFile = (planFile: string, service: string): string => `${planFile}.${service}.listens`;

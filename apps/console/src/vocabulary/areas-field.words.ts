export const english = {
  other: 'Another area, by its name',
  add: 'Add the area',
  added: '{area} is among the areas.',
  problem: 'Give the name of the area in Latin letters, beginning with a letter: New Haven.',
} as const;

export type AreasFieldKey = keyof typeof english;

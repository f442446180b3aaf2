export const english = {
  label: 'Language',
  machineMade:
    'This translation was made by a machine and has not been checked by a speaker of the language.',
} as const;

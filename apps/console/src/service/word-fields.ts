/** The words of a service that are kept exactly as it says them, in the order in which they are asked for. */
export const wordFields = [
  'eligibilityWords',
  'documentWords',
  'feeWords',
  'hoursWords',
  'languageWords',
  'areaWords',
  'addressWords',
  'phoneWords',
  'askForWords',
] as const;
export type WordField = (typeof wordFields)[number];

/**
 * Whether a row is to be listed. A state that is neither plainly active nor plainly inactive is not listed as a door
 * that people can be sent to; a row that says nothing is listed. Both are told.
 */
export const readStatus = (status: string): { isActive: boolean; doubts: string[] } => {
  switch (status.toLowerCase()) {
    case 'active':
      return { isActive: true, doubts: [] };
    case 'inactive':
      return { isActive: false, doubts: [] };
    case '':
      return { isActive: true, doubts: ['It does not say whether it is active; it was listed.'] };
    default:
      return { isActive: false, doubts: [`Its status is "${status}", so that it was not listed as active.`] };
  }
};

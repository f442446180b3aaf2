/** Under which a draft is kept among the other things that are sealed on this device. */
export const draftName = (name: string) => `draft/${name}`;

/** An area's code as words: "au/new-haven" as "New haven". Areas are names of places and stay as they are. */
export const areaWords = (code: string): string => {
  const last = code.slice(code.lastIndexOf('/') + 1).replaceAll(/[-_]/g, ' ');
  return last.charAt(0).toUpperCase() + last.slice(1);
};

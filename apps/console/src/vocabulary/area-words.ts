/** An area's code as words: "new-haven" as "New Haven". Areas are names of places and stay as they are. */
export const areaWords = (code: string): string =>
  code
    .slice(code.lastIndexOf('/') + 1)
    .replaceAll(/[-_]/g, ' ')
    .replaceAll(/(?<![\p{L}\p{M}'’])\p{L}/gu, (letter) => letter.toUpperCase());

/** Whether every member of `inner` is in `outer`. Both sorted. */
export const isSubset = (inner: readonly string[], outer: readonly string[]): boolean => {
  let at = 0;
  for (const member of inner) {
    while (at < outer.length && (outer[at] as string) < member) at++;
    if (outer[at] !== member) return false;
    at++;
  }
  return true;
};

/** Those sets that contain none of the others, smallest first; each sorted, each once. */
export const minimalSets = (sets: readonly (readonly string[])[]): string[][] => {
  const sorted = sets
    .map((set) => [...new Set(set)].sort())
    .sort((a, b) => a.length - b.length || (a.join('\n') < b.join('\n') ? -1 : 1));
  const minimal: string[][] = [];
  for (const set of sorted) if (!minimal.some((smaller) => isSubset(smaller, set))) minimal.push(set);
  return minimal;
};

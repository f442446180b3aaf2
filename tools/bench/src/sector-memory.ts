import type { BenchSector } from './bench-sector.js';
import { memoryByOwner, processTree, type Memory } from './process-tree.js';

/** What a sector holds in memory: each part, the largest first, and all of them. */
export type SectorMemory = {
  readonly parts: readonly (readonly [part: string, memory: Memory])[];
  readonly total: Memory;
};

/** Memory per part of a sector, with whatever of Kafka and Keycloak it has started; null where there is no `/proc`. */
export const memoryByPart = ({ pid, run }: BenchSector): SectorMemory | null => {
  const owners = new Map([[pid, 'supervisor and console']]);
  for (const [part, { pid: own }] of Object.entries(run.parts)) if (own !== null) owners.set(own, part);
  const parts = [...memoryByOwner(processTree(pid, owners))].sort(([, a], [, b]) => b.pss - a.pss);
  const sum = (kind: keyof Memory) => parts.reduce((all, [, memory]) => all + memory[kind], 0);
  return parts.length > 0 ? { parts, total: { pss: sum('pss'), rss: sum('rss') } } : null;
};

/** `postgres 210 (930), gateway 140 (170), …: MB as PSS (RSS)` */
export const sayParts = ({ parts }: SectorMemory): string =>
  `${parts.map(([part, { pss, rss }]) => `${part} ${pss.toFixed(0)} (${rss.toFixed(0)})`).join(', ')}: MB as PSS (RSS)`;

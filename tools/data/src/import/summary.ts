import type { Totals } from './import-directory.js';

/** What an import came to, in plain words. */
export const summarise = (
  totals: Totals,
  told: { readonly description: string; readonly directory: string; readonly report: string },
): string => {
  const { created, updated, unchanged, refused, doubtful } = totals;
  const rows = created + updated + unchanged + refused;
  const lines = [
    `Imported ${told.description} as "${told.directory}": ${counted(rows, 'row')}.`,
    `  ${created} created, ${updated} updated, ${unchanged} unchanged, ${refused} refused.`,
  ];
  if (doubtful > 0) lines.push(`  Of those taken in, ${doubtful} ${doubtful === 1 ? 'is' : 'are'} doubtful.`);
  if (refused + doubtful > 0) lines.push(`  Each of them, and why: ${told.report}`);
  return lines.join('\n');
};

const counted = (count: number, what: string) => `${count} ${what}${count === 1 ? '' : 's'}`;

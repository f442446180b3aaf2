import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { benchOneService } from './eligibility-one-service.js';
import { benchSector } from './eligibility-sector-match.js';
import { benchWhatIf } from './eligibility-what-if.js';

/** Prints the figures of the eligibility engine: `P1`, `P2`, `P4` and its size. Ratios are taken within one run. */
await benchOneService();
benchSector();
benchWhatIf();
await printSize();

/** The words and types of the catalogue's attributes; how they are looked up stays in. */
function isCatalogue(id: string) {
  return /catalogue\/(?!attribute|catalogue)/u.test(id);
}

/** What evaluation and explanation weigh in a browser, the catalogue left out. */
async function printSize() {
  const entry = ['evaluate', 'describe', 'assembleCriterion', 'matchServices'].join(', ');
  const result = await build({
    logLevel: 'silent',
    configFile: false,
    build: {
      write: false,
      minify: true,
      rollupOptions: { input: 'virtual:entry', preserveEntrySignatures: 'strict', external: isCatalogue },
    },
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === 'virtual:entry' ? id : null),
        load: (id) => (id === 'virtual:entry' ? `export { ${entry} } from '@whichdoor/eligibility';` : null),
      },
    ],
  });
  const outputs = Array.isArray(result) ? result : [result];
  const code = outputs
    .flatMap((one) => ('output' in one ? one.output : []))
    .flatMap((it) => ('code' in it ? [it.code] : []));
  const bytes = gzipSync(code.join('\n')).length;
  console.log(
    `Size evaluator and explanation, gzipped, without the catalogue: ${(bytes / 1024).toFixed(1)} KB (goal 20 or less)`,
  );
}

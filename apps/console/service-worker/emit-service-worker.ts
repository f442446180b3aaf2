import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { transformWithOxc, type Plugin } from 'vite';

const source = fileURLToPath(new URL('service-worker.ts', import.meta.url));

/** All that a page may need without a network; maps are for whoever mends it, and the page has its own place. */
const isKept = (file: string) => !/\.(map|html)$/.test(file);

/** Writes the service worker beside the build, with the names of all files of the build in it. */
export const emitServiceWorker = (): Plugin => ({
  name: 'whichdoor-service-worker',
  apply: 'build',
  async generateBundle(_, bundle) {
    const files = Object.keys(bundle).filter(isKept).sort();
    // The page itself has no digest in its name: what it says is a part of the build's.
    const pages = Object.values(bundle).flatMap((file) =>
      file.type === 'asset' && file.fileName.endsWith('.html') ? [String(file.source)] : [],
    );
    const digest = createHash('sha256')
      .update([...files, ...pages].join('\n'))
      .digest('hex')
      .slice(0, 16);
    const { code } = await transformWithOxc(readFileSync(source, 'utf8'), source);
    this.emitFile({
      type: 'asset',
      fileName: 'service-worker.js',
      source: [
        `const builtFiles = ${JSON.stringify(files.map((file) => `/${file}`))};`,
        `const buildDigest = ${JSON.stringify(digest)};`,
        code,
      ].join('\n'),
    });
  },
});

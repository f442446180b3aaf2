import { fileURLToPath } from 'node:url';
import { transformFileSync } from '@swc/core';
import { expectPatchesToFit } from './patch.js';
import { plants } from './plant.js';

const root = fileURLToPath(new URL('../../../../', import.meta.url));

/** As the build makes it, from the source as it is now */
const build = (file: string): string =>
  transformFileSync(`${root}${file.replace('/dist/', '/src/').replace(/\.js$/, '.ts')}`, {
    configFile: `${root}.swcrc`,
  }).code;

describe('a planted mistake', () => {
  it.each(plants)('still fits what it would change: $name', ({ patches }) => {
    expect(() => expectPatchesToFit(patches, build)).not.toThrow();
  });
});

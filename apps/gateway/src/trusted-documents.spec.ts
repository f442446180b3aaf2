import { mkdtempSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openTrustedDocuments } from './trusted-documents.js';

const aFile = (documents: Record<string, string>) => {
  const file = join(mkdtempSync(join(tmpdir(), 'whichdoor-trusted-')), 'documents.json');
  writeFileSync(file, JSON.stringify(documents));
  return file;
};

/** Writes again, a while later as far as the file system tells. */
const change = (file: string, documents: Record<string, string>) => {
  writeFileSync(file, JSON.stringify(documents));
  utimesSync(file, new Date(), new Date(Date.now() + 60_000));
};

describe('the documents that are trusted', () => {
  it('are found by their hash in any of the files, and nothing else is', () => {
    const find = openTrustedDocuments(
      [aFile({ a: 'query A { me { id } }' }), aFile({ b: 'query B { me { id } }' })],
      {
        isProduction: true,
      },
    );

    expect(find('b')).toBe('query B { me { id } }');
    expect(find('c')).toBeNull();
    expect(find('__proto__')).toBeNull();
  });

  it('are read again in development when one is missing, and never in production', () => {
    const file = aFile({ a: 'query A { me { id } }' });
    const [inDevelopment, inProduction] = [false, true].map((isProduction) =>
      openTrustedDocuments([file], { isProduction }),
    );
    change(file, { b: 'query B { me { id } }' });

    expect(inDevelopment?.('b')).toBe('query B { me { id } }');
    expect(inProduction?.('b')).toBeNull();
  });
});

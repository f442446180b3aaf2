import { readFileSync, statSync } from 'node:fs';

type Documents = ReadonlyMap<string, string>;

/** Gives the text of a document that is trusted, by the hash of that text; null where none is. */
export type FindTrustedDocument = (id: string) => string | null;

const readDocuments = (file: string | URL): Documents =>
  new Map(Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>));

/**
 * The documents that may be asked by their hash alone: the console's, and those that the operator adds for agency systems.
 *
 * @param files each a JSON object from SHA-256 (hex) to the document's text; read once in production, and again when one
 *   has changed in development, where somebody is at work on the console
 * @throws Error when a file cannot be read or is not JSON
 */
export const openTrustedDocuments = (
  files: readonly (string | URL)[],
  { isProduction }: { readonly isProduction: boolean },
): FindTrustedDocument => {
  const opened = files.map((file) => ({
    file,
    readAt: statSync(file).mtimeMs,
    documents: readDocuments(file),
  }));
  const refresh = () => {
    for (const each of opened) {
      const changedAt = statSync(each.file).mtimeMs;
      if (changedAt === each.readAt) continue;
      each.documents = readDocuments(each.file);
      each.readAt = changedAt;
    }
  };
  const find = (id: string) => opened.map(({ documents }) => documents.get(id)).find(Boolean) ?? null;
  return (id) => {
    const found = find(id);
    if (found || isProduction) return found;
    refresh();
    return find(id);
  };
};

import { createHash } from 'node:crypto';
import {
  createReadStream,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Folders } from '../folders.js';
import { runToEnd } from './run-to-end.js';
import type { Toolchain } from './toolchain.js';

/** Something that Maven fetches, as a folder of `infra/` pins it. */
export type Pinned = 'kafka' | 'keycloak';

const dependencyPlugin = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1';

const pinOf = (folders: Folders, what: Pinned) => join(folders.root, 'infra', what);

/** Where it is kept, whatever sector of this checkout asks: fetching it again for each would take minutes. */
export const keptAt = (folders: Folders, what: Pinned): string =>
  join(folders.root, '.local', 'fetched', what);

const maven = async (
  { maven }: Toolchain,
  pom: string,
  goal: string,
  options: readonly string[],
): Promise<void> => {
  await runToEnd(maven, ['-B', '-q', '-C', '-ntp', '-f', pom, `${dependencyPlugin}:${goal}`, ...options]);
};

/** SHA-256 of every file of a folder, as lines of `SHA256SUMS`. */
export const checksumsOf = async (folder: string): Promise<string> => {
  const lines: string[] = [];
  for (const name of readdirSync(folder).toSorted()) {
    const hash = createHash('sha256');
    await pipeline(createReadStream(join(folder, name)), hash);
    lines.push(`${hash.digest('hex')}  ${name}\n`);
  }
  return lines.join('');
};

/** Lets Maven copy what the pom names into a folder. */
export const copyPinned = (
  folders: Folders,
  toolchain: Toolchain,
  what: Pinned,
  target: string,
): Promise<void> =>
  maven(toolchain, join(pinOf(folders, what), 'pom.xml'), 'copy-dependencies', [
    `-DoutputDirectory=${target}`,
  ]);

/**
 * Fetches what the pom names, unless it is there, and compares it with the checksums in the repository.
 *
 * @param unpack what becomes of the fetched files; they are kept as they are when left out
 * @returns the folder where it is
 * @throws Error when Maven cannot fetch it, or something else came than what was pinned
 */
export const fetchPinned = async (
  folders: Folders,
  toolchain: Toolchain,
  what: Pinned,
  unpack: (fetched: string, pom: string) => Promise<void> = async () => undefined,
): Promise<string> => {
  const sums = readFileSync(join(pinOf(folders, what), 'SHA256SUMS'), 'utf8');
  const kept = keptAt(folders, what);
  const mark = createHash('sha256').update(sums).digest('hex').slice(0, 16);
  const target = join(kept, mark);
  if (existsSync(target)) return target;

  mkdirSync(kept, { recursive: true });
  // Another sector may be fetching it at the same time: the folder appears whole, or not at all.
  const unfinished = join(kept, `${mark}.${process.pid}`);
  rmSync(unfinished, { recursive: true, force: true });
  try {
    await copyPinned(folders, toolchain, what, unfinished);
    const found = await checksumsOf(unfinished);
    if (found !== sums) throw new Error(differences(what, sums, found));
    await unpack(unfinished, join(pinOf(folders, what), 'pom.xml'));
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    throw error;
  }
  try {
    renameSync(unfinished, target);
  } catch (error) {
    if (!existsSync(target)) throw error;
    rmSync(unfinished, { recursive: true });
  }
  return target;
};

const differences = (what: Pinned, sums: string, found: string) => {
  const [wanted, came] = [sums, found].map((text) => new Set(text.split('\n').filter(Boolean)));
  const names = [...(wanted ?? [])].filter((line) => !came?.has(line)).map((line) => line.slice(66));
  const others = [...(came ?? [])].filter((line) => !wanted?.has(line)).map((line) => line.slice(66));
  return (
    `What was fetched for ${what} is not what infra/${what}/SHA256SUMS names: ` +
    `${[...new Set([...names, ...others])].join(', ')}. Nothing of it is used.`
  );
};

/** Unpacks an archive of Maven's with its file modes. Not every Java comes with a program for it. */
export const unpackWithMaven = async (toolchain: Toolchain, pom: string, target: string): Promise<void> => {
  // Maven notes what it has unpacked, and passes over it the next time; beside the pom, that note would outlive the files.
  const markers = join(target, 'markers');
  await maven(toolchain, pom, 'unpack-dependencies', [
    `-DoutputDirectory=${target}`,
    `-DmarkersDirectory=${markers}`,
  ]);
  rmSync(markers, { recursive: true, force: true });
};

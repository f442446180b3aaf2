import { join } from 'node:path';
import type { Folders } from '../folders.js';
import { readWhileAlive, removeRunFile, writeWhole } from '../run-file.js';
import type { Infra } from './start-infra.js';

type InfraFile = Infra & { readonly pid: number };

const fileIn = (folders: Folders) => join(folders.local, 'infra.json');

/** Kafka and Keycloak that `npm run infra` has started and still holds, or null. */
export const readInfraFile = (folders: Folders): InfraFile | null =>
  readWhileAlive<InfraFile>(fileIn(folders));

export const writeInfraFile = (folders: Folders, infra: Infra): void =>
  writeWhole(fileIn(folders), { pid: process.pid, ...infra });

export const removeInfraFile = (folders: Folders): void => removeRunFile(fileIn(folders));

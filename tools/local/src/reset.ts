import { rmSync } from 'node:fs';
import { openFolders } from './folders.js';
import { readRunFile } from './run-file.js';

const folders = openFolders();
const running = readRunFile(folders.runFile);
if (running) {
  console.error(`Whichdoor is running (process ${running.pid}). Stop it first, then reset.`);
  process.exit(1);
}
rmSync(folders.postgres, { recursive: true, force: true });
rmSync(folders.local, { recursive: true, force: true });
console.log('The data of this machine’s sector are gone. The next `npm start` begins anew.');

import { parseArgs } from 'node:util';
import { openFolders } from './folders.js';
import { readRunFile } from './run-file.js';
import { obtainToken } from './sign-in.js';

const usage = `npm run -s token -- USERNAME   prints an access token of a demonstration account

  --identity URL    another identity provider than the one that runs here
  --console URL     address of the console that the provider knows
  --password WORD   another password than the demonstration's`;

const fail = (message: string): never => {
  console.error(message);
  process.exit(1);
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    identity: { type: 'string' },
    console: { type: 'string' },
    password: { type: 'string' },
    help: { type: 'boolean' },
  },
});
if (values.help) {
  console.log(usage);
  process.exit(0);
}
const [username] = positionals;
if (username === undefined || positionals.length > 1) fail(usage);

const running = readRunFile(openFolders().runFile);
const identityUrl = values.identity ?? running?.addresses.identity;
if (identityUrl === undefined)
  fail('Whichdoor does not run here. Start it with `npm start`, or give --identity URL.');

try {
  console.log(
    await obtainToken({
      identityUrl: (identityUrl ?? '').replace(/\/$/, ''),
      consoleUrl: values.console ?? running?.addresses.console,
      username: username ?? '',
      password: values.password ?? running?.password ?? '',
    }),
  );
} catch (error) {
  const reason = error instanceof Error ? error.message : String(error);
  fail(reason === 'fetch failed' ? `The identity provider at ${identityUrl} does not answer.` : reason);
}

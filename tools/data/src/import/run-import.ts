import { resolve } from 'node:path';
import { GatewayError, openGateway } from '../gateway/gateway-client.js';
import { importDirectory } from './import-directory.js';
import { readOptions, usage, WrongUsage, type ImportOptions } from './options.js';
import { progressBar } from './progress-bar.js';
import { openReport } from './report.js';
import { findRunningSector, obtainClientToken, SignInFailed } from './sign-in.js';
import { recognise } from './sources/recognise.js';
import { NotImportable } from './sources/source.js';
import { summarise } from './summary.js';

type Output = { readonly isTTY?: boolean; write(text: string): unknown };
export type Surroundings = {
  readonly args: readonly string[];
  /** Folder that the caller stands in: paths are read from there. */
  readonly folder: string;
  /** Where a running sector of this machine writes itself down, and reports go unless told. */
  readonly local: string;
  readonly output: Output;
  readonly errors: Output;
};

/** Runs the importer as a command. @returns the exit code; see `usage` */
export const runImport = async (surroundings: Surroundings): Promise<number> => {
  const { args, output, errors } = surroundings;
  try {
    const options = readOptions(args);
    if (options === 'help') output.write(`${usage}\n`);
    else await run(options, surroundings);
    return 0;
  } catch (error) {
    errors.write(`${error instanceof Error ? error.message : String(error)}\n`);
    if (error instanceof WrongUsage) errors.write(`\n${usage}\n`);
    if (error instanceof WrongUsage || error instanceof NotImportable) return 2;
    if (error instanceof SignInFailed) return 3;
    if (error instanceof GatewayError) {
      errors.write('What was taken in until then stays; the same command goes on from there.\n');
      return 3;
    }
    return 1;
  }
};

const run = async (
  options: ImportOptions,
  { folder, local, output, errors }: Surroundings,
): Promise<void> => {
  const source = await recognise(resolve(folder, options.path));
  const directory = options.directory ?? source.directory;
  const reportPath = options.report
    ? resolve(folder, options.report)
    : resolve(local, `import-${directory}.csv`);
  const bar = progressBar(errors);
  const gateway = openGateway({
    ...(await findWayIn(options, local)),
    onRetry: (reason) => bar.say(`${reason} Trying again …`),
  });
  const report = await openReport(reportPath);
  try {
    const totals = await importDirectory({
      source,
      directory,
      gateway,
      onRow: (row) => report.add(row),
      onProgress: (done, of) => bar.show(done, of),
    });
    bar.end();
    output.write(
      `${summarise(totals, { description: source.description, directory, report: reportPath })}\n`,
    );
  } finally {
    bar.end();
    await report.close();
  }
};

/** The gateway's address, and a token or how to get one: as told, else those of the sector on this machine. */
const findWayIn = async ({ gateway, token }: ImportOptions, local: string) => {
  if (gateway && token) return { url: gateway, token };
  const sector = await findRunningSector(resolve(local, 'run.json'));
  if (!sector)
    throw new WrongUsage(
      'Whichdoor does not run on this machine. Start it with npm start, or give --gateway and --token.',
    );
  return {
    url: gateway ?? sector.addresses.gateway,
    token: token ?? (() => obtainClientToken(sector.addresses.identity, sector.importer)),
  };
};

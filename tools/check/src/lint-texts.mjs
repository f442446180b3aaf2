// Lints texts as if they stood at given paths: reads [[path, text], …] and writes the rules that each breaks.
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';

const cwd = fileURLToPath(new URL('../../../', import.meta.url));
const eslint = new ESLint({ cwd, overrideConfigFile: 'tools/eslint/eslint.config.mjs' });
const broken = [];
for (const [filePath, source] of JSON.parse(await text(process.stdin))) {
  const [result] = await eslint.lintText(source, { filePath: cwd + filePath });
  broken.push(result.messages.map(({ ruleId, message }) => ruleId ?? message));
}
process.stdout.write(JSON.stringify(broken));

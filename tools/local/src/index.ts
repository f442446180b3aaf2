export { trustKey } from './infra/trust-key.js';
export { readRunFile, type RunFile } from './run-file.js';
export { obtainToken, signIn, type SignInOptions, type Tokens } from './sign-in.js';

export { readRunFile, type RunFile } from './run-file.js';
export { obtainToken, signIn, type SignInOptions, type Tokens } from './sign-in.js';

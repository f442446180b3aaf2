export { obtainToken, signIn, type SignInOptions, type Tokens } from './sign-in.js';

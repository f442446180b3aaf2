export { findToolchain } from './infra/toolchain.js';
export { trustKey } from './infra/trust-key.js';
export { choosePorts } from './ports.js';
export { familyOf, parentOfEach, signalAll } from './parts/family.js';
export { readRunFile, type RunFile } from './run-file.js';
export { obtainToken, signIn, type SignInOptions, type Tokens } from './sign-in.js';
export {
  anyPortBase,
  startSupervised,
  type StartedBy,
  type SupervisedSector,
  type SupervisedSettings,
} from './supervised-sector.js';

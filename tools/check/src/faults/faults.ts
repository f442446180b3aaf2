import type { Fault } from './fault.js';
import { logAway, logFull, poison, repetition, serviceDatabaseAway, waysToTheLog } from './log-faults.js';
import {
  cutConnections,
  dieAtPlace,
  faultsOfJava,
  freezePart,
  killPart,
  secondInstances,
  slowPart,
  wrongClock,
} from './part-faults.js';
import { deathPlaces } from './patch.js';
import { services } from './rig.js';

const everywhere: readonly Fault[] = [
  ...[...services, 'gateway', 'postgres'].map(killPart),
  ...['intake', 'analytics', 'gateway', 'postgres'].map(freezePart),
  slowPart('postgres'),
  dieAtPlace(deathPlaces[0], 3),
  dieAtPlace(deathPlaces[1], 8),
  cutConnections,
  serviceDatabaseAway,
  secondInstances,
  wrongClock,
  poison,
  repetition,
  ...waysToTheLog,
];
const onEmbeddedParts: readonly Fault[] = [logAway, logFull, killPart('identity'), freezePart('identity')];

/** The faults that can strike a sector on embedded or on real parts. */
export const faultsFor = (isReal: boolean): readonly Fault[] => [
  ...everywhere,
  ...(isReal ? faultsOfJava : onEmbeddedParts),
];

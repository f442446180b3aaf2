export * from './access.js';
export * from './vocabulary.js';
export * from './events/catalogue.js';
export * from './events/define.js';
export * from './events/directory.js';
export * from './events/intake.js';
export * from './events/knowledge.js';
export * from './events/referrals.js';

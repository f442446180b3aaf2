export { asSuperuser, createDatabase, everythingStoredIn, testDatabaseServer } from './database.js';
export { claimsOf, forgedTokens, newKey, signToken, type HeldKey } from './forged-tokens.js';
export { describeServiceGuards } from './service-guards.js';
export { askGraph, startService, TestClock, type GraphAnswer, type TestedService } from './start-service.js';
export { startIssuer, type IdentityRoutes, type TestIssuer, type TokenOptions } from './tokens.js';
export { until } from './until.js';

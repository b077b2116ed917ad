export * from './free-port.js';
export * from './movable-clock.js';
export * from './query-plan.js';
export * from './test-broker.js';
export * from './test-database.js';
export * from './test-environment.js';
export * from './test-sandbox.js';
export * from './wait-until.js';

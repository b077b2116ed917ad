import { replayedEventContracts } from '@app/contracts';

/**
 * Which rows of an outbox somebody hears while a storm is on: the gateway does not run here, and what is for it alone
 * waits in the stream.
 */
export const heardSql = `subject IN (${replayedEventContracts.map(({ subject }) => `'${subject}'`).join(', ')})`;

/** The processes that make up the system. */
export const serviceNames = [
  'gateway',
  'sync-service',
  'enrichment-service',
  'gallery-service',
] as const;
export type ServiceName = (typeof serviceNames)[number];

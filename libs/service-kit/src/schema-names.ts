/** The Postgres schema and role of each service: one writer per table. */
export const databaseSchemas = {
  gateway: { schema: 'gateway', role: 'pm_gateway' },
  'sync-service': { schema: 'sync', role: 'pm_sync' },
  'enrichment-service': { schema: 'enrichment', role: 'pm_enrichment' },
  'gallery-service': { schema: 'gallery', role: 'pm_gallery' },
} as const;

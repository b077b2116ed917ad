import {
  createdWebhookSchema,
  enrichmentCoverageSchema,
  enrichmentStatusSchema,
  failedRequestPageSchema,
  failedRequestSchema,
  featureOverrideBodySchema,
  featureOverrideSchema,
  featureProviderStatusSchema,
  gallerySummarySchema,
  libraryChangePageSchema,
  libraryStatusSchema,
  liveEventSchema,
  noticeListSchema,
  problemDetailsSchema,
  retryFailedRequestsBodySchema,
  sessionViewSchema,
  signedInUserSchema,
  spotifyConnectionSchema,
  syncRunListSchema,
  syncRunSchema,
  tracksConcernedSchema,
  trackPageSchema,
  trackSchema,
  webhookDeliveryListSchema,
  webhookDeliverySchema,
  webhookListSchema,
  webhookSchema,
} from '@app/contracts';
import { z } from 'zod';
import { publicationSchema } from '../publish-gallery/publication.endpoints.js';

export type JsonSchema = Readonly<Record<string, unknown>>;

const named = {
  CreatedWebhook: createdWebhookSchema,
  EnrichmentCoverage: enrichmentCoverageSchema,
  EnrichmentStatus: enrichmentStatusSchema,
  FailedRequest: failedRequestSchema,
  FailedRequestPage: failedRequestPageSchema,
  FeatureOverride: featureOverrideSchema,
  FeatureOverrides: featureOverrideBodySchema,
  FeatureProviderStatus: featureProviderStatusSchema,
  GallerySummary: gallerySummarySchema,
  LibraryChangePage: libraryChangePageSchema,
  LibraryStatus: libraryStatusSchema,
  LiveEvent: liveEventSchema,
  NoticeList: noticeListSchema,
  Problem: problemDetailsSchema,
  Publication: publicationSchema,
  RetryFailedRequests: retryFailedRequestsBodySchema,
  Session: sessionViewSchema,
  SpotifyConnection: spotifyConnectionSchema,
  SyncRun: syncRunSchema,
  SyncRunList: syncRunListSchema,
  Track: trackSchema,
  TrackPage: trackPageSchema,
  TracksConcerned: tracksConcernedSchema,
  User: signedInUserSchema,
  Webhook: webhookSchema,
  WebhookDelivery: webhookDeliverySchema,
  WebhookDeliveryList: webhookDeliveryListSchema,
  WebhookList: webhookListSchema,
} as const satisfies Record<string, z.ZodType>;

const registry = z.registry<{ id: string }>();
for (const [id, schema] of Object.entries(named)) registry.add(schema, { id });

const reference = (id: string): string => `#/components/schemas/${id}`;

/** The named schemas of the document, as JSON Schema 2020-12, which OpenAPI 3.1 takes as it is. */
export function componentSchemas(): Record<string, JsonSchema> {
  const { schemas } = z.toJSONSchema(registry, { uri: reference, io: 'output' });
  return Object.fromEntries(
    Object.entries(schemas)
      .toSorted(([a], [b]) => a.localeCompare(b))
      .map(([id, schema]) => [id, withoutDialect(schema)]),
  );
}

/** A schema in its place: a reference where it is a named one. `input` is what a caller may send. */
export function schemaInPlace(schema: z.ZodType, io: 'input' | 'output'): JsonSchema {
  const id = registry.get(schema)?.id;
  if (id !== undefined) return { $ref: reference(id) };
  return withoutDialect(z.toJSONSchema(schema, { io }));
}

function withoutDialect(schema: object): JsonSchema {
  return Object.fromEntries(
    Object.entries(schema).filter(([key]) => !['$schema', '$id', 'id', '~standard'].includes(key)),
  );
}

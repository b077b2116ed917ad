import {
  apiTokenListSchema,
  apiTokenSchema,
  createdApiTokenSchema,
  endedSessionsSchema,
  sessionListSchema,
  sessionSchema,
  createdWebhookSchema,
  albumPageSchema,
  artistPageSchema,
  enrichmentStatusSchema,
  featureProviderStatusSchema,
  galleryStatsSchema,
  enrichmentCoverageSchema,
  failedRequestPageSchema,
  failedRequestSchema,
  featureOverrideBodySchema,
  featureOverrideSchema,
  gallerySummarySchema,
  libraryChangePageSchema,
  libraryStatusSchema,
  liveEventSchema,
  personListSchema,
  personSchema,
  registrationSchema,
  noticeListSchema,
  hiddenListSchema,
  histogramSchema,
  moodListSchema,
  problemDetailsSchema,
  recordingDecisionBodySchema,
  recordingDecisionListSchema,
  recordingDecisionSchema,
  recordingSchema,
  retryFailedRequestsBodySchema,
  sessionViewSchema,
  signedInUserSchema,
  spotifyCheckSchema,
  spotifyConnectionSchema,
  similarTracksSchema,
  sparseTrackPageSchema,
  syncRunListSchema,
  syncRunSchema,
  trackFacetsSchema,
  trackMapSchema,
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
  ApiToken: apiTokenSchema,
  ApiTokenList: apiTokenListSchema,
  CreatedApiToken: createdApiTokenSchema,
  CreatedWebhook: createdWebhookSchema,
  AlbumPage: albumPageSchema,
  ArtistPage: artistPageSchema,
  EndedSessions: endedSessionsSchema,
  EnrichmentStatus: enrichmentStatusSchema,
  FeatureProviderStatus: featureProviderStatusSchema,
  GalleryStats: galleryStatsSchema,
  EnrichmentCoverage: enrichmentCoverageSchema,
  FailedRequest: failedRequestSchema,
  FailedRequestPage: failedRequestPageSchema,
  FeatureOverride: featureOverrideSchema,
  FeatureOverrides: featureOverrideBodySchema,
  GallerySummary: gallerySummarySchema,
  LibraryChangePage: libraryChangePageSchema,
  LibraryStatus: libraryStatusSchema,
  LiveEvent: liveEventSchema,
  NoticeList: noticeListSchema,
  HiddenList: hiddenListSchema,
  Histogram: histogramSchema,
  MoodList: moodListSchema,
  Problem: problemDetailsSchema,
  Publication: publicationSchema,
  Recording: recordingSchema,
  RecordingDecision: recordingDecisionSchema,
  RecordingDecisionBody: recordingDecisionBodySchema,
  RecordingDecisionList: recordingDecisionListSchema,
  RetryFailedRequests: retryFailedRequestsBodySchema,
  Person: personSchema,
  PersonList: personListSchema,
  Registration: registrationSchema,
  Session: sessionViewSchema,
  SignedInBrowser: sessionSchema,
  SignedInBrowserList: sessionListSchema,
  SpotifyCheck: spotifyCheckSchema,
  SpotifyConnection: spotifyConnectionSchema,
  SimilarTracks: similarTracksSchema,
  SparseTrackPage: sparseTrackPageSchema,
  SyncRun: syncRunSchema,
  SyncRunList: syncRunListSchema,
  Track: trackSchema,
  TrackFacets: trackFacetsSchema,
  TrackMap: trackMapSchema,
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
  return withoutDialect(withReferences(z.toJSONSchema(schema, { io })));
}

/** Named schemas inside an unnamed one stand beside it in `$defs`; in the document they are components. */
function withReferences({ $defs, ...schema }: z.core.JSONSchema.BaseSchema): object {
  const unknown = Object.keys($defs ?? {}).filter((id) => !Object.hasOwn(named, id));
  if (unknown.length > 0) throw new Error(`not among the named schemas: ${unknown.join(', ')}`);
  const text = JSON.stringify(schema).replaceAll('"#/$defs/', `"${reference('')}`);
  return JSON.parse(text) as object;
}

function withoutDialect(schema: object): JsonSchema {
  return Object.fromEntries(
    Object.entries(schema).filter(([key]) => !['$schema', '$id', 'id', '~standard'].includes(key)),
  );
}

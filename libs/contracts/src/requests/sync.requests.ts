import { z } from 'zod';
import {
  libraryChangePageSchema,
  listLibraryChangesQuerySchema,
} from '../http/library-changes.schema.js';
import { libraryStatusSchema } from '../http/library.schema.js';
import { spotifyConnectionSchema } from '../http/spotify-connection.schema.js';
import { syncRunListSchema, syncRunSchema } from '../http/sync-run.schema.js';
import { syncModeSchema } from '../words/sync-run.js';
import { defineRequest } from './reply.js';

/**
 * A secret sealed with AES-256-GCM: `<key id>.<iv>.<tag>.<ciphertext>`, base64url. It opens only with the same key and
 * the same binding, a string that says whose secret it is.
 */
export const sealedSchema = z.string().regex(/^[A-Za-z0-9_-]+(\.[A-Za-z0-9_-]+){3}$/);

/** A Spotify account as `/me` tells it. `accountId` is the immutable id for linking (Web API change of May 2026). */
export const spotifyProfileSchema = z.object({
  id: z.string().min(1),
  accountId: z.string().min(1).nullable(),
  displayName: z.string().nullable(),
  imageUrl: z.url().nullable(),
});
export type SpotifyProfile = z.infer<typeof spotifyProfileSchema>;

/**
 * Who is this? The gateway hands over fresh tokens, sealed and bound to `handover:<handoverId>`; sync-service asks
 * Spotify through the gate and answers with the profile and the same tokens sealed and bound to `user:<spotify id>`.
 * Nothing is stored by this request.
 */
export const identifyUserRequest = defineRequest({
  subject: 'sync.identify-user',
  request: z.object({ handoverId: z.uuid(), sealedTokens: sealedSchema }),
  reply: z.object({ profile: spotifyProfileSchema, sealedCredential: sealedSchema }),
});

/** Keep a credential that `identify-user` sealed; an earlier one of the same user is replaced. */
export const storeCredentialRequest = defineRequest({
  subject: 'sync.store-credential',
  request: z.object({
    spotifyUserId: z.string().min(1),
    sealedCredential: sealedSchema,
    scopes: z.array(z.string()),
    authorizedAt: z.iso.datetime(),
  }),
  reply: z.object({ stored: z.literal(true) }),
});

/** Start a run for a library, or answer with the one that is already active (`started: false`). */
export const startSyncRequest = defineRequest({
  subject: 'sync.start-sync',
  request: z.object({ owner: z.string().min(1), mode: syncModeSchema }),
  reply: z.object({ started: z.boolean(), run: syncRunSchema }),
});

/** The first sync of a library: does nothing where the library already has a run (`started: false`). */
export const startFirstSyncRequest = defineRequest({
  subject: 'sync.start-first-sync',
  request: z.object({ owner: z.string().min(1) }),
  reply: z.object({ started: z.boolean() }),
});

export const listSyncRunsRequest = defineRequest({
  subject: 'sync.list-sync-runs',
  request: z.object({ limit: z.int().min(1).max(100) }),
  reply: syncRunListSchema,
});

export const getSyncRunRequest = defineRequest({
  subject: 'sync.get-sync-run',
  request: z.object({ id: z.uuid() }),
  reply: syncRunSchema,
});

export const getLibraryStatusRequest = defineRequest({
  subject: 'sync.get-library-status',
  request: z.object({ owner: z.string().min(1) }),
  reply: libraryStatusSchema,
});

const runOfOwnerSchema = z.object({ owner: z.string().min(1), id: z.uuid() });

/**
 * Stop a run: nothing that it reads from now on is stored. A run that awaits approval keeps the tracks that it would
 * have taken away. `conflict` where the run is over.
 */
export const cancelSyncRunRequest = defineRequest({
  subject: 'sync.cancel-sync-run',
  request: runOfOwnerSchema,
  reply: syncRunSchema,
});

/** Take away what a run that awaits approval no longer found. `conflict` where nothing awaits it. */
export const approveRemovalsRequest = defineRequest({
  subject: 'sync.approve-removals',
  request: runOfOwnerSchema,
  reply: syncRunSchema,
});

export const getSpotifyConnectionRequest = defineRequest({
  subject: 'sync.get-spotify-connection',
  request: z.object({ owner: z.string().min(1) }),
  reply: spotifyConnectionSchema,
});

/** A page of the library's history. The reply's bytes are passed on to the client unparsed. */
export const listLibraryChangesRequest = defineRequest({
  subject: 'sync.list-library-changes',
  request: listLibraryChangesQuerySchema,
  reply: libraryChangePageSchema,
});

/**
 * Ask Spotify for somebody's profile again, as background work through the gate. `spotify_not_connected` where they
 * have no credential that works; the codes of a sign-in where Spotify gives no profile.
 */
export const refreshProfileRequest = defineRequest({
  subject: 'sync.refresh-profile',
  request: z.object({ spotifyUserId: z.string().min(1) }),
  reply: spotifyProfileSchema,
});

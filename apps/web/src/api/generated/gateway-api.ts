/**
 * The gateway's interface as TypeScript types, made from its OpenAPI description: `npm run docs` writes this file.
 */

export interface paths {
  '/api/tracks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * A page of the tracks that the filters let through
     * @description All filters that are given hold at once. Pages follow each other by `nextCursor`, which belongs to its filters and its order; tracks that arrive meanwhile move nothing. With `fields`, the tracks have these fields only.
     */
    get: operations['listTracks'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/tracks/facets': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What the filters find, counted: histograms, artists, genres, keys, decades, moods
     * @description Each part is counted without its own filter, so that it shows what a change of that filter would do.
     */
    get: operations['getFacets'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/tracks/map': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The tracks that the filters find as points of two features */
    get: operations['getTrackMap'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/tracks/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One track */
    get: operations['getTrack'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/tracks/{id}/recording': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The recording that a track is a release of, with all its releases */
    get: operations['getRecording'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/tracks/{id}/similar': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The tracks nearest to one by their features, with reasons
     * @description Exact nearest neighbours over the standardised features. The weights say how much each feature counts; the filters bound who may be found. Other releases of the same recording are left out.
     */
    get: operations['findSimilarTracks'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/artists/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One artist with the tracks that credit them */
    get: operations['getArtist'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/albums/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One album with its tracks */
    get: operations['getAlbum'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/moods': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The mood presets: their ranges, and how many tracks are in each */
    get: operations['listMoods'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/stats': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The gallery in numbers: size, coverage, growth, distributions, extremes */
    get: operations['getStats'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/gallery': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The size and state of the gallery */
    get: operations['getGallerySummary'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/library/changes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What was saved, removed and returned, the newest first */
    get: operations['listLibraryChanges'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/recordings/decisions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** All decisions about recordings, the newest first */
    get: operations['listRecordingDecisions'];
    put?: never;
    /** Split a release off its recording, join two recordings, or choose the canonical release */
    post: operations['decideRecording'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/recordings/decisions/{id}/undo': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Take a decision back
     * @description The later decisions go on to hold. Repeating it does no harm.
     */
    post: operations['undoRecordingDecision'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/hidden': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The tracks and artists that are kept from the public */
    get: operations['listHidden'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/hidden/tracks/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Keep a track from the public */
    put: operations['hideTrack'];
    post?: never;
    /** Show a hidden track again */
    delete: operations['unhideTrack'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/hidden/artists/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Keep every track that credits an artist from the public, also those to come */
    put: operations['hideArtist'];
    post?: never;
    /** Show a hidden artist’s tracks again */
    delete: operations['unhideArtist'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/events': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What changes, as it changes
     * @description Server-sent events. The name of an event is its `kind`, its data is a `LiveEvent`. The stream begins with the current state of each kind that the caller may see: visitors the gallery once it is published, the admin all (with an API token: where it has `admin:read`). Comments arrive every 15 s. The stream ends with the session.
     */
    get: operations['streamEvents'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/me': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who is asking, and what this installation offers them */
    get: operations['showSession'];
    put?: never;
    post?: never;
    /**
     * Delete your account
     * @description Spotify’s tokens, your profile, sessions and API tokens are deleted at once. The tracks stay in the gallery. Where the admin leaves, the place is free for the next one.
     */
    delete: operations['deleteAccount'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/auth/spotify': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Sign in with Spotify, as a visitor */
    get: operations['signIn'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/auth/spotify/admin': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Sign in with Spotify, as the admin
     * @description Asks for the library too. The first admin is who the operator named, or who holds a claim code.
     */
    get: operations['signInAsAdmin'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/auth/spotify/callback': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Where Spotify sends the browser back to */
    get: operations['finishSignIn'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/auth/sign-out': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * End the session
     * @description The session is over on the server, wherever its cookie may be. Repeating it does no harm.
     */
    post: operations['signOut'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/me/sessions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The browsers you are signed in with */
    get: operations['listSessions'];
    put?: never;
    post?: never;
    /** End all your sessions but this one */
    delete: operations['endOtherSessions'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/me/sessions/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** End one of your sessions */
    delete: operations['endSession'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/me/tokens': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Your API tokens, the newest first */
    get: operations['listApiTokens'];
    put?: never;
    /**
     * Make an API token
     * @description The token has its scopes and never more than your role. Send it as `Authorization: Bearer <secret>`; such a request needs no `Origin`.
     */
    post: operations['createApiToken'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/me/tokens/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Revoke an API token */
    delete: operations['revokeApiToken'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/me/disconnect': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Take the connection to Spotify back
     * @description Spotify’s tokens and your profile are deleted at once, your API tokens and other sessions end, and an active sync of yours is cancelled. The account stays, and so do the tracks in the gallery. Signing in again connects it anew.
     */
    post: operations['disconnectSpotify'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/syncs': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The last 50 sync runs, the newest first */
    get: operations['listSyncRuns'];
    put?: never;
    /**
     * Start a sync of the library
     * @description A library has one active run at most: where there is one, it is the answer (200).
     */
    post: operations['startSync'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/syncs/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One sync run */
    get: operations['getSyncRun'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/syncs/{id}/cancel': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Stop a sync run
     * @description Nothing that it reads from now on is stored; what it has stored stays. A run that awaits approval keeps the tracks that it would have taken away.
     */
    post: operations['cancelSyncRun'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/syncs/{id}/approve-removals': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Take away the tracks that a run no longer found
     * @description A run that misses more of the library than is believed stores what it found and awaits this. A track that was saved again meanwhile stays.
     */
    post: operations['approveRemovals'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/spotify': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * How the connection to Spotify stands
     * @description Until when the consent lasts, whether calls may be made now and if not until when, how many were made in the last 24 hours, and when the schedule reads the library next.
     */
    get: operations['getSpotifyConnection'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/library': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The admin's library as it is stored */
    get: operations['getLibraryStatus'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/enrichment': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Where the enrichment with audio features stands */
    get: operations['getEnrichmentStatus'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/coverage': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How many tracks have audio features, and from whom */
    get: operations['getCoverage'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/enrichment/pause': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Stop asking feature providers, or go on
     * @description It holds for all replicas until it is taken back; calls in flight are finished. Going on also ends the pause after a refusal of the credentials.
     */
    put: operations['pauseEnrichment'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/enrichment/priority': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Have tracks asked for before others
     * @description What a person asks for may also use what is reserved of the budget.
     */
    post: operations['prioritizeTracks'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/failed-requests': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Tracks without features, and why
     * @description One row per track, the newest first. Without a status: what is neither resolved nor dismissed.
     */
    get: operations['listFailedRequests'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/failed-requests/retry': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Ask again for all tracks of one kind of failure */
    post: operations['retryFailedRequests'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/failed-requests/{id}/retry': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Ask again for one track, before others */
    post: operations['retryFailedRequest'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/failed-requests/{id}/dismiss': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Neither ask for a track nor show its failure any more */
    post: operations['dismissFailedRequest'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/tracks/{id}/override': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What a provider gave for a track, and what is corrected */
    get: operations['getFeatureOverride'];
    /**
     * Correct features of a track
     * @description The body names all values that are corrected from now on; what the provider gave stays beside them.
     */
    put: operations['overrideFeatures'];
    post?: never;
    /** Take all corrections of a track back */
    delete: operations['clearFeatureOverride'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/gallery/publication': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Open the gallery to everybody, or close it */
    put: operations['publishGallery'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/spotify/check': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Check the Spotify app, and name what is wrong
     * @description It makes one call to Spotify’s accounts service and at most one to the Web API. What the dashboard says cannot be read: whether the redirect URI stands there shows at the next sign-in only.
     */
    get: operations['checkSpotify'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/users': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who has signed in here */
    get: operations['listPeople'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/users/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Remove somebody
     * @description Their Spotify tokens, profile, sessions and API tokens are deleted at once. While registration is open they may sign in again. You remove yourself with `DELETE /api/me`.
     */
    delete: operations['removePerson'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/registration': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Let new people sign in, or not
     * @description It takes the place of what REGISTRATION says. Those who have an account are not concerned.
     */
    put: operations['setRegistration'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/notices': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The last 100 notices, the newest first */
    get: operations['listNotices'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/webhooks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Where notices are told */
    get: operations['listWebhooks'];
    put?: never;
    /**
     * Have notices told to another server
     * @description The gateway posts each notice to the address, tries again for two days, follows no redirect and keeps nothing of the answer but its status. An address of a private network is allowed, a link-local one is not.
     */
    post: operations['createWebhook'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/webhooks/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Take a webhook away, with its deliveries */
    delete: operations['removeWebhook'];
    options?: never;
    head?: never;
    /**
     * Change a webhook, or switch it off
     * @description What waits for a webhook that is switched off is given up.
     */
    patch: operations['updateWebhook'];
    trace?: never;
  };
  '/api/admin/webhooks/{id}/test': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Try whether a webhook works
     * @description A test notice is sent at once and once, within ten seconds, also where it is switched off.
     */
    post: operations['testWebhook'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/webhooks/{id}/deliveries': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The last 50 deliveries of a webhook, the newest first */
    get: operations['listWebhookDeliveries'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/openapi.json': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** This description, as OpenAPI 3.1 */
    get: operations['describeApi'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/docs': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** This description, as a page */
    get: operations['showDocs'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/healthz': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Whether the process turns
     * @description What it depends on is told on the operations port (`/readyz`), which is not meant for the public.
     */
    get: operations['checkHealth'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    AlbumPage: {
      id: string;
      name: string;
      releaseDate: string | null;
      coverUrl: string | null;
      /** @description tracks in the gallery */
      count: number;
      saved: number;
      /** @description of all tracks together, in milliseconds */
      durationMs: number;
      byFeatureState: {
        [key: string]: number;
      };
      means: {
        [key: string]: number | null;
      };
      genres: {
        genre: string;
        count: number;
      }[];
      artists: {
        id: string | null;
        name: string;
      }[];
      tracks: components['schemas']['TrackPage'];
    };
    ApiToken: {
      /** Format: uuid */
      id: string;
      name: string;
      hint: string;
      scopes: (
        | 'gallery:read'
        | 'account:read'
        | 'account:write'
        | 'syncs:read'
        | 'syncs:write'
        | 'admin:read'
        | 'admin:write'
      )[];
      /** Format: date-time */
      createdAt: string;
      expiresAt: string | null;
      lastUsedAt: string | null;
    };
    ApiTokenList: {
      items: components['schemas']['ApiToken'][];
    };
    ArtistPage: {
      id: string;
      name: string;
      /** @description tracks in the gallery */
      count: number;
      saved: number;
      /** @description of all tracks together, in milliseconds */
      durationMs: number;
      byFeatureState: {
        [key: string]: number;
      };
      means: {
        [key: string]: number | null;
      };
      genres: {
        genre: string;
        count: number;
      }[];
      albums: {
        id: string | null;
        name: string;
        releaseDate: string | null;
        coverUrl: string | null;
        count: number;
      }[];
      /** @description artists credited together with this one */
      with: {
        id: string | null;
        name: string;
        count: number;
      }[];
      tracks: components['schemas']['TrackPage'];
    };
    CreatedApiToken: {
      token: components['schemas']['ApiToken'];
      secret: string;
    };
    CreatedWebhook: {
      webhook: components['schemas']['Webhook'];
      secret: string | null;
    };
    EndedSessions: {
      ended: number;
    };
    EnrichmentCoverage: {
      tracks: number;
      enriched: number;
      byProvider: {
        [key: string]: number;
      };
    };
    EnrichmentStatus: {
      queue: {
        [key: string]: number;
      };
      due: number;
      leased: number;
      enriched: number;
      /** @description of the enriched, those with the answer of another track of the same ISRC */
      shared: number;
      missing: {
        [key: string]: number;
      };
      callsToday: number;
      unpublishedEvents: number;
      nextAttemptAt: string | null;
      /** @description the admin has stopped every provider */
      paused: boolean;
      providers: components['schemas']['FeatureProviderStatus'][];
      forecast: {
        tracksLeft: number;
        callsLeft: number;
        callsPerDay: number | null;
        doneAt: string | null;
      };
    };
    FailedRequest: {
      spotifyId: string;
      name: string;
      artists: string;
      isrc: string | null;
      /** @enum {string} */
      provider: 'soundcharts' | 'reccobeats';
      /** @enum {string} */
      status: 'pending' | 'retrying' | 'failed' | 'resolved' | 'dismissed';
      /** @enum {string} */
      outcome:
        | 'ok'
        | 'not_found'
        | 'no_audio'
        | 'rate_limited'
        | 'quota_exhausted'
        | 'unauthorized'
        | 'forbidden'
        | 'unavailable'
        | 'malformed';
      errorCode: number | null;
      errorMessage: string;
      /** @description the start of what the provider said */
      errorResponse: string | null;
      /** @description of the whole answer */
      responseSha256: string | null;
      attempts: number;
      maxAttempts: number;
      nextRetryAt: string | null;
      /** Format: date-time */
      createdAt: string;
      /** Format: date-time */
      updatedAt: string;
    };
    FailedRequestPage: {
      items: components['schemas']['FailedRequest'][];
      nextCursor: string | null;
      open: {
        [key: string]: number;
      };
    };
    FeatureOverride: {
      spotifyId: string;
      provided: {
        tempo: number | null;
        energy: number | null;
        danceability: number | null;
        valence: number | null;
        acousticness: number | null;
        instrumentalness: number | null;
        liveness: number | null;
        loudness: number | null;
        speechiness: number | null;
        key: number | null;
        mode: number | null;
        timeSignature: number | null;
      } | null;
      overrides: {
        tempo?: number | null;
        energy?: number | null;
        danceability?: number | null;
        valence?: number | null;
        acousticness?: number | null;
        instrumentalness?: number | null;
        liveness?: number | null;
        loudness?: number | null;
        speechiness?: number | null;
        key?: number | null;
        mode?: number | null;
        timeSignature?: number | null;
      };
      overriddenAt: string | null;
    };
    FeatureOverrides: {
      /** @description beats per minute */
      tempo?: number;
      energy?: number;
      danceability?: number;
      valence?: number;
      acousticness?: number;
      instrumentalness?: number;
      liveness?: number;
      speechiness?: number;
      /** @description dB */
      loudness?: number;
      /** @description pitch class, 0 is C */
      key?: number;
      /** @description 0 minor, 1 major */
      mode?: number;
      /** @description beats per bar */
      timeSignature?: number;
    };
    FeatureProviderStatus: {
      /** @enum {string} */
      provider: 'soundcharts' | 'reccobeats';
      queue: {
        pending: number;
        leased: number;
        settled: number;
        due: number;
      };
      answered: number;
      shared: number;
      /** @description matches by ISRC in which title, artist or duration disagree */
      doubtful: number;
      /** @description ISRCs that stand for several tracks and name no recording */
      blacklistedIsrcs: number;
      gate: {
        /** @enum {string} */
        state:
          | 'open'
          | 'paused'
          | 'refused'
          | 'rate_limited'
          | 'quota_closed'
          | 'budget_spent'
          | 'broken';
        outcome:
          | (
              | 'ok'
              | 'not_found'
              | 'no_audio'
              | 'rate_limited'
              | 'quota_exhausted'
              | 'unauthorized'
              | 'forbidden'
              | 'unavailable'
              | 'malformed'
            )
          | null;
        until: string | null;
      };
      breaker: {
        /** @enum {string} */
        state: 'closed' | 'open' | 'half_open';
        /** @description outages in a row */
        failures: number;
        until: string | null;
      };
      budget: {
        minute: {
          limit: number | null;
          used: number;
          reserved: number;
          left: number | null;
          /** Format: date-time */
          resetsAt: string;
        };
        day: {
          limit: number | null;
          used: number;
          reserved: number;
          left: number | null;
          /** Format: date-time */
          resetsAt: string;
        };
        month: {
          limit: number | null;
          used: number;
          reserved: number;
          left: number | null;
          /** Format: date-time */
          resetsAt: string;
        };
        quotaRemaining: number | null;
        quotaToldAt: string | null;
      };
      today: {
        calls: number;
        hits: number;
        shared: number;
        failures: number;
        meanLatencyMs: number | null;
      };
      forecast: {
        tracksLeft: number;
        callsLeft: number;
        callsPerDay: number | null;
        doneAt: string | null;
      };
    };
    GalleryStats: {
      tracks: number;
      saved: number;
      /** @description were in the library once and are not now */
      noLongerSaved: number;
      recordings: number;
      artists: number;
      albums: number;
      genreCount: number;
      explicit: number;
      durationMs: number;
      coverage: {
        byFeatureState: {
          [key: string]: number;
        };
        byProvider: {
          [key: string]: number;
        };
        /** @description tracks with a value that the admin corrected */
        overridden: number;
      };
      /** @description by the moment of saving, every month from the first to the last */
      growth: {
        month: string;
        /** @description tracks saved last in this month */
        added: number;
        /** @description up to the end of the month */
        total: number;
      }[];
      features: {
        tempo: {
          /** @description tracks that have the feature */
          known: number;
          mean: number | null;
          deviation: number | null;
          median: number | null;
          histogram: components['schemas']['Histogram'];
          lowest: {
            value: number;
            track: {
              id: string;
              name: string;
              artists: {
                id: string | null;
                name: string;
              }[];
              album: {
                id: string | null;
                name: string;
                releaseDate: string | null;
                coverUrl: string | null;
              };
            };
          } | null;
          highest: {
            value: number;
            track: {
              id: string;
              name: string;
              artists: {
                id: string | null;
                name: string;
              }[];
              album: {
                id: string | null;
                name: string;
                releaseDate: string | null;
                coverUrl: string | null;
              };
            };
          } | null;
        };
        energy: {
          /** @description tracks that have the feature */
          known: number;
          mean: number | null;
          deviation: number | null;
          median: number | null;
          histogram: components['schemas']['Histogram'];
          lowest: {
            value: number;
            track: {
              id: string;
              name: string;
              artists: {
                id: string | null;
                name: string;
              }[];
              album: {
                id: string | null;
                name: string;
                releaseDate: string | null;
                coverUrl: string | null;
              };
            };
          } | null;
          highest: {
            value: number;
            track: {
              id: string;
              name: string;
              artists: {
                id: string | null;
                name: string;
              }[];
              album: {
                id: string | null;
                name: string;
                releaseDate: string | null;
                coverUrl: string | null;
              };
            };
          } | null;
        };
        danceability: {
          /** @description tracks that have the feature */
          known: number;
          mean: number | null;
          deviation: number | null;
          median: number | null;
          histogram: components['schemas']['Histogram'];
          lowest: {
            value: number;
            track: {
              id: string;
              name: string;
              artists: {
                id: string | null;
                name: string;
              }[];
              album: {
                id: string | null;
                name: string;
                releaseDate: string | null;
                coverUrl: string | null;
              };
            };
          } | null;
          highest: {
            value: number;
            track: {
              id: string;
              name: string;
              artists: {
                id: string | null;
                name: string;
              }[];
              album: {
                id: string | null;
                name: string;
                releaseDate: string | null;
                coverUrl: string | null;
              };
            };
          } | null;
        };
        valence: {
          /** @description tracks that have the feature */
          known: number;
          mean: number | null;
          deviation: number | null;
          median: number | null;
          histogram: components['schemas']['Histogram'];
          lowest: {
            value: number;
            track: {
              id: string;
              name: string;
              artists: {
                id: string | null;
                name: string;
              }[];
              album: {
                id: string | null;
                name: string;
                releaseDate: string | null;
                coverUrl: string | null;
              };
            };
          } | null;
          highest: {
            value: number;
            track: {
              id: string;
              name: string;
              artists: {
                id: string | null;
                name: string;
              }[];
              album: {
                id: string | null;
                name: string;
                releaseDate: string | null;
                coverUrl: string | null;
              };
            };
          } | null;
        };
        acousticness: {
          /** @description tracks that have the feature */
          known: number;
          mean: number | null;
          deviation: number | null;
          median: number | null;
          histogram: components['schemas']['Histogram'];
          lowest: {
            value: number;
            track: {
              id: string;
              name: string;
              artists: {
                id: string | null;
                name: string;
              }[];
              album: {
                id: string | null;
                name: string;
                releaseDate: string | null;
                coverUrl: string | null;
              };
            };
          } | null;
          highest: {
            value: number;
            track: {
              id: string;
              name: string;
              artists: {
                id: string | null;
                name: string;
              }[];
              album: {
                id: string | null;
                name: string;
                releaseDate: string | null;
                coverUrl: string | null;
              };
            };
          } | null;
        };
        instrumentalness: {
          /** @description tracks that have the feature */
          known: number;
          mean: number | null;
          deviation: number | null;
          median: number | null;
          histogram: components['schemas']['Histogram'];
          lowest: {
            value: number;
            track: {
              id: string;
              name: string;
              artists: {
                id: string | null;
                name: string;
              }[];
              album: {
                id: string | null;
                name: string;
                releaseDate: string | null;
                coverUrl: string | null;
              };
            };
          } | null;
          highest: {
            value: number;
            track: {
              id: string;
              name: string;
              artists: {
                id: string | null;
                name: string;
              }[];
              album: {
                id: string | null;
                name: string;
                releaseDate: string | null;
                coverUrl: string | null;
              };
            };
          } | null;
        };
        liveness: {
          /** @description tracks that have the feature */
          known: number;
          mean: number | null;
          deviation: number | null;
          median: number | null;
          histogram: components['schemas']['Histogram'];
          lowest: {
            value: number;
            track: {
              id: string;
              name: string;
              artists: {
                id: string | null;
                name: string;
              }[];
              album: {
                id: string | null;
                name: string;
                releaseDate: string | null;
                coverUrl: string | null;
              };
            };
          } | null;
          highest: {
            value: number;
            track: {
              id: string;
              name: string;
              artists: {
                id: string | null;
                name: string;
              }[];
              album: {
                id: string | null;
                name: string;
                releaseDate: string | null;
                coverUrl: string | null;
              };
            };
          } | null;
        };
        loudness: {
          /** @description tracks that have the feature */
          known: number;
          mean: number | null;
          deviation: number | null;
          median: number | null;
          histogram: components['schemas']['Histogram'];
          lowest: {
            value: number;
            track: {
              id: string;
              name: string;
              artists: {
                id: string | null;
                name: string;
              }[];
              album: {
                id: string | null;
                name: string;
                releaseDate: string | null;
                coverUrl: string | null;
              };
            };
          } | null;
          highest: {
            value: number;
            track: {
              id: string;
              name: string;
              artists: {
                id: string | null;
                name: string;
              }[];
              album: {
                id: string | null;
                name: string;
                releaseDate: string | null;
                coverUrl: string | null;
              };
            };
          } | null;
        };
        speechiness: {
          /** @description tracks that have the feature */
          known: number;
          mean: number | null;
          deviation: number | null;
          median: number | null;
          histogram: components['schemas']['Histogram'];
          lowest: {
            value: number;
            track: {
              id: string;
              name: string;
              artists: {
                id: string | null;
                name: string;
              }[];
              album: {
                id: string | null;
                name: string;
                releaseDate: string | null;
                coverUrl: string | null;
              };
            };
          } | null;
          highest: {
            value: number;
            track: {
              id: string;
              name: string;
              artists: {
                id: string | null;
                name: string;
              }[];
              album: {
                id: string | null;
                name: string;
                releaseDate: string | null;
                coverUrl: string | null;
              };
            };
          } | null;
        };
        key: {
          /** @description tracks that have the feature */
          known: number;
          mean: number | null;
          deviation: number | null;
          median: number | null;
          histogram: components['schemas']['Histogram'];
          lowest: {
            value: number;
            track: {
              id: string;
              name: string;
              artists: {
                id: string | null;
                name: string;
              }[];
              album: {
                id: string | null;
                name: string;
                releaseDate: string | null;
                coverUrl: string | null;
              };
            };
          } | null;
          highest: {
            value: number;
            track: {
              id: string;
              name: string;
              artists: {
                id: string | null;
                name: string;
              }[];
              album: {
                id: string | null;
                name: string;
                releaseDate: string | null;
                coverUrl: string | null;
              };
            };
          } | null;
        };
        mode: {
          /** @description tracks that have the feature */
          known: number;
          mean: number | null;
          deviation: number | null;
          median: number | null;
          histogram: components['schemas']['Histogram'];
          lowest: {
            value: number;
            track: {
              id: string;
              name: string;
              artists: {
                id: string | null;
                name: string;
              }[];
              album: {
                id: string | null;
                name: string;
                releaseDate: string | null;
                coverUrl: string | null;
              };
            };
          } | null;
          highest: {
            value: number;
            track: {
              id: string;
              name: string;
              artists: {
                id: string | null;
                name: string;
              }[];
              album: {
                id: string | null;
                name: string;
                releaseDate: string | null;
                coverUrl: string | null;
              };
            };
          } | null;
        };
        timeSignature: {
          /** @description tracks that have the feature */
          known: number;
          mean: number | null;
          deviation: number | null;
          median: number | null;
          histogram: components['schemas']['Histogram'];
          lowest: {
            value: number;
            track: {
              id: string;
              name: string;
              artists: {
                id: string | null;
                name: string;
              }[];
              album: {
                id: string | null;
                name: string;
                releaseDate: string | null;
                coverUrl: string | null;
              };
            };
          } | null;
          highest: {
            value: number;
            track: {
              id: string;
              name: string;
              artists: {
                id: string | null;
                name: string;
              }[];
              album: {
                id: string | null;
                name: string;
                releaseDate: string | null;
                coverUrl: string | null;
              };
            };
          } | null;
        };
      };
      releaseYear: components['schemas']['Histogram'];
      duration: components['schemas']['Histogram'];
      keys: {
        /** @enum {string} */
        key:
          | '1A'
          | '2A'
          | '3A'
          | '4A'
          | '5A'
          | '6A'
          | '7A'
          | '8A'
          | '9A'
          | '10A'
          | '11A'
          | '12A'
          | '1B'
          | '2B'
          | '3B'
          | '4B'
          | '5B'
          | '6B'
          | '7B'
          | '8B'
          | '9B'
          | '10B'
          | '11B'
          | '12B';
        count: number;
      }[];
      decades: {
        decade: number;
        count: number;
      }[];
      topArtists: {
        id: string | null;
        name: string;
        count: number;
      }[];
      topAlbums: {
        id: string | null;
        name: string;
        count: number;
      }[];
      topGenres: {
        genre: string;
        count: number;
      }[];
      newest: {
        /** Format: date-time */
        addedAt: string;
        track: {
          id: string;
          name: string;
          artists: {
            id: string | null;
            name: string;
          }[];
          album: {
            id: string | null;
            name: string;
            releaseDate: string | null;
            coverUrl: string | null;
          };
        };
      }[];
      longest: {
        durationMs: number;
        track: {
          id: string;
          name: string;
          artists: {
            id: string | null;
            name: string;
          }[];
          album: {
            id: string | null;
            name: string;
            releaseDate: string | null;
            coverUrl: string | null;
          };
        };
      }[];
      shortest: {
        durationMs: number;
        track: {
          id: string;
          name: string;
          artists: {
            id: string | null;
            name: string;
          }[];
          album: {
            id: string | null;
            name: string;
            releaseDate: string | null;
            coverUrl: string | null;
          };
        };
      }[];
      oldest: {
        releaseDate: string;
        track: {
          id: string;
          name: string;
          artists: {
            id: string | null;
            name: string;
          }[];
          album: {
            id: string | null;
            name: string;
            releaseDate: string | null;
            coverUrl: string | null;
          };
        };
      }[];
    };
    GallerySummary: {
      tracks: number;
      saved: number;
      byFeatureState: {
        [key: string]: number;
      };
    };
    HiddenList: {
      tracks: {
        track: components['schemas']['Track'];
        /** Format: date-time */
        hiddenAt: string;
      }[];
      artists: {
        id: string;
        name: string | null;
        tracks: number;
        /** Format: date-time */
        hiddenAt: string;
      }[];
    };
    Histogram: {
      from: number;
      binWidth: number;
      counts: number[];
      missing: number;
      min: number | null;
      max: number | null;
    };
    LibraryChangePage: {
      items: {
        trackId: string;
        /** @enum {string} */
        change: 'saved' | 'removed' | 'returned';
        /** Format: date-time */
        changedAt: string;
      }[];
      nextCursor: string | null;
    };
    LibraryStatus: {
      tracksKnown: number;
      tracksSaved: number;
      unpublishedEvents: number;
      lastSyncAt: string | null;
      lastTrackAddedAt: string | null;
    };
    LiveEvent:
      | {
          /** @constant */
          kind: 'gallery';
          gallery: components['schemas']['GallerySummary'];
        }
      | {
          /** @constant */
          kind: 'sync';
          run: components['schemas']['SyncRun'] | null;
        }
      | {
          /** @constant */
          kind: 'enrichment';
          enrichment: components['schemas']['EnrichmentStatus'];
        };
    MoodList: {
      items: {
        /** @enum {string} */
        mood: 'happy' | 'sad' | 'energetic' | 'calm' | 'dance' | 'focus' | 'acoustic' | 'intense';
        ranges: {
          [key: string]: {
            min?: number;
            max?: number;
          };
        };
        count: number;
      }[];
      tracks: number;
      withoutFeatures: number;
    };
    NoticeList: {
      items: {
        key: string;
        /** @enum {string} */
        kind:
          | 'token_expiring'
          | 'quota_closed'
          | 'run_failed'
          | 'removals_pending'
          | 'provider_refused'
          | 'test';
        title: string;
        message: string;
        until: string | null;
        /** Format: date-time */
        raisedAt: string;
      }[];
    };
    Person: {
      id: string;
      displayName: string | null;
      imageUrl: string | null;
      /** @enum {string} */
      role: 'admin' | 'regular';
      /** Format: date-time */
      createdAt: string;
      /** Format: date-time */
      lastSeenAt: string;
      sessions: number;
      apiTokens: number;
    };
    PersonList: {
      items: components['schemas']['Person'][];
    };
    Problem: {
      type: string;
      title: string;
      status: number;
      /** @enum {string} */
      code:
        | 'invalid_request'
        | 'invalid_cursor'
        | 'not_signed_in'
        | 'invalid_token'
        | 'scope_missing'
        | 'not_allowed'
        | 'cross_site_request'
        | 'not_found'
        | 'conflict'
        | 'gallery_not_published'
        | 'registration_closed'
        | 'admin_exists'
        | 'invalid_claim_code'
        | 'sign_in_failed'
        | 'consent_refused'
        | 'spotify_not_allow_listed'
        | 'spotify_premium_required'
        | 'spotify_forbidden'
        | 'spotify_unauthorized'
        | 'spotify_unavailable'
        | 'spotify_rate_limited'
        | 'spotify_quota_exhausted'
        | 'spotify_not_connected'
        | 'too_many_requests'
        | 'payload_too_large'
        | 'unsupported_media_type'
        | 'method_not_allowed'
        | 'service_unavailable'
        | 'internal_error';
      detail: string;
      instance: string;
      /** Format: date-time */
      retryAfter?: string;
      errors?: {
        path: string;
        message: string;
      }[];
    };
    Publication: {
      /** @description true: everybody may browse the gallery */
      published: boolean;
    };
    Recording: {
      canonicalId: string;
      isrcs: string[];
      /** @description true where a decision of the admin shaped it */
      decided: boolean;
      releases: components['schemas']['Track'][];
    };
    RecordingDecision: {
      id: number;
      /** @enum {string} */
      kind: 'split' | 'join' | 'choose';
      trackId: string;
      otherId: string | null;
      /** Format: date-time */
      decidedAt: string;
      undoneAt: string | null;
    };
    RecordingDecisionBody:
      | {
          /** @constant */
          kind: 'split';
          trackId: string;
        }
      | {
          /** @constant */
          kind: 'join';
          trackId: string;
          otherId: string;
        }
      | {
          /** @constant */
          kind: 'choose';
          trackId: string;
        };
    RecordingDecisionList: {
      items: components['schemas']['RecordingDecision'][];
    };
    Registration: {
      open: boolean;
    };
    RetryFailedRequests: {
      /** @enum {string} */
      outcome:
        | 'ok'
        | 'not_found'
        | 'no_audio'
        | 'rate_limited'
        | 'quota_exhausted'
        | 'unauthorized'
        | 'forbidden'
        | 'unavailable'
        | 'malformed';
    };
    Session: {
      user: components['schemas']['User'] | null;
      galleryPublished: boolean;
      registrationOpen: boolean;
      hasAdmin: boolean;
      /** @description true where Spotify and SoundCharts are the built-in stand-ins */
      sandbox: boolean;
    };
    SignedInBrowser: {
      /** Format: uuid */
      id: string;
      current: boolean;
      userAgent: string | null;
      /** Format: date-time */
      createdAt: string;
      /** Format: date-time */
      lastUsedAt: string;
      /** Format: date-time */
      expiresAt: string;
    };
    SignedInBrowserList: {
      items: components['schemas']['SignedInBrowser'][];
    };
    SimilarTracks: {
      id: string;
      comparable: boolean;
      items: {
        track: components['schemas']['Track'];
        distance: number;
        reasons: (
          | {
              /** @constant */
              kind: 'feature';
              /** @enum {string} */
              feature:
                | 'tempo'
                | 'energy'
                | 'danceability'
                | 'valence'
                | 'acousticness'
                | 'instrumentalness'
                | 'liveness'
                | 'loudness'
                | 'speechiness'
                | 'key'
                | 'mode'
                | 'timeSignature';
              delta: number;
            }
          | {
              /** @constant */
              kind: 'key';
              /** @enum {string} */
              relation: 'exact' | 'strict' | 'relaxed' | 'boost';
              /** @enum {string} */
              from:
                | '1A'
                | '2A'
                | '3A'
                | '4A'
                | '5A'
                | '6A'
                | '7A'
                | '8A'
                | '9A'
                | '10A'
                | '11A'
                | '12A'
                | '1B'
                | '2B'
                | '3B'
                | '4B'
                | '5B'
                | '6B'
                | '7B'
                | '8B'
                | '9B'
                | '10B'
                | '11B'
                | '12B';
              /** @enum {string} */
              to:
                | '1A'
                | '2A'
                | '3A'
                | '4A'
                | '5A'
                | '6A'
                | '7A'
                | '8A'
                | '9A'
                | '10A'
                | '11A'
                | '12A'
                | '1B'
                | '2B'
                | '3B'
                | '4B'
                | '5B'
                | '6B'
                | '7B'
                | '8B'
                | '9B'
                | '10B'
                | '11B'
                | '12B';
            }
          | {
              /** @constant */
              kind: 'artist';
              name: string;
            }
          | {
              /** @constant */
              kind: 'genre';
              genre: string;
            }
        )[];
        /** @description the reasons in English, such as "−2 BPM, same key, energy +0.03" */
        text: string;
      }[];
    };
    SparseTrackPage: {
      items: {
        id: string;
        isrc?: string | null;
        name?: string;
        artists?: {
          id: string | null;
          name: string;
        }[];
        album?: {
          id: string | null;
          name: string;
          releaseDate: string | null;
          coverUrl: string | null;
        };
        durationMs?: number;
        explicit?: boolean;
        /** Format: uri */
        spotifyUrl?: string;
        /** @description when the track was last saved; null if it never was */
        addedAt?: string | null;
        /** @description false once the track was removed from the library */
        saved?: boolean;
        /** @enum {string} */
        featureState?: 'pending' | 'enriched' | 'not_found' | 'no_audio' | 'failed';
        features?: {
          tempo: number | null;
          energy: number | null;
          danceability: number | null;
          valence: number | null;
          acousticness: number | null;
          instrumentalness: number | null;
          liveness: number | null;
          loudness: number | null;
          speechiness: number | null;
          key: number | null;
          mode: number | null;
          timeSignature: number | null;
        } | null;
        overridden?: {
          tempo?: number | null;
          energy?: number | null;
          danceability?: number | null;
          valence?: number | null;
          acousticness?: number | null;
          instrumentalness?: number | null;
          liveness?: number | null;
          loudness?: number | null;
          speechiness?: number | null;
          key?: number | null;
          mode?: number | null;
          timeSignature?: number | null;
        };
        featureSource?: {
          /** @enum {string} */
          provider: 'soundcharts' | 'reccobeats';
          /** @enum {string} */
          matchedBy: 'spotify_id' | 'isrc';
          sharedFrom: string | null;
          /** Format: date-time */
          fetchedAt: string;
          doubts?: ('title' | 'artist' | 'duration')[];
        } | null;
        genres?: {
          root: string;
          sub: string[];
        }[];
      }[];
      nextCursor: string | null;
    };
    SpotifyCheck: {
      findings: {
        /** @enum {string} */
        finding:
          | 'redirect_uri_insecure'
          | 'redirect_uri_localhost'
          | 'public_url_mismatch'
          | 'credentials_refused'
          | 'spotify_unreachable'
          | 'not_connected'
          | 'consent_ended'
          | 'scopes_missing'
          | 'not_allow_listed'
          | 'premium_required'
          | 'forbidden'
          | 'quota_closed';
        /** @description what was seen, and what to do */
        detail: string;
        /** @description when it ends by itself, where that is known */
        until: string | null;
      }[];
      checked: {
        address: boolean;
        credentials: boolean;
        account: boolean;
      };
      /** @description what has to stand in the dashboard of the Spotify app */
      redirectUri: string;
      /** @description calls to the Web API that this check made */
      webApiCalls: number;
      /** Format: date-time */
      checkedAt: string;
    };
    SpotifyConnection: {
      /** @enum {string} */
      state: 'connected' | 'expired' | 'revoked' | 'not_connected';
      scopes: string[];
      authorizedAt: string | null;
      expiresAt: string | null;
      daysLeft: number | null;
      gate: {
        /** @enum {string} */
        state: 'open' | 'rate_limited' | 'quota_exhausted';
        since: string | null;
        until: string | null;
      };
      calls: {
        lastDay: number;
        /** @description of these, for scheduled work */
        background: number;
        budget: number;
      };
      schedule: {
        active: boolean;
        /** @description 0: never */
        incrementalEveryMinutes: number;
        /** @description 0: never */
        fullEveryHours: number;
        nextIncrementalAt: string | null;
        nextFullAt: string | null;
      };
    };
    SyncRun: {
      /** Format: uuid */
      id: string;
      /**
       * @description full where an incremental run found that it must read everything
       * @enum {string}
       */
      mode: 'full' | 'incremental';
      /** @enum {string} */
      requestedMode: 'full' | 'incremental';
      /** @enum {string} */
      trigger: 'admin' | 'first_sign_in' | 'schedule';
      /** @enum {string} */
      state:
        | 'queued'
        | 'running'
        | 'waiting'
        | 'awaiting_approval'
        | 'completed'
        | 'completed_with_gaps'
        | 'failed'
        | 'cancelled';
      /** Format: date-time */
      requestedAt: string;
      startedAt: string | null;
      finishedAt: string | null;
      waitingUntil: string | null;
      /** @description why it waits, failed or has gaps */
      reasonCode:
        | (
            | 'rate_limited'
            | 'quota_exhausted'
            | 'budget_spent'
            | 'unavailable'
            | 'malformed'
            | 'not_connected'
            | 'forbidden'
            | 'not_found'
            | 'unreachable'
            | 'unreadable_entries'
            | 'listing_unstable'
            | 'removals_pending'
            | 'removals_declined'
            | 'removals_superseded'
          )
        | null;
      /** @description the same in words */
      reason: string | null;
      lastError: {
        /** @enum {string} */
        outcome:
          | 'ok'
          | 'not_found'
          | 'no_audio'
          | 'rate_limited'
          | 'quota_exhausted'
          | 'unauthorized'
          | 'forbidden'
          | 'unavailable'
          | 'malformed';
        detail: string;
        /** Format: date-time */
        at: string;
      } | null;
      /** @description which reading of the listing this is, from 1 */
      reading: number;
      /** @description the entry with which the next page begins */
      nextOffset: number;
      /** @description of this reading, without the waiting */
      entriesPerSecond: number | null;
      total: number | null;
      pages: number;
      /** @description calls made to Spotify */
      calls: number;
      entries: number;
      saved: number;
      duplicates: number;
      discovered: number;
      added: number;
      returned: number;
      removed: number;
      /** @description tracks that are taken away once the admin agrees */
      pendingRemovals: number;
      skipped: {
        [key: string]: number;
      };
    };
    SyncRunList: {
      items: components['schemas']['SyncRun'][];
    };
    Track: {
      id: string;
      isrc: string | null;
      name: string;
      artists: {
        id: string | null;
        name: string;
      }[];
      album: {
        id: string | null;
        name: string;
        releaseDate: string | null;
        coverUrl: string | null;
      };
      durationMs: number;
      explicit: boolean;
      /** Format: uri */
      spotifyUrl: string;
      /** @description when the track was last saved; null if it never was */
      addedAt: string | null;
      /** @description false once the track was removed from the library */
      saved: boolean;
      /** @enum {string} */
      featureState: 'pending' | 'enriched' | 'not_found' | 'no_audio' | 'failed';
      features: {
        tempo: number | null;
        energy: number | null;
        danceability: number | null;
        valence: number | null;
        acousticness: number | null;
        instrumentalness: number | null;
        liveness: number | null;
        loudness: number | null;
        speechiness: number | null;
        key: number | null;
        mode: number | null;
        timeSignature: number | null;
      } | null;
      overridden?: {
        tempo?: number | null;
        energy?: number | null;
        danceability?: number | null;
        valence?: number | null;
        acousticness?: number | null;
        instrumentalness?: number | null;
        liveness?: number | null;
        loudness?: number | null;
        speechiness?: number | null;
        key?: number | null;
        mode?: number | null;
        timeSignature?: number | null;
      };
      featureSource: {
        /** @enum {string} */
        provider: 'soundcharts' | 'reccobeats';
        /** @enum {string} */
        matchedBy: 'spotify_id' | 'isrc';
        sharedFrom: string | null;
        /** Format: date-time */
        fetchedAt: string;
        doubts?: ('title' | 'artist' | 'duration')[];
      } | null;
      genres: {
        root: string;
        sub: string[];
      }[];
    };
    TrackFacets: {
      count: number;
      /** @description of `count`, those that no range, key or mood can find, because they have no features (yet) */
      withoutFeatures: number;
      features: {
        tempo: components['schemas']['Histogram'];
        energy: components['schemas']['Histogram'];
        danceability: components['schemas']['Histogram'];
        valence: components['schemas']['Histogram'];
        acousticness: components['schemas']['Histogram'];
        instrumentalness: components['schemas']['Histogram'];
        liveness: components['schemas']['Histogram'];
        loudness: components['schemas']['Histogram'];
        speechiness: components['schemas']['Histogram'];
        key: components['schemas']['Histogram'];
        mode: components['schemas']['Histogram'];
        timeSignature: components['schemas']['Histogram'];
      };
      releaseYear: components['schemas']['Histogram'];
      /** @description in milliseconds */
      duration: components['schemas']['Histogram'];
      artists: {
        id: string | null;
        name: string;
        count: number;
      }[];
      albums: {
        id: string | null;
        name: string;
        count: number;
      }[];
      genres: {
        genre: string;
        count: number;
      }[];
      keys: {
        /** @enum {string} */
        key:
          | '1A'
          | '2A'
          | '3A'
          | '4A'
          | '5A'
          | '6A'
          | '7A'
          | '8A'
          | '9A'
          | '10A'
          | '11A'
          | '12A'
          | '1B'
          | '2B'
          | '3B'
          | '4B'
          | '5B'
          | '6B'
          | '7B'
          | '8B'
          | '9B'
          | '10B'
          | '11B'
          | '12B';
        count: number;
      }[];
      decades: {
        decade: number;
        count: number;
      }[];
      moods: {
        /** @enum {string} */
        mood: 'happy' | 'sad' | 'energetic' | 'calm' | 'dance' | 'focus' | 'acoustic' | 'intense';
        count: number;
      }[];
      featureStates: {
        [key: string]: number;
      };
      providers: {
        [key: string]: number;
      };
      explicit: {
        true: number;
        false: number;
      };
      saved: {
        true: number;
        false: number;
      };
    };
    TrackMap: {
      /** @enum {string} */
      x:
        | 'tempo'
        | 'energy'
        | 'danceability'
        | 'valence'
        | 'acousticness'
        | 'instrumentalness'
        | 'liveness'
        | 'loudness'
        | 'speechiness'
        | 'key'
        | 'mode'
        | 'timeSignature';
      /** @enum {string} */
      y:
        | 'tempo'
        | 'energy'
        | 'danceability'
        | 'valence'
        | 'acousticness'
        | 'instrumentalness'
        | 'liveness'
        | 'loudness'
        | 'speechiness'
        | 'key'
        | 'mode'
        | 'timeSignature';
      z:
        | (
            | 'tempo'
            | 'energy'
            | 'danceability'
            | 'valence'
            | 'acousticness'
            | 'instrumentalness'
            | 'liveness'
            | 'loudness'
            | 'speechiness'
            | 'key'
            | 'mode'
            | 'timeSignature'
          )
        | null;
      total: number;
      placed: number;
      ids: string[];
      xs: number[];
      ys: number[];
      zs: (number | null)[] | null;
      nextCursor: string | null;
    };
    TrackPage: {
      items: components['schemas']['Track'][];
      nextCursor: string | null;
    };
    TracksConcerned: {
      tracks: number;
    };
    User: {
      id: string;
      displayName: string | null;
      imageUrl: string | null;
      /** @enum {string} */
      role: 'admin' | 'regular';
    };
    Webhook: {
      /** Format: uuid */
      id: string;
      name: string;
      url: string;
      /** @enum {string} */
      format: 'json' | 'ntfy' | 'gotify';
      kinds: (
        | 'token_expiring'
        | 'quota_closed'
        | 'run_failed'
        | 'removals_pending'
        | 'provider_refused'
        | 'test'
      )[];
      enabled: boolean;
      hasSecret: boolean;
      /** Format: date-time */
      createdAt: string;
      /** Format: date-time */
      updatedAt: string;
    };
    WebhookDelivery: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      webhookId: string;
      notice: {
        key: string;
        /** @enum {string} */
        kind:
          | 'token_expiring'
          | 'quota_closed'
          | 'run_failed'
          | 'removals_pending'
          | 'provider_refused'
          | 'test';
        title: string;
        message: string;
        until: string | null;
        /** Format: date-time */
        raisedAt: string;
      };
      /** @enum {string} */
      state: 'pending' | 'delivered' | 'failed';
      attempts: number;
      outcome:
        | (
            | 'answered'
            | 'refused'
            | 'redirected'
            | 'timeout'
            | 'unreachable'
            | 'forbidden_address'
            | 'secret_lost'
          )
        | null;
      status: number | null;
      /** Format: date-time */
      createdAt: string;
      attemptedAt: string | null;
      nextAttemptAt: string | null;
    };
    WebhookDeliveryList: {
      items: components['schemas']['WebhookDelivery'][];
    };
    WebhookList: {
      items: components['schemas']['Webhook'][];
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  listTracks: {
    parameters: {
      query?: {
        /** @description words of name, artists and album, in any order, case and accent; parts of words count, and a word that occurs nowhere is taken for a slip of the pen */
        q?: string;
        /** @description Spotify ids of artists, separated by commas */
        artistId?: string;
        /** @description whole names of artists, in any case and accent, separated by commas */
        artist?: string;
        /** @description Spotify ids of albums, separated by commas */
        albumId?: string;
        /** @description recording codes, separated by commas */
        isrc?: string;
        /** @description least tempo, inclusive (beats per minute) */
        tempoMin?: number;
        /** @description greatest tempo, inclusive (beats per minute) */
        tempoMax?: number;
        /** @description least energy, inclusive (0 to 1) */
        energyMin?: number;
        /** @description greatest energy, inclusive (0 to 1) */
        energyMax?: number;
        /** @description least danceability, inclusive (0 to 1) */
        danceabilityMin?: number;
        /** @description greatest danceability, inclusive (0 to 1) */
        danceabilityMax?: number;
        /** @description least valence, inclusive (0 to 1) */
        valenceMin?: number;
        /** @description greatest valence, inclusive (0 to 1) */
        valenceMax?: number;
        /** @description least acousticness, inclusive (0 to 1) */
        acousticnessMin?: number;
        /** @description greatest acousticness, inclusive (0 to 1) */
        acousticnessMax?: number;
        /** @description least instrumentalness, inclusive (0 to 1) */
        instrumentalnessMin?: number;
        /** @description greatest instrumentalness, inclusive (0 to 1) */
        instrumentalnessMax?: number;
        /** @description least liveness, inclusive (0 to 1) */
        livenessMin?: number;
        /** @description greatest liveness, inclusive (0 to 1) */
        livenessMax?: number;
        /** @description least loudness, inclusive (dB, negative) */
        loudnessMin?: number;
        /** @description greatest loudness, inclusive (dB, negative) */
        loudnessMax?: number;
        /** @description least speechiness, inclusive (0 to 1) */
        speechinessMin?: number;
        /** @description greatest speechiness, inclusive (0 to 1) */
        speechinessMax?: number;
        /** @description least key, inclusive (pitch class, 0 is C) */
        keyMin?: number;
        /** @description greatest key, inclusive (pitch class, 0 is C) */
        keyMax?: number;
        /** @description least mode, inclusive (0 minor, 1 major) */
        modeMin?: number;
        /** @description greatest mode, inclusive (0 minor, 1 major) */
        modeMax?: number;
        /** @description least timeSignature, inclusive (beats per bar) */
        timeSignatureMin?: number;
        /** @description greatest timeSignature, inclusive (beats per bar) */
        timeSignatureMax?: number;
        /** @description `half-double`: a track whose tempo fits when it is halved or doubled counts as well; `exact` where it is left out */
        tempoTolerance?: 'exact' | 'half-double';
        /** @description keys on the Camelot wheel such as `8A`, separated by commas */
        key?: string;
        /** @description which keys go with `key`: the same (`exact`, where it is left out), with neighbours and relative (`strict`), with diagonal neighbours too (`relaxed`), or those that lift the energy (`boost`) */
        keyMatch?: 'exact' | 'strict' | 'relaxed' | 'boost';
        /** @description marked as explicit, or not */
        explicit?: 'true' | 'false';
        /** @description first year of release */
        releaseYearMin?: number;
        /** @description last year of release */
        releaseYearMax?: number;
        /** @description decades by their first year, such as `1990,2000` */
        decade?: string;
        /** @description shortest duration in milliseconds */
        durationMin?: number;
        /** @description longest duration in milliseconds */
        durationMax?: number;
        /** @description saved at this moment (UTC) or later; a date begins at 00:00 */
        addedFrom?: string;
        /** @description saved at this moment (UTC) or earlier; a date lasts until its end */
        addedTo?: string;
        /** @description genres, root or finer, in any case and accent, separated by commas */
        genre?: string;
        /** @description in the library now, removed from it, or both (`any`, where it is left out) */
        saved?: 'true' | 'false' | 'any';
        /** @description where the track stands on its way to features; several separated by commas */
        featureState?: string;
        /** @description whose features are shown; several separated by commas */
        provider?: string;
        /** @description mood presets, see `GET /api/moods`; several separated by commas */
        mood?: string;
        /** @description every release (`release`, where it is left out), or one for each recording: the first of its releases, in the order of preference, that the filters let through (a release that arrives during a walk may take the place of another) */
        by?: 'release' | 'recording';
        /** @description page size, 1–200 */
        limit?: number;
        /** @description `nextCursor` of the page before; it holds for the same filters and the same order only */
        cursor?: string;
        /** @description what the list is sorted by; a minus in front turns the order round */
        sort?:
          | 'addedAt'
          | 'name'
          | 'artist'
          | 'album'
          | 'releaseDate'
          | 'duration'
          | 'isrc'
          | 'fetchedAt'
          | 'camelot'
          | 'relevance'
          | 'tempo'
          | 'energy'
          | 'danceability'
          | 'valence'
          | 'acousticness'
          | 'instrumentalness'
          | 'liveness'
          | 'loudness'
          | 'speechiness'
          | 'key'
          | 'mode'
          | 'timeSignature'
          | '-addedAt'
          | '-name'
          | '-artist'
          | '-album'
          | '-releaseDate'
          | '-duration'
          | '-isrc'
          | '-fetchedAt'
          | '-camelot'
          | '-relevance'
          | '-tempo'
          | '-energy'
          | '-danceability'
          | '-valence'
          | '-acousticness'
          | '-instrumentalness'
          | '-liveness'
          | '-loudness'
          | '-speechiness'
          | '-key'
          | '-mode'
          | '-timeSignature';
        /** @description only these fields of each track, separated by commas; `id` is always there */
        fields?: string;
      };
      header?: {
        /** @description the `ETag` of the answer that you have */
        'if-none-match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The page; ask again with `nextCursor` for the following one. */
      200: {
        headers: {
          /** @description the limit: its name, `q` calls in `w` seconds */
          'ratelimit-policy'?: string;
          /** @description what is left of it: `r` calls, and all of them again in `t` seconds */
          ratelimit?: string;
          /** @description changes with the answer; send it back in `If-None-Match` */
          etag?: string;
          /** @description the address of the next page, with `rel="next"`; absent on the last one */
          link?: string;
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "id": "4AAAAAAAAAAAAAAAAAAAA1",
           *           "isrc": "QZES71982312",
           *           "name": "Harbour Lights at Four",
           *           "artists": [
           *             {
           *               "id": "6AAAAAAAAAAAAAAAAAAAA1",
           *               "name": "The Lanterns"
           *             }
           *           ],
           *           "album": {
           *             "id": "5AAAAAAAAAAAAAAAAAAAA1",
           *             "name": "Low Tide",
           *             "releaseDate": "2019-05",
           *             "coverUrl": "https://i.scdn.co/image/ab67616d0000b273000000000000000000000001"
           *           },
           *           "durationMs": 214000,
           *           "explicit": false,
           *           "spotifyUrl": "https://open.spotify.com/track/4AAAAAAAAAAAAAAAAAAAA1",
           *           "addedAt": "2026-08-30T19:04:11Z",
           *           "saved": true,
           *           "featureState": "enriched",
           *           "features": {
           *             "tempo": 118.2,
           *             "energy": 0.61,
           *             "danceability": 0.72,
           *             "valence": 0.44,
           *             "acousticness": 0.18,
           *             "instrumentalness": 0,
           *             "liveness": 0.11,
           *             "loudness": -7.4,
           *             "speechiness": 0.05,
           *             "key": 0,
           *             "mode": 0,
           *             "timeSignature": 4
           *           },
           *           "featureSource": {
           *             "provider": "soundcharts",
           *             "matchedBy": "spotify_id",
           *             "sharedFrom": null,
           *             "fetchedAt": "2026-08-30T19:06:02.120Z"
           *           },
           *           "genres": [
           *             {
           *               "root": "pop",
           *               "sub": [
           *                 "indie pop"
           *               ]
           *             }
           *           ]
           *         }
           *       ],
           *       "nextCursor": null
           *     }
           */
          'application/json':
            components['schemas']['TrackPage'] | components['schemas']['SparseTrackPage'];
        };
      };
      /** @description It is what you have: `If-None-Match` named its `ETag`. */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request is not valid; The cursor is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The API token is not valid */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The API token may not be used for this; The gallery is not published */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description seconds to wait, where that is known */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A service does not answer */
      503: {
        headers: {
          /** @description seconds to wait, where that is known */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getFacets: {
    parameters: {
      query?: {
        /** @description words of name, artists and album, in any order, case and accent; parts of words count, and a word that occurs nowhere is taken for a slip of the pen */
        q?: string;
        /** @description Spotify ids of artists, separated by commas */
        artistId?: string;
        /** @description whole names of artists, in any case and accent, separated by commas */
        artist?: string;
        /** @description Spotify ids of albums, separated by commas */
        albumId?: string;
        /** @description recording codes, separated by commas */
        isrc?: string;
        /** @description least tempo, inclusive (beats per minute) */
        tempoMin?: number;
        /** @description greatest tempo, inclusive (beats per minute) */
        tempoMax?: number;
        /** @description least energy, inclusive (0 to 1) */
        energyMin?: number;
        /** @description greatest energy, inclusive (0 to 1) */
        energyMax?: number;
        /** @description least danceability, inclusive (0 to 1) */
        danceabilityMin?: number;
        /** @description greatest danceability, inclusive (0 to 1) */
        danceabilityMax?: number;
        /** @description least valence, inclusive (0 to 1) */
        valenceMin?: number;
        /** @description greatest valence, inclusive (0 to 1) */
        valenceMax?: number;
        /** @description least acousticness, inclusive (0 to 1) */
        acousticnessMin?: number;
        /** @description greatest acousticness, inclusive (0 to 1) */
        acousticnessMax?: number;
        /** @description least instrumentalness, inclusive (0 to 1) */
        instrumentalnessMin?: number;
        /** @description greatest instrumentalness, inclusive (0 to 1) */
        instrumentalnessMax?: number;
        /** @description least liveness, inclusive (0 to 1) */
        livenessMin?: number;
        /** @description greatest liveness, inclusive (0 to 1) */
        livenessMax?: number;
        /** @description least loudness, inclusive (dB, negative) */
        loudnessMin?: number;
        /** @description greatest loudness, inclusive (dB, negative) */
        loudnessMax?: number;
        /** @description least speechiness, inclusive (0 to 1) */
        speechinessMin?: number;
        /** @description greatest speechiness, inclusive (0 to 1) */
        speechinessMax?: number;
        /** @description least key, inclusive (pitch class, 0 is C) */
        keyMin?: number;
        /** @description greatest key, inclusive (pitch class, 0 is C) */
        keyMax?: number;
        /** @description least mode, inclusive (0 minor, 1 major) */
        modeMin?: number;
        /** @description greatest mode, inclusive (0 minor, 1 major) */
        modeMax?: number;
        /** @description least timeSignature, inclusive (beats per bar) */
        timeSignatureMin?: number;
        /** @description greatest timeSignature, inclusive (beats per bar) */
        timeSignatureMax?: number;
        /** @description `half-double`: a track whose tempo fits when it is halved or doubled counts as well; `exact` where it is left out */
        tempoTolerance?: 'exact' | 'half-double';
        /** @description keys on the Camelot wheel such as `8A`, separated by commas */
        key?: string;
        /** @description which keys go with `key`: the same (`exact`, where it is left out), with neighbours and relative (`strict`), with diagonal neighbours too (`relaxed`), or those that lift the energy (`boost`) */
        keyMatch?: 'exact' | 'strict' | 'relaxed' | 'boost';
        /** @description marked as explicit, or not */
        explicit?: 'true' | 'false';
        /** @description first year of release */
        releaseYearMin?: number;
        /** @description last year of release */
        releaseYearMax?: number;
        /** @description decades by their first year, such as `1990,2000` */
        decade?: string;
        /** @description shortest duration in milliseconds */
        durationMin?: number;
        /** @description longest duration in milliseconds */
        durationMax?: number;
        /** @description saved at this moment (UTC) or later; a date begins at 00:00 */
        addedFrom?: string;
        /** @description saved at this moment (UTC) or earlier; a date lasts until its end */
        addedTo?: string;
        /** @description genres, root or finer, in any case and accent, separated by commas */
        genre?: string;
        /** @description in the library now, removed from it, or both (`any`, where it is left out) */
        saved?: 'true' | 'false' | 'any';
        /** @description where the track stands on its way to features; several separated by commas */
        featureState?: string;
        /** @description whose features are shown; several separated by commas */
        provider?: string;
        /** @description mood presets, see `GET /api/moods`; several separated by commas */
        mood?: string;
        /** @description every release (`release`, where it is left out), or one for each recording: the first of its releases, in the order of preference, that the filters let through (a release that arrives during a walk may take the place of another) */
        by?: 'release' | 'recording';
        /** @description how many artists, albums and genres are listed, 1–100 */
        top?: number;
      };
      header?: {
        /** @description the `ETag` of the answer that you have */
        'if-none-match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The counts. */
      200: {
        headers: {
          /** @description the limit: its name, `q` calls in `w` seconds */
          'ratelimit-policy'?: string;
          /** @description what is left of it: `r` calls, and all of them again in `t` seconds */
          ratelimit?: string;
          /** @description changes with the answer; send it back in `If-None-Match` */
          etag?: string;
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "count": 1,
           *       "withoutFeatures": 0,
           *       "features": {
           *         "tempo": {
           *           "from": 40,
           *           "binWidth": 5,
           *           "counts": [
           *             0,
           *             0,
           *             0,
           *             0,
           *             0,
           *             0,
           *             0,
           *             0,
           *             0,
           *             0,
           *             0,
           *             0,
           *             0,
           *             0,
           *             0,
           *             1,
           *             0,
           *             0,
           *             0,
           *             0,
           *             0,
           *             0,
           *             0,
           *             0,
           *             0,
           *             0,
           *             0,
           *             0,
           *             0,
           *             0,
           *             0,
           *             0,
           *             0,
           *             0,
           *             0,
           *             0
           *           ],
           *           "missing": 0,
           *           "min": 118.2,
           *           "max": 118.2
           *         },
           *         "energy": {
           *           "from": 0,
           *           "binWidth": 0.05,
           *           "counts": [
           *             0,
           *             0,
           *             0,
           *             0,
           *             0,
           *             0,
           *             0,
           *             0,
           *             0,
           *             0,
           *             0,
           *             0,
           *             1,
           *             0,
           *             0,
           *             0,
           *             0,
           *             0,
           *             0,
           *             0
           *           ],
           *           "missing": 0,
           *           "min": 0.61,
           *           "max": 0.61
           *         },
           *         "danceability": {
           *           "from": 0,
           *           "binWidth": 0.05,
           *           "counts": [
           *             0,
           *             0,
           *             0,
           *             0,
           *             0,
           *             0,
           *             0,
           *             0,
           *             0,
           *             0,
           *             0,
           *             0,
           *             0,
           *             0,
           *             1,
           *             0,
           *             0,
           *             0,
           *             0,
           *             0
           *           ],
           *           "missing": 0,
           *           "min": 0.72,
           *           "max": 0.72
           *         },
           *         "valence": {
           *           "from": 0,
           *           "binWidth": 0.05,
           *           "counts": [
           *             0,
           *             0,
           *             0,
           *             0,
           *             0,
           *             0,
           *             0,
           *             0,
           *             1,
           *             0,
           *             0,
           *             0,
           *             0,
           *             0,
           *             0,
           *             0,
           *             0,
           *             0,
           *             0,
           *             0
           *           ],
           *           "missing": 0,
           *           "min": 0.44,
           *           "max": 0.44
           *         },
           *         "acousticness": {
           *           "from": 0,
           *           "binWidth": 0.05,
           *           "counts": [
           *             0,
           *             0,
           *             0,
           *             1,
           *             0,
           *             0,
           *             0,
           *             0,
           *             0,
           *             0,
           *             0,
           *             0,
           *             0,
           *             0,
           *             0,
           *             0,
           *             0,
           *             0,
           *             0,
           *             0
           *           ],
           *           "missing": 0,
           *           "min": 0.18,
           *           "max": 0.18
           *         },
           *         "instrumentalness": {
           *           "from": 0,
           *           "binWidth": 0.05,
           *           "counts": [
           *             1,
           *             0,
           *             0,
           *             0,
           *             0,
           *             0,
           *             0,
           *             0,
           *             0,
           *             0,
           *             0,
           *             0,
           *             0,
           *             0,
           *             0,
           *             0,
           *             0,
           *             0,
           *             0,
           *             0
           *           ],
           *           "missing": 0,
           *           "min": 0,
           *           "max": 0
           *         },
           *         "liveness": {
           *           "from": 0,
           *           "binWidth": 0.05,
           *           "counts": [
           *             0,
           *             0,
           *             1,
           *             0,
           *             0,
           *             0,
           *             0,
           *             0,
           *             0,
           *             0,
           *             0,
           *             0,
           *             0,
           *             0,
           *             0,
           *             0,
           *             0,
           *             0,
           *             0,
           *             0
           *           ],
           *           "missing": 0,
           *           "min": 0.11,
           *           "max": 0.11
           *         },
           *         "loudness": {
           *           "from": -40,
           *           "binWidth": 2,
           *           "counts": [
           *             0,
           *             0,
           *             0,
           *             0,
           *             0,
           *             0,
           *             0,
           *             0,
           *             0,
           *             0,
           *             0,
           *             0,
           *             0,
           *             0,
           *             0,
           *             0,
           *             1,
           *             0,
           *             0,
           *             0
           *           ],
           *           "missing": 0,
           *           "min": -7.4,
           *           "max": -7.4
           *         },
           *         "speechiness": {
           *           "from": 0,
           *           "binWidth": 0.05,
           *           "counts": [
           *             0,
           *             1,
           *             0,
           *             0,
           *             0,
           *             0,
           *             0,
           *             0,
           *             0,
           *             0,
           *             0,
           *             0,
           *             0,
           *             0,
           *             0,
           *             0,
           *             0,
           *             0,
           *             0,
           *             0
           *           ],
           *           "missing": 0,
           *           "min": 0.05,
           *           "max": 0.05
           *         },
           *         "key": {
           *           "from": 0,
           *           "binWidth": 1,
           *           "counts": [
           *             1,
           *             0,
           *             0,
           *             0,
           *             0,
           *             0,
           *             0,
           *             0,
           *             0,
           *             0,
           *             0,
           *             0
           *           ],
           *           "missing": 0,
           *           "min": 0,
           *           "max": 0
           *         },
           *         "mode": {
           *           "from": 0,
           *           "binWidth": 1,
           *           "counts": [
           *             1,
           *             0
           *           ],
           *           "missing": 0,
           *           "min": 0,
           *           "max": 0
           *         },
           *         "timeSignature": {
           *           "from": 0,
           *           "binWidth": 1,
           *           "counts": [
           *             0,
           *             0,
           *             0,
           *             0,
           *             1,
           *             0,
           *             0,
           *             0
           *           ],
           *           "missing": 0,
           *           "min": 4,
           *           "max": 4
           *         }
           *       },
           *       "releaseYear": {
           *         "from": 2019,
           *         "binWidth": 1,
           *         "counts": [
           *           1
           *         ],
           *         "missing": 0,
           *         "min": 2019,
           *         "max": 2019
           *       },
           *       "duration": {
           *         "from": 0,
           *         "binWidth": 15000,
           *         "counts": [
           *           0,
           *           0,
           *           0,
           *           0,
           *           0,
           *           0,
           *           0,
           *           0,
           *           0,
           *           0,
           *           0,
           *           0,
           *           0,
           *           0,
           *           1,
           *           0,
           *           0,
           *           0,
           *           0,
           *           0,
           *           0,
           *           0,
           *           0,
           *           0,
           *           0,
           *           0,
           *           0,
           *           0,
           *           0,
           *           0,
           *           0,
           *           0,
           *           0,
           *           0,
           *           0,
           *           0,
           *           0,
           *           0,
           *           0,
           *           0,
           *           0,
           *           0,
           *           0,
           *           0,
           *           0,
           *           0,
           *           0,
           *           0,
           *           0,
           *           0,
           *           0,
           *           0,
           *           0,
           *           0,
           *           0,
           *           0,
           *           0,
           *           0,
           *           0,
           *           0
           *         ],
           *         "missing": 0,
           *         "min": 214000,
           *         "max": 214000
           *       },
           *       "artists": [
           *         {
           *           "id": "6AAAAAAAAAAAAAAAAAAAA1",
           *           "name": "The Lanterns",
           *           "count": 1
           *         }
           *       ],
           *       "albums": [
           *         {
           *           "id": "5AAAAAAAAAAAAAAAAAAAA1",
           *           "name": "Low Tide",
           *           "count": 1
           *         }
           *       ],
           *       "genres": [
           *         {
           *           "genre": "indie pop",
           *           "count": 1
           *         },
           *         {
           *           "genre": "pop",
           *           "count": 1
           *         }
           *       ],
           *       "keys": [
           *         {
           *           "key": "5A",
           *           "count": 1
           *         }
           *       ],
           *       "decades": [
           *         {
           *           "decade": 2010,
           *           "count": 1
           *         }
           *       ],
           *       "moods": [
           *         {
           *           "mood": "dance",
           *           "count": 1
           *         }
           *       ],
           *       "featureStates": {
           *         "pending": 0,
           *         "enriched": 1,
           *         "not_found": 0,
           *         "no_audio": 0,
           *         "failed": 0
           *       },
           *       "providers": {
           *         "soundcharts": 1,
           *         "reccobeats": 0
           *       },
           *       "explicit": {
           *         "true": 0,
           *         "false": 1
           *       },
           *       "saved": {
           *         "true": 1,
           *         "false": 0
           *       }
           *     }
           */
          'application/json': components['schemas']['TrackFacets'];
        };
      };
      /** @description It is what you have: `If-None-Match` named its `ETag`. */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The API token is not valid */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The API token may not be used for this; The gallery is not published */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description seconds to wait, where that is known */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A service does not answer */
      503: {
        headers: {
          /** @description seconds to wait, where that is known */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getTrackMap: {
    parameters: {
      query?: {
        /** @description words of name, artists and album, in any order, case and accent; parts of words count, and a word that occurs nowhere is taken for a slip of the pen */
        q?: string;
        /** @description Spotify ids of artists, separated by commas */
        artistId?: string;
        /** @description whole names of artists, in any case and accent, separated by commas */
        artist?: string;
        /** @description Spotify ids of albums, separated by commas */
        albumId?: string;
        /** @description recording codes, separated by commas */
        isrc?: string;
        /** @description least tempo, inclusive (beats per minute) */
        tempoMin?: number;
        /** @description greatest tempo, inclusive (beats per minute) */
        tempoMax?: number;
        /** @description least energy, inclusive (0 to 1) */
        energyMin?: number;
        /** @description greatest energy, inclusive (0 to 1) */
        energyMax?: number;
        /** @description least danceability, inclusive (0 to 1) */
        danceabilityMin?: number;
        /** @description greatest danceability, inclusive (0 to 1) */
        danceabilityMax?: number;
        /** @description least valence, inclusive (0 to 1) */
        valenceMin?: number;
        /** @description greatest valence, inclusive (0 to 1) */
        valenceMax?: number;
        /** @description least acousticness, inclusive (0 to 1) */
        acousticnessMin?: number;
        /** @description greatest acousticness, inclusive (0 to 1) */
        acousticnessMax?: number;
        /** @description least instrumentalness, inclusive (0 to 1) */
        instrumentalnessMin?: number;
        /** @description greatest instrumentalness, inclusive (0 to 1) */
        instrumentalnessMax?: number;
        /** @description least liveness, inclusive (0 to 1) */
        livenessMin?: number;
        /** @description greatest liveness, inclusive (0 to 1) */
        livenessMax?: number;
        /** @description least loudness, inclusive (dB, negative) */
        loudnessMin?: number;
        /** @description greatest loudness, inclusive (dB, negative) */
        loudnessMax?: number;
        /** @description least speechiness, inclusive (0 to 1) */
        speechinessMin?: number;
        /** @description greatest speechiness, inclusive (0 to 1) */
        speechinessMax?: number;
        /** @description least key, inclusive (pitch class, 0 is C) */
        keyMin?: number;
        /** @description greatest key, inclusive (pitch class, 0 is C) */
        keyMax?: number;
        /** @description least mode, inclusive (0 minor, 1 major) */
        modeMin?: number;
        /** @description greatest mode, inclusive (0 minor, 1 major) */
        modeMax?: number;
        /** @description least timeSignature, inclusive (beats per bar) */
        timeSignatureMin?: number;
        /** @description greatest timeSignature, inclusive (beats per bar) */
        timeSignatureMax?: number;
        /** @description `half-double`: a track whose tempo fits when it is halved or doubled counts as well; `exact` where it is left out */
        tempoTolerance?: 'exact' | 'half-double';
        /** @description keys on the Camelot wheel such as `8A`, separated by commas */
        key?: string;
        /** @description which keys go with `key`: the same (`exact`, where it is left out), with neighbours and relative (`strict`), with diagonal neighbours too (`relaxed`), or those that lift the energy (`boost`) */
        keyMatch?: 'exact' | 'strict' | 'relaxed' | 'boost';
        /** @description marked as explicit, or not */
        explicit?: 'true' | 'false';
        /** @description first year of release */
        releaseYearMin?: number;
        /** @description last year of release */
        releaseYearMax?: number;
        /** @description decades by their first year, such as `1990,2000` */
        decade?: string;
        /** @description shortest duration in milliseconds */
        durationMin?: number;
        /** @description longest duration in milliseconds */
        durationMax?: number;
        /** @description saved at this moment (UTC) or later; a date begins at 00:00 */
        addedFrom?: string;
        /** @description saved at this moment (UTC) or earlier; a date lasts until its end */
        addedTo?: string;
        /** @description genres, root or finer, in any case and accent, separated by commas */
        genre?: string;
        /** @description in the library now, removed from it, or both (`any`, where it is left out) */
        saved?: 'true' | 'false' | 'any';
        /** @description where the track stands on its way to features; several separated by commas */
        featureState?: string;
        /** @description whose features are shown; several separated by commas */
        provider?: string;
        /** @description mood presets, see `GET /api/moods`; several separated by commas */
        mood?: string;
        /** @description every release (`release`, where it is left out), or one for each recording: the first of its releases, in the order of preference, that the filters let through (a release that arrives during a walk may take the place of another) */
        by?: 'release' | 'recording';
        /** @description the feature of the first axis */
        x?:
          | 'tempo'
          | 'energy'
          | 'danceability'
          | 'valence'
          | 'acousticness'
          | 'instrumentalness'
          | 'liveness'
          | 'loudness'
          | 'speechiness'
          | 'key'
          | 'mode'
          | 'timeSignature';
        /** @description the feature of the second axis */
        y?:
          | 'tempo'
          | 'energy'
          | 'danceability'
          | 'valence'
          | 'acousticness'
          | 'instrumentalness'
          | 'liveness'
          | 'loudness'
          | 'speechiness'
          | 'key'
          | 'mode'
          | 'timeSignature';
        /** @description a third feature, for colour or size */
        z?:
          | 'tempo'
          | 'energy'
          | 'danceability'
          | 'valence'
          | 'acousticness'
          | 'instrumentalness'
          | 'liveness'
          | 'loudness'
          | 'speechiness'
          | 'key'
          | 'mode'
          | 'timeSignature';
        /** @description points per answer, 1–20,000 */
        limit?: number;
        /** @description `nextCursor` of the answer before, where one answer does not hold all points */
        cursor?: string;
      };
      header?: {
        /** @description the `ETag` of the answer that you have */
        'if-none-match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The points, by column. */
      200: {
        headers: {
          /** @description the limit: its name, `q` calls in `w` seconds */
          'ratelimit-policy'?: string;
          /** @description what is left of it: `r` calls, and all of them again in `t` seconds */
          ratelimit?: string;
          /** @description changes with the answer; send it back in `If-None-Match` */
          etag?: string;
          /** @description the address of the next page, with `rel="next"`; absent on the last one */
          link?: string;
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "x": "valence",
           *       "y": "energy",
           *       "z": null,
           *       "total": 2,
           *       "placed": 1,
           *       "ids": [
           *         "4AAAAAAAAAAAAAAAAAAAA1"
           *       ],
           *       "xs": [
           *         0.44
           *       ],
           *       "ys": [
           *         0.61
           *       ],
           *       "zs": null,
           *       "nextCursor": null
           *     }
           */
          'application/json': components['schemas']['TrackMap'];
        };
      };
      /** @description It is what you have: `If-None-Match` named its `ETag`. */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request is not valid; The cursor is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The API token is not valid */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The API token may not be used for this; The gallery is not published */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description seconds to wait, where that is known */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A service does not answer */
      503: {
        headers: {
          /** @description seconds to wait, where that is known */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getTrack: {
    parameters: {
      query?: never;
      header?: {
        /** @description the `ETag` of the answer that you have */
        'if-none-match'?: string;
      };
      path: {
        /** @description the Spotify id of the track */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The track. */
      200: {
        headers: {
          /** @description the limit: its name, `q` calls in `w` seconds */
          'ratelimit-policy'?: string;
          /** @description what is left of it: `r` calls, and all of them again in `t` seconds */
          ratelimit?: string;
          /** @description changes with the answer; send it back in `If-None-Match` */
          etag?: string;
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "4AAAAAAAAAAAAAAAAAAAA1",
           *       "isrc": "QZES71982312",
           *       "name": "Harbour Lights at Four",
           *       "artists": [
           *         {
           *           "id": "6AAAAAAAAAAAAAAAAAAAA1",
           *           "name": "The Lanterns"
           *         }
           *       ],
           *       "album": {
           *         "id": "5AAAAAAAAAAAAAAAAAAAA1",
           *         "name": "Low Tide",
           *         "releaseDate": "2019-05",
           *         "coverUrl": "https://i.scdn.co/image/ab67616d0000b273000000000000000000000001"
           *       },
           *       "durationMs": 214000,
           *       "explicit": false,
           *       "spotifyUrl": "https://open.spotify.com/track/4AAAAAAAAAAAAAAAAAAAA1",
           *       "addedAt": "2026-08-30T19:04:11Z",
           *       "saved": true,
           *       "featureState": "enriched",
           *       "features": {
           *         "tempo": 118.2,
           *         "energy": 0.61,
           *         "danceability": 0.72,
           *         "valence": 0.44,
           *         "acousticness": 0.18,
           *         "instrumentalness": 0,
           *         "liveness": 0.11,
           *         "loudness": -7.4,
           *         "speechiness": 0.05,
           *         "key": 0,
           *         "mode": 0,
           *         "timeSignature": 4
           *       },
           *       "featureSource": {
           *         "provider": "soundcharts",
           *         "matchedBy": "spotify_id",
           *         "sharedFrom": null,
           *         "fetchedAt": "2026-08-30T19:06:02.120Z"
           *       },
           *       "genres": [
           *         {
           *           "root": "pop",
           *           "sub": [
           *             "indie pop"
           *           ]
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['Track'];
        };
      };
      /** @description It is what you have: `If-None-Match` named its `ETag`. */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The API token is not valid */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The API token may not be used for this; The gallery is not published */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description seconds to wait, where that is known */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A service does not answer */
      503: {
        headers: {
          /** @description seconds to wait, where that is known */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getRecording: {
    parameters: {
      query?: never;
      header?: {
        /** @description the `ETag` of the answer that you have */
        'if-none-match'?: string;
      };
      path: {
        /** @description the Spotify id of the track */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The recording; the canonical release comes first. */
      200: {
        headers: {
          /** @description the limit: its name, `q` calls in `w` seconds */
          'ratelimit-policy'?: string;
          /** @description what is left of it: `r` calls, and all of them again in `t` seconds */
          ratelimit?: string;
          /** @description changes with the answer; send it back in `If-None-Match` */
          etag?: string;
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "canonicalId": "4AAAAAAAAAAAAAAAAAAAA1",
           *       "isrcs": [
           *         "QZES71982312"
           *       ],
           *       "decided": false,
           *       "releases": [
           *         {
           *           "id": "4AAAAAAAAAAAAAAAAAAAA1",
           *           "isrc": "QZES71982312",
           *           "name": "Harbour Lights at Four",
           *           "artists": [
           *             {
           *               "id": "6AAAAAAAAAAAAAAAAAAAA1",
           *               "name": "The Lanterns"
           *             }
           *           ],
           *           "album": {
           *             "id": "5AAAAAAAAAAAAAAAAAAAA1",
           *             "name": "Low Tide",
           *             "releaseDate": "2019-05",
           *             "coverUrl": "https://i.scdn.co/image/ab67616d0000b273000000000000000000000001"
           *           },
           *           "durationMs": 214000,
           *           "explicit": false,
           *           "spotifyUrl": "https://open.spotify.com/track/4AAAAAAAAAAAAAAAAAAAA1",
           *           "addedAt": "2026-08-30T19:04:11Z",
           *           "saved": true,
           *           "featureState": "enriched",
           *           "features": {
           *             "tempo": 118.2,
           *             "energy": 0.61,
           *             "danceability": 0.72,
           *             "valence": 0.44,
           *             "acousticness": 0.18,
           *             "instrumentalness": 0,
           *             "liveness": 0.11,
           *             "loudness": -7.4,
           *             "speechiness": 0.05,
           *             "key": 0,
           *             "mode": 0,
           *             "timeSignature": 4
           *           },
           *           "featureSource": {
           *             "provider": "soundcharts",
           *             "matchedBy": "spotify_id",
           *             "sharedFrom": null,
           *             "fetchedAt": "2026-08-30T19:06:02.120Z"
           *           },
           *           "genres": [
           *             {
           *               "root": "pop",
           *               "sub": [
           *                 "indie pop"
           *               ]
           *             }
           *           ]
           *         },
           *         {
           *           "id": "4AAAAAAAAAAAAAAAAAAAA2",
           *           "isrc": "QZES71982312",
           *           "name": "Harbour Lights at Four",
           *           "artists": [
           *             {
           *               "id": "6AAAAAAAAAAAAAAAAAAAA1",
           *               "name": "The Lanterns"
           *             }
           *           ],
           *           "album": {
           *             "id": "5AAAAAAAAAAAAAAAAAAAA2",
           *             "name": "Low Tide (Deluxe)",
           *             "releaseDate": "2020",
           *             "coverUrl": null
           *           },
           *           "durationMs": 214000,
           *           "explicit": false,
           *           "spotifyUrl": "https://open.spotify.com/track/4AAAAAAAAAAAAAAAAAAAA2",
           *           "addedAt": null,
           *           "saved": false,
           *           "featureState": "enriched",
           *           "features": {
           *             "tempo": 118.2,
           *             "energy": 0.61,
           *             "danceability": 0.72,
           *             "valence": 0.44,
           *             "acousticness": 0.18,
           *             "instrumentalness": 0,
           *             "liveness": 0.11,
           *             "loudness": -7.4,
           *             "speechiness": 0.05,
           *             "key": 0,
           *             "mode": 0,
           *             "timeSignature": 4
           *           },
           *           "featureSource": {
           *             "provider": "soundcharts",
           *             "matchedBy": "spotify_id",
           *             "sharedFrom": null,
           *             "fetchedAt": "2026-08-30T19:06:02.120Z"
           *           },
           *           "genres": [
           *             {
           *               "root": "pop",
           *               "sub": [
           *                 "indie pop"
           *               ]
           *             }
           *           ]
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['Recording'];
        };
      };
      /** @description It is what you have: `If-None-Match` named its `ETag`. */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The API token is not valid */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The API token may not be used for this; The gallery is not published */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description seconds to wait, where that is known */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A service does not answer */
      503: {
        headers: {
          /** @description seconds to wait, where that is known */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  findSimilarTracks: {
    parameters: {
      query?: {
        /** @description words of name, artists and album, in any order, case and accent; parts of words count, and a word that occurs nowhere is taken for a slip of the pen */
        q?: string;
        /** @description Spotify ids of artists, separated by commas */
        artistId?: string;
        /** @description whole names of artists, in any case and accent, separated by commas */
        artist?: string;
        /** @description Spotify ids of albums, separated by commas */
        albumId?: string;
        /** @description recording codes, separated by commas */
        isrc?: string;
        /** @description least tempo, inclusive (beats per minute) */
        tempoMin?: number;
        /** @description greatest tempo, inclusive (beats per minute) */
        tempoMax?: number;
        /** @description least energy, inclusive (0 to 1) */
        energyMin?: number;
        /** @description greatest energy, inclusive (0 to 1) */
        energyMax?: number;
        /** @description least danceability, inclusive (0 to 1) */
        danceabilityMin?: number;
        /** @description greatest danceability, inclusive (0 to 1) */
        danceabilityMax?: number;
        /** @description least valence, inclusive (0 to 1) */
        valenceMin?: number;
        /** @description greatest valence, inclusive (0 to 1) */
        valenceMax?: number;
        /** @description least acousticness, inclusive (0 to 1) */
        acousticnessMin?: number;
        /** @description greatest acousticness, inclusive (0 to 1) */
        acousticnessMax?: number;
        /** @description least instrumentalness, inclusive (0 to 1) */
        instrumentalnessMin?: number;
        /** @description greatest instrumentalness, inclusive (0 to 1) */
        instrumentalnessMax?: number;
        /** @description least liveness, inclusive (0 to 1) */
        livenessMin?: number;
        /** @description greatest liveness, inclusive (0 to 1) */
        livenessMax?: number;
        /** @description least loudness, inclusive (dB, negative) */
        loudnessMin?: number;
        /** @description greatest loudness, inclusive (dB, negative) */
        loudnessMax?: number;
        /** @description least speechiness, inclusive (0 to 1) */
        speechinessMin?: number;
        /** @description greatest speechiness, inclusive (0 to 1) */
        speechinessMax?: number;
        /** @description least key, inclusive (pitch class, 0 is C) */
        keyMin?: number;
        /** @description greatest key, inclusive (pitch class, 0 is C) */
        keyMax?: number;
        /** @description least mode, inclusive (0 minor, 1 major) */
        modeMin?: number;
        /** @description greatest mode, inclusive (0 minor, 1 major) */
        modeMax?: number;
        /** @description least timeSignature, inclusive (beats per bar) */
        timeSignatureMin?: number;
        /** @description greatest timeSignature, inclusive (beats per bar) */
        timeSignatureMax?: number;
        /** @description `half-double`: a track whose tempo fits when it is halved or doubled counts as well; `exact` where it is left out */
        tempoTolerance?: 'exact' | 'half-double';
        /** @description keys on the Camelot wheel such as `8A`, separated by commas */
        key?: string;
        /** @description which keys go with `key`: the same (`exact`, where it is left out), with neighbours and relative (`strict`), with diagonal neighbours too (`relaxed`), or those that lift the energy (`boost`) */
        keyMatch?: 'exact' | 'strict' | 'relaxed' | 'boost';
        /** @description marked as explicit, or not */
        explicit?: 'true' | 'false';
        /** @description first year of release */
        releaseYearMin?: number;
        /** @description last year of release */
        releaseYearMax?: number;
        /** @description decades by their first year, such as `1990,2000` */
        decade?: string;
        /** @description shortest duration in milliseconds */
        durationMin?: number;
        /** @description longest duration in milliseconds */
        durationMax?: number;
        /** @description saved at this moment (UTC) or later; a date begins at 00:00 */
        addedFrom?: string;
        /** @description saved at this moment (UTC) or earlier; a date lasts until its end */
        addedTo?: string;
        /** @description genres, root or finer, in any case and accent, separated by commas */
        genre?: string;
        /** @description in the library now, removed from it, or both (`any`, where it is left out) */
        saved?: 'true' | 'false' | 'any';
        /** @description where the track stands on its way to features; several separated by commas */
        featureState?: string;
        /** @description whose features are shown; several separated by commas */
        provider?: string;
        /** @description mood presets, see `GET /api/moods`; several separated by commas */
        mood?: string;
        /** @description how many, 1–100 */
        limit?: number;
        /** @description at most so many with the same first artist; no bound where it is left out */
        perArtist?: number;
        /** @description how much tempo counts, 0–10 */
        tempoWeight?: number;
        /** @description how much energy counts, 0–10 */
        energyWeight?: number;
        /** @description how much danceability counts, 0–10 */
        danceabilityWeight?: number;
        /** @description how much valence counts, 0–10 */
        valenceWeight?: number;
        /** @description how much acousticness counts, 0–10 */
        acousticnessWeight?: number;
        /** @description how much instrumentalness counts, 0–10 */
        instrumentalnessWeight?: number;
        /** @description how much liveness counts, 0–10 */
        livenessWeight?: number;
        /** @description how much loudness counts, 0–10 */
        loudnessWeight?: number;
        /** @description how much speechiness counts, 0–10 */
        speechinessWeight?: number;
        /** @description how much key counts, 0–10 */
        keyWeight?: number;
        /** @description how much mode counts, 0–10 */
        modeWeight?: number;
        /** @description how much timeSignature counts, 0–10 */
        timeSignatureWeight?: number;
      };
      header?: {
        /** @description the `ETag` of the answer that you have */
        'if-none-match'?: string;
      };
      path: {
        /** @description the Spotify id of the track */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The nearest first; none where the track has no features itself. */
      200: {
        headers: {
          /** @description the limit: its name, `q` calls in `w` seconds */
          'ratelimit-policy'?: string;
          /** @description what is left of it: `r` calls, and all of them again in `t` seconds */
          ratelimit?: string;
          /** @description changes with the answer; send it back in `If-None-Match` */
          etag?: string;
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "4AAAAAAAAAAAAAAAAAAAA1",
           *       "comparable": true,
           *       "items": [
           *         {
           *           "track": {
           *             "id": "4AAAAAAAAAAAAAAAAAAAA7",
           *             "isrc": "QZES71982318",
           *             "name": "Slack Water",
           *             "artists": [
           *               {
           *                 "id": "6AAAAAAAAAAAAAAAAAAAA1",
           *                 "name": "The Lanterns"
           *               }
           *             ],
           *             "album": {
           *               "id": "5AAAAAAAAAAAAAAAAAAAA1",
           *               "name": "Low Tide",
           *               "releaseDate": "2019-05",
           *               "coverUrl": "https://i.scdn.co/image/ab67616d0000b273000000000000000000000001"
           *             },
           *             "durationMs": 214000,
           *             "explicit": false,
           *             "spotifyUrl": "https://open.spotify.com/track/4AAAAAAAAAAAAAAAAAAAA7",
           *             "addedAt": "2026-08-30T19:04:11Z",
           *             "saved": true,
           *             "featureState": "enriched",
           *             "features": {
           *               "tempo": 118.2,
           *               "energy": 0.61,
           *               "danceability": 0.72,
           *               "valence": 0.44,
           *               "acousticness": 0.18,
           *               "instrumentalness": 0,
           *               "liveness": 0.11,
           *               "loudness": -7.4,
           *               "speechiness": 0.05,
           *               "key": 0,
           *               "mode": 0,
           *               "timeSignature": 4
           *             },
           *             "featureSource": {
           *               "provider": "soundcharts",
           *               "matchedBy": "spotify_id",
           *               "sharedFrom": null,
           *               "fetchedAt": "2026-08-30T19:06:02.120Z"
           *             },
           *             "genres": [
           *               {
           *                 "root": "pop",
           *                 "sub": [
           *                   "indie pop"
           *                 ]
           *               }
           *             ]
           *           },
           *           "distance": 0.2841,
           *           "reasons": [
           *             {
           *               "kind": "feature",
           *               "feature": "tempo",
           *               "delta": -2.1
           *             },
           *             {
           *               "kind": "key",
           *               "relation": "exact",
           *               "from": "5A",
           *               "to": "5A"
           *             },
           *             {
           *               "kind": "feature",
           *               "feature": "energy",
           *               "delta": 0.03
           *             },
           *             {
           *               "kind": "artist",
           *               "name": "The Lanterns"
           *             }
           *           ],
           *           "text": "−2 BPM, same key, energy +0.03, same artist"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['SimilarTracks'];
        };
      };
      /** @description It is what you have: `If-None-Match` named its `ETag`. */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The API token is not valid */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The API token may not be used for this; The gallery is not published */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description seconds to wait, where that is known */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A service does not answer */
      503: {
        headers: {
          /** @description seconds to wait, where that is known */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getArtist: {
    parameters: {
      query?: {
        /** @description page size, 1–200 */
        limit?: number;
        /** @description `nextCursor` of the page before; it holds for the same filters and the same order only */
        cursor?: string;
      };
      header?: {
        /** @description the `ETag` of the answer that you have */
        'if-none-match'?: string;
      };
      path: {
        /** @description the Spotify id of the artist */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The artist. */
      200: {
        headers: {
          /** @description the limit: its name, `q` calls in `w` seconds */
          'ratelimit-policy'?: string;
          /** @description what is left of it: `r` calls, and all of them again in `t` seconds */
          ratelimit?: string;
          /** @description changes with the answer; send it back in `If-None-Match` */
          etag?: string;
          /** @description the address of the next page, with `rel="next"`; absent on the last one */
          link?: string;
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "6AAAAAAAAAAAAAAAAAAAA1",
           *       "name": "The Lanterns",
           *       "count": 1,
           *       "saved": 1,
           *       "durationMs": 214000,
           *       "byFeatureState": {
           *         "pending": 0,
           *         "enriched": 1,
           *         "not_found": 0,
           *         "no_audio": 0,
           *         "failed": 0
           *       },
           *       "means": {
           *         "tempo": 118.2,
           *         "energy": 0.61,
           *         "danceability": 0.72,
           *         "valence": 0.44,
           *         "acousticness": 0.18,
           *         "instrumentalness": 0,
           *         "liveness": 0.11,
           *         "loudness": -7.4,
           *         "speechiness": 0.05
           *       },
           *       "genres": [
           *         {
           *           "genre": "indie pop",
           *           "count": 1
           *         }
           *       ],
           *       "albums": [
           *         {
           *           "id": "5AAAAAAAAAAAAAAAAAAAA1",
           *           "name": "Low Tide",
           *           "releaseDate": "2019-05",
           *           "coverUrl": "https://i.scdn.co/image/ab67616d0000b273000000000000000000000001",
           *           "count": 1
           *         }
           *       ],
           *       "with": [],
           *       "tracks": {
           *         "items": [
           *           {
           *             "id": "4AAAAAAAAAAAAAAAAAAAA1",
           *             "isrc": "QZES71982312",
           *             "name": "Harbour Lights at Four",
           *             "artists": [
           *               {
           *                 "id": "6AAAAAAAAAAAAAAAAAAAA1",
           *                 "name": "The Lanterns"
           *               }
           *             ],
           *             "album": {
           *               "id": "5AAAAAAAAAAAAAAAAAAAA1",
           *               "name": "Low Tide",
           *               "releaseDate": "2019-05",
           *               "coverUrl": "https://i.scdn.co/image/ab67616d0000b273000000000000000000000001"
           *             },
           *             "durationMs": 214000,
           *             "explicit": false,
           *             "spotifyUrl": "https://open.spotify.com/track/4AAAAAAAAAAAAAAAAAAAA1",
           *             "addedAt": "2026-08-30T19:04:11Z",
           *             "saved": true,
           *             "featureState": "enriched",
           *             "features": {
           *               "tempo": 118.2,
           *               "energy": 0.61,
           *               "danceability": 0.72,
           *               "valence": 0.44,
           *               "acousticness": 0.18,
           *               "instrumentalness": 0,
           *               "liveness": 0.11,
           *               "loudness": -7.4,
           *               "speechiness": 0.05,
           *               "key": 0,
           *               "mode": 0,
           *               "timeSignature": 4
           *             },
           *             "featureSource": {
           *               "provider": "soundcharts",
           *               "matchedBy": "spotify_id",
           *               "sharedFrom": null,
           *               "fetchedAt": "2026-08-30T19:06:02.120Z"
           *             },
           *             "genres": [
           *               {
           *                 "root": "pop",
           *                 "sub": [
           *                   "indie pop"
           *                 ]
           *               }
           *             ]
           *           }
           *         ],
           *         "nextCursor": null
           *       }
           *     }
           */
          'application/json': components['schemas']['ArtistPage'];
        };
      };
      /** @description It is what you have: `If-None-Match` named its `ETag`. */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request is not valid; The cursor is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The API token is not valid */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The API token may not be used for this; The gallery is not published */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description seconds to wait, where that is known */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A service does not answer */
      503: {
        headers: {
          /** @description seconds to wait, where that is known */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getAlbum: {
    parameters: {
      query?: {
        /** @description page size, 1–200 */
        limit?: number;
        /** @description `nextCursor` of the page before; it holds for the same filters and the same order only */
        cursor?: string;
      };
      header?: {
        /** @description the `ETag` of the answer that you have */
        'if-none-match'?: string;
      };
      path: {
        /** @description the Spotify id of the album */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The album. */
      200: {
        headers: {
          /** @description the limit: its name, `q` calls in `w` seconds */
          'ratelimit-policy'?: string;
          /** @description what is left of it: `r` calls, and all of them again in `t` seconds */
          ratelimit?: string;
          /** @description changes with the answer; send it back in `If-None-Match` */
          etag?: string;
          /** @description the address of the next page, with `rel="next"`; absent on the last one */
          link?: string;
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "5AAAAAAAAAAAAAAAAAAAA1",
           *       "name": "Low Tide",
           *       "releaseDate": "2019-05",
           *       "coverUrl": "https://i.scdn.co/image/ab67616d0000b273000000000000000000000001",
           *       "count": 1,
           *       "saved": 1,
           *       "durationMs": 214000,
           *       "byFeatureState": {
           *         "pending": 0,
           *         "enriched": 1,
           *         "not_found": 0,
           *         "no_audio": 0,
           *         "failed": 0
           *       },
           *       "means": {
           *         "tempo": 118.2,
           *         "energy": 0.61,
           *         "danceability": 0.72,
           *         "valence": 0.44,
           *         "acousticness": 0.18,
           *         "instrumentalness": 0,
           *         "liveness": 0.11,
           *         "loudness": -7.4,
           *         "speechiness": 0.05
           *       },
           *       "genres": [
           *         {
           *           "genre": "indie pop",
           *           "count": 1
           *         }
           *       ],
           *       "artists": [
           *         {
           *           "id": "6AAAAAAAAAAAAAAAAAAAA1",
           *           "name": "The Lanterns"
           *         }
           *       ],
           *       "tracks": {
           *         "items": [
           *           {
           *             "id": "4AAAAAAAAAAAAAAAAAAAA1",
           *             "isrc": "QZES71982312",
           *             "name": "Harbour Lights at Four",
           *             "artists": [
           *               {
           *                 "id": "6AAAAAAAAAAAAAAAAAAAA1",
           *                 "name": "The Lanterns"
           *               }
           *             ],
           *             "album": {
           *               "id": "5AAAAAAAAAAAAAAAAAAAA1",
           *               "name": "Low Tide",
           *               "releaseDate": "2019-05",
           *               "coverUrl": "https://i.scdn.co/image/ab67616d0000b273000000000000000000000001"
           *             },
           *             "durationMs": 214000,
           *             "explicit": false,
           *             "spotifyUrl": "https://open.spotify.com/track/4AAAAAAAAAAAAAAAAAAAA1",
           *             "addedAt": "2026-08-30T19:04:11Z",
           *             "saved": true,
           *             "featureState": "enriched",
           *             "features": {
           *               "tempo": 118.2,
           *               "energy": 0.61,
           *               "danceability": 0.72,
           *               "valence": 0.44,
           *               "acousticness": 0.18,
           *               "instrumentalness": 0,
           *               "liveness": 0.11,
           *               "loudness": -7.4,
           *               "speechiness": 0.05,
           *               "key": 0,
           *               "mode": 0,
           *               "timeSignature": 4
           *             },
           *             "featureSource": {
           *               "provider": "soundcharts",
           *               "matchedBy": "spotify_id",
           *               "sharedFrom": null,
           *               "fetchedAt": "2026-08-30T19:06:02.120Z"
           *             },
           *             "genres": [
           *               {
           *                 "root": "pop",
           *                 "sub": [
           *                   "indie pop"
           *                 ]
           *               }
           *             ]
           *           }
           *         ],
           *         "nextCursor": null
           *       }
           *     }
           */
          'application/json': components['schemas']['AlbumPage'];
        };
      };
      /** @description It is what you have: `If-None-Match` named its `ETag`. */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request is not valid; The cursor is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The API token is not valid */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The API token may not be used for this; The gallery is not published */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description seconds to wait, where that is known */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A service does not answer */
      503: {
        headers: {
          /** @description seconds to wait, where that is known */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listMoods: {
    parameters: {
      query?: never;
      header?: {
        /** @description the `ETag` of the answer that you have */
        'if-none-match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The presets. */
      200: {
        headers: {
          /** @description the limit: its name, `q` calls in `w` seconds */
          'ratelimit-policy'?: string;
          /** @description what is left of it: `r` calls, and all of them again in `t` seconds */
          ratelimit?: string;
          /** @description changes with the answer; send it back in `If-None-Match` */
          etag?: string;
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "mood": "dance",
           *           "ranges": {
           *             "danceability": {
           *               "min": 0.7
           *             },
           *             "energy": {
           *               "min": 0.5
           *             }
           *           },
           *           "count": 412
           *         }
           *       ],
           *       "tracks": 2872,
           *       "withoutFeatures": 82
           *     }
           */
          'application/json': components['schemas']['MoodList'];
        };
      };
      /** @description It is what you have: `If-None-Match` named its `ETag`. */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The API token is not valid */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The API token may not be used for this; The gallery is not published */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description seconds to wait, where that is known */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A service does not answer */
      503: {
        headers: {
          /** @description seconds to wait, where that is known */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getStats: {
    parameters: {
      query?: never;
      header?: {
        /** @description the `ETag` of the answer that you have */
        'if-none-match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The numbers. */
      200: {
        headers: {
          /** @description the limit: its name, `q` calls in `w` seconds */
          'ratelimit-policy'?: string;
          /** @description what is left of it: `r` calls, and all of them again in `t` seconds */
          ratelimit?: string;
          /** @description changes with the answer; send it back in `If-None-Match` */
          etag?: string;
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "tracks": 1,
           *       "saved": 1,
           *       "noLongerSaved": 0,
           *       "recordings": 1,
           *       "artists": 1,
           *       "albums": 1,
           *       "genreCount": 2,
           *       "explicit": 0,
           *       "durationMs": 214000,
           *       "coverage": {
           *         "byFeatureState": {
           *           "pending": 0,
           *           "enriched": 1,
           *           "not_found": 0,
           *           "no_audio": 14,
           *           "failed": 1
           *         },
           *         "byProvider": {
           *           "soundcharts": 1,
           *           "reccobeats": 0
           *         },
           *         "overridden": 0
           *       },
           *       "growth": [
           *         {
           *           "month": "2026-08",
           *           "added": 1,
           *           "total": 1
           *         }
           *       ],
           *       "features": {
           *         "tempo": {
           *           "known": 1,
           *           "mean": 118.2,
           *           "deviation": 0,
           *           "median": 118.2,
           *           "histogram": {
           *             "from": 40,
           *             "binWidth": 5,
           *             "counts": [
           *               0,
           *               0,
           *               0,
           *               0,
           *               0,
           *               0,
           *               0,
           *               0,
           *               0,
           *               0,
           *               0,
           *               0,
           *               0,
           *               0,
           *               0,
           *               1,
           *               0,
           *               0,
           *               0,
           *               0,
           *               0,
           *               0,
           *               0,
           *               0,
           *               0,
           *               0,
           *               0,
           *               0,
           *               0,
           *               0,
           *               0,
           *               0,
           *               0,
           *               0,
           *               0,
           *               0
           *             ],
           *             "missing": 0,
           *             "min": 118.2,
           *             "max": 118.2
           *           },
           *           "lowest": {
           *             "value": 118.2,
           *             "track": {
           *               "id": "4AAAAAAAAAAAAAAAAAAAA1",
           *               "name": "Harbour Lights at Four",
           *               "artists": [
           *                 {
           *                   "id": "6AAAAAAAAAAAAAAAAAAAA1",
           *                   "name": "The Lanterns"
           *                 }
           *               ],
           *               "album": {
           *                 "id": "5AAAAAAAAAAAAAAAAAAAA1",
           *                 "name": "Low Tide",
           *                 "releaseDate": "2019-05",
           *                 "coverUrl": "https://i.scdn.co/image/ab67616d0000b273000000000000000000000001"
           *               }
           *             }
           *           },
           *           "highest": {
           *             "value": 118.2,
           *             "track": {
           *               "id": "4AAAAAAAAAAAAAAAAAAAA1",
           *               "name": "Harbour Lights at Four",
           *               "artists": [
           *                 {
           *                   "id": "6AAAAAAAAAAAAAAAAAAAA1",
           *                   "name": "The Lanterns"
           *                 }
           *               ],
           *               "album": {
           *                 "id": "5AAAAAAAAAAAAAAAAAAAA1",
           *                 "name": "Low Tide",
           *                 "releaseDate": "2019-05",
           *                 "coverUrl": "https://i.scdn.co/image/ab67616d0000b273000000000000000000000001"
           *               }
           *             }
           *           }
           *         },
           *         "energy": {
           *           "known": 1,
           *           "mean": 0.61,
           *           "deviation": 0,
           *           "median": 0.61,
           *           "histogram": {
           *             "from": 0,
           *             "binWidth": 0.05,
           *             "counts": [
           *               0,
           *               0,
           *               0,
           *               0,
           *               0,
           *               0,
           *               0,
           *               0,
           *               0,
           *               0,
           *               0,
           *               0,
           *               1,
           *               0,
           *               0,
           *               0,
           *               0,
           *               0,
           *               0,
           *               0
           *             ],
           *             "missing": 0,
           *             "min": 0.61,
           *             "max": 0.61
           *           },
           *           "lowest": {
           *             "value": 0.61,
           *             "track": {
           *               "id": "4AAAAAAAAAAAAAAAAAAAA1",
           *               "name": "Harbour Lights at Four",
           *               "artists": [
           *                 {
           *                   "id": "6AAAAAAAAAAAAAAAAAAAA1",
           *                   "name": "The Lanterns"
           *                 }
           *               ],
           *               "album": {
           *                 "id": "5AAAAAAAAAAAAAAAAAAAA1",
           *                 "name": "Low Tide",
           *                 "releaseDate": "2019-05",
           *                 "coverUrl": "https://i.scdn.co/image/ab67616d0000b273000000000000000000000001"
           *               }
           *             }
           *           },
           *           "highest": {
           *             "value": 0.61,
           *             "track": {
           *               "id": "4AAAAAAAAAAAAAAAAAAAA1",
           *               "name": "Harbour Lights at Four",
           *               "artists": [
           *                 {
           *                   "id": "6AAAAAAAAAAAAAAAAAAAA1",
           *                   "name": "The Lanterns"
           *                 }
           *               ],
           *               "album": {
           *                 "id": "5AAAAAAAAAAAAAAAAAAAA1",
           *                 "name": "Low Tide",
           *                 "releaseDate": "2019-05",
           *                 "coverUrl": "https://i.scdn.co/image/ab67616d0000b273000000000000000000000001"
           *               }
           *             }
           *           }
           *         },
           *         "danceability": {
           *           "known": 1,
           *           "mean": 0.72,
           *           "deviation": 0,
           *           "median": 0.72,
           *           "histogram": {
           *             "from": 0,
           *             "binWidth": 0.05,
           *             "counts": [
           *               0,
           *               0,
           *               0,
           *               0,
           *               0,
           *               0,
           *               0,
           *               0,
           *               0,
           *               0,
           *               0,
           *               0,
           *               0,
           *               0,
           *               1,
           *               0,
           *               0,
           *               0,
           *               0,
           *               0
           *             ],
           *             "missing": 0,
           *             "min": 0.72,
           *             "max": 0.72
           *           },
           *           "lowest": {
           *             "value": 0.72,
           *             "track": {
           *               "id": "4AAAAAAAAAAAAAAAAAAAA1",
           *               "name": "Harbour Lights at Four",
           *               "artists": [
           *                 {
           *                   "id": "6AAAAAAAAAAAAAAAAAAAA1",
           *                   "name": "The Lanterns"
           *                 }
           *               ],
           *               "album": {
           *                 "id": "5AAAAAAAAAAAAAAAAAAAA1",
           *                 "name": "Low Tide",
           *                 "releaseDate": "2019-05",
           *                 "coverUrl": "https://i.scdn.co/image/ab67616d0000b273000000000000000000000001"
           *               }
           *             }
           *           },
           *           "highest": {
           *             "value": 0.72,
           *             "track": {
           *               "id": "4AAAAAAAAAAAAAAAAAAAA1",
           *               "name": "Harbour Lights at Four",
           *               "artists": [
           *                 {
           *                   "id": "6AAAAAAAAAAAAAAAAAAAA1",
           *                   "name": "The Lanterns"
           *                 }
           *               ],
           *               "album": {
           *                 "id": "5AAAAAAAAAAAAAAAAAAAA1",
           *                 "name": "Low Tide",
           *                 "releaseDate": "2019-05",
           *                 "coverUrl": "https://i.scdn.co/image/ab67616d0000b273000000000000000000000001"
           *               }
           *             }
           *           }
           *         },
           *         "valence": {
           *           "known": 1,
           *           "mean": 0.44,
           *           "deviation": 0,
           *           "median": 0.44,
           *           "histogram": {
           *             "from": 0,
           *             "binWidth": 0.05,
           *             "counts": [
           *               0,
           *               0,
           *               0,
           *               0,
           *               0,
           *               0,
           *               0,
           *               0,
           *               1,
           *               0,
           *               0,
           *               0,
           *               0,
           *               0,
           *               0,
           *               0,
           *               0,
           *               0,
           *               0,
           *               0
           *             ],
           *             "missing": 0,
           *             "min": 0.44,
           *             "max": 0.44
           *           },
           *           "lowest": {
           *             "value": 0.44,
           *             "track": {
           *               "id": "4AAAAAAAAAAAAAAAAAAAA1",
           *               "name": "Harbour Lights at Four",
           *               "artists": [
           *                 {
           *                   "id": "6AAAAAAAAAAAAAAAAAAAA1",
           *                   "name": "The Lanterns"
           *                 }
           *               ],
           *               "album": {
           *                 "id": "5AAAAAAAAAAAAAAAAAAAA1",
           *                 "name": "Low Tide",
           *                 "releaseDate": "2019-05",
           *                 "coverUrl": "https://i.scdn.co/image/ab67616d0000b273000000000000000000000001"
           *               }
           *             }
           *           },
           *           "highest": {
           *             "value": 0.44,
           *             "track": {
           *               "id": "4AAAAAAAAAAAAAAAAAAAA1",
           *               "name": "Harbour Lights at Four",
           *               "artists": [
           *                 {
           *                   "id": "6AAAAAAAAAAAAAAAAAAAA1",
           *                   "name": "The Lanterns"
           *                 }
           *               ],
           *               "album": {
           *                 "id": "5AAAAAAAAAAAAAAAAAAAA1",
           *                 "name": "Low Tide",
           *                 "releaseDate": "2019-05",
           *                 "coverUrl": "https://i.scdn.co/image/ab67616d0000b273000000000000000000000001"
           *               }
           *             }
           *           }
           *         },
           *         "acousticness": {
           *           "known": 1,
           *           "mean": 0.18,
           *           "deviation": 0,
           *           "median": 0.18,
           *           "histogram": {
           *             "from": 0,
           *             "binWidth": 0.05,
           *             "counts": [
           *               0,
           *               0,
           *               0,
           *               1,
           *               0,
           *               0,
           *               0,
           *               0,
           *               0,
           *               0,
           *               0,
           *               0,
           *               0,
           *               0,
           *               0,
           *               0,
           *               0,
           *               0,
           *               0,
           *               0
           *             ],
           *             "missing": 0,
           *             "min": 0.18,
           *             "max": 0.18
           *           },
           *           "lowest": {
           *             "value": 0.18,
           *             "track": {
           *               "id": "4AAAAAAAAAAAAAAAAAAAA1",
           *               "name": "Harbour Lights at Four",
           *               "artists": [
           *                 {
           *                   "id": "6AAAAAAAAAAAAAAAAAAAA1",
           *                   "name": "The Lanterns"
           *                 }
           *               ],
           *               "album": {
           *                 "id": "5AAAAAAAAAAAAAAAAAAAA1",
           *                 "name": "Low Tide",
           *                 "releaseDate": "2019-05",
           *                 "coverUrl": "https://i.scdn.co/image/ab67616d0000b273000000000000000000000001"
           *               }
           *             }
           *           },
           *           "highest": {
           *             "value": 0.18,
           *             "track": {
           *               "id": "4AAAAAAAAAAAAAAAAAAAA1",
           *               "name": "Harbour Lights at Four",
           *               "artists": [
           *                 {
           *                   "id": "6AAAAAAAAAAAAAAAAAAAA1",
           *                   "name": "The Lanterns"
           *                 }
           *               ],
           *               "album": {
           *                 "id": "5AAAAAAAAAAAAAAAAAAAA1",
           *                 "name": "Low Tide",
           *                 "releaseDate": "2019-05",
           *                 "coverUrl": "https://i.scdn.co/image/ab67616d0000b273000000000000000000000001"
           *               }
           *             }
           *           }
           *         },
           *         "instrumentalness": {
           *           "known": 1,
           *           "mean": 0,
           *           "deviation": 0,
           *           "median": 0,
           *           "histogram": {
           *             "from": 0,
           *             "binWidth": 0.05,
           *             "counts": [
           *               1,
           *               0,
           *               0,
           *               0,
           *               0,
           *               0,
           *               0,
           *               0,
           *               0,
           *               0,
           *               0,
           *               0,
           *               0,
           *               0,
           *               0,
           *               0,
           *               0,
           *               0,
           *               0,
           *               0
           *             ],
           *             "missing": 0,
           *             "min": 0,
           *             "max": 0
           *           },
           *           "lowest": {
           *             "value": 0,
           *             "track": {
           *               "id": "4AAAAAAAAAAAAAAAAAAAA1",
           *               "name": "Harbour Lights at Four",
           *               "artists": [
           *                 {
           *                   "id": "6AAAAAAAAAAAAAAAAAAAA1",
           *                   "name": "The Lanterns"
           *                 }
           *               ],
           *               "album": {
           *                 "id": "5AAAAAAAAAAAAAAAAAAAA1",
           *                 "name": "Low Tide",
           *                 "releaseDate": "2019-05",
           *                 "coverUrl": "https://i.scdn.co/image/ab67616d0000b273000000000000000000000001"
           *               }
           *             }
           *           },
           *           "highest": {
           *             "value": 0,
           *             "track": {
           *               "id": "4AAAAAAAAAAAAAAAAAAAA1",
           *               "name": "Harbour Lights at Four",
           *               "artists": [
           *                 {
           *                   "id": "6AAAAAAAAAAAAAAAAAAAA1",
           *                   "name": "The Lanterns"
           *                 }
           *               ],
           *               "album": {
           *                 "id": "5AAAAAAAAAAAAAAAAAAAA1",
           *                 "name": "Low Tide",
           *                 "releaseDate": "2019-05",
           *                 "coverUrl": "https://i.scdn.co/image/ab67616d0000b273000000000000000000000001"
           *               }
           *             }
           *           }
           *         },
           *         "liveness": {
           *           "known": 1,
           *           "mean": 0.11,
           *           "deviation": 0,
           *           "median": 0.11,
           *           "histogram": {
           *             "from": 0,
           *             "binWidth": 0.05,
           *             "counts": [
           *               0,
           *               0,
           *               1,
           *               0,
           *               0,
           *               0,
           *               0,
           *               0,
           *               0,
           *               0,
           *               0,
           *               0,
           *               0,
           *               0,
           *               0,
           *               0,
           *               0,
           *               0,
           *               0,
           *               0
           *             ],
           *             "missing": 0,
           *             "min": 0.11,
           *             "max": 0.11
           *           },
           *           "lowest": {
           *             "value": 0.11,
           *             "track": {
           *               "id": "4AAAAAAAAAAAAAAAAAAAA1",
           *               "name": "Harbour Lights at Four",
           *               "artists": [
           *                 {
           *                   "id": "6AAAAAAAAAAAAAAAAAAAA1",
           *                   "name": "The Lanterns"
           *                 }
           *               ],
           *               "album": {
           *                 "id": "5AAAAAAAAAAAAAAAAAAAA1",
           *                 "name": "Low Tide",
           *                 "releaseDate": "2019-05",
           *                 "coverUrl": "https://i.scdn.co/image/ab67616d0000b273000000000000000000000001"
           *               }
           *             }
           *           },
           *           "highest": {
           *             "value": 0.11,
           *             "track": {
           *               "id": "4AAAAAAAAAAAAAAAAAAAA1",
           *               "name": "Harbour Lights at Four",
           *               "artists": [
           *                 {
           *                   "id": "6AAAAAAAAAAAAAAAAAAAA1",
           *                   "name": "The Lanterns"
           *                 }
           *               ],
           *               "album": {
           *                 "id": "5AAAAAAAAAAAAAAAAAAAA1",
           *                 "name": "Low Tide",
           *                 "releaseDate": "2019-05",
           *                 "coverUrl": "https://i.scdn.co/image/ab67616d0000b273000000000000000000000001"
           *               }
           *             }
           *           }
           *         },
           *         "loudness": {
           *           "known": 1,
           *           "mean": -7.4,
           *           "deviation": 0,
           *           "median": -7.4,
           *           "histogram": {
           *             "from": -40,
           *             "binWidth": 2,
           *             "counts": [
           *               0,
           *               0,
           *               0,
           *               0,
           *               0,
           *               0,
           *               0,
           *               0,
           *               0,
           *               0,
           *               0,
           *               0,
           *               0,
           *               0,
           *               0,
           *               0,
           *               1,
           *               0,
           *               0,
           *               0
           *             ],
           *             "missing": 0,
           *             "min": -7.4,
           *             "max": -7.4
           *           },
           *           "lowest": {
           *             "value": -7.4,
           *             "track": {
           *               "id": "4AAAAAAAAAAAAAAAAAAAA1",
           *               "name": "Harbour Lights at Four",
           *               "artists": [
           *                 {
           *                   "id": "6AAAAAAAAAAAAAAAAAAAA1",
           *                   "name": "The Lanterns"
           *                 }
           *               ],
           *               "album": {
           *                 "id": "5AAAAAAAAAAAAAAAAAAAA1",
           *                 "name": "Low Tide",
           *                 "releaseDate": "2019-05",
           *                 "coverUrl": "https://i.scdn.co/image/ab67616d0000b273000000000000000000000001"
           *               }
           *             }
           *           },
           *           "highest": {
           *             "value": -7.4,
           *             "track": {
           *               "id": "4AAAAAAAAAAAAAAAAAAAA1",
           *               "name": "Harbour Lights at Four",
           *               "artists": [
           *                 {
           *                   "id": "6AAAAAAAAAAAAAAAAAAAA1",
           *                   "name": "The Lanterns"
           *                 }
           *               ],
           *               "album": {
           *                 "id": "5AAAAAAAAAAAAAAAAAAAA1",
           *                 "name": "Low Tide",
           *                 "releaseDate": "2019-05",
           *                 "coverUrl": "https://i.scdn.co/image/ab67616d0000b273000000000000000000000001"
           *               }
           *             }
           *           }
           *         },
           *         "speechiness": {
           *           "known": 1,
           *           "mean": 0.05,
           *           "deviation": 0,
           *           "median": 0.05,
           *           "histogram": {
           *             "from": 0,
           *             "binWidth": 0.05,
           *             "counts": [
           *               0,
           *               1,
           *               0,
           *               0,
           *               0,
           *               0,
           *               0,
           *               0,
           *               0,
           *               0,
           *               0,
           *               0,
           *               0,
           *               0,
           *               0,
           *               0,
           *               0,
           *               0,
           *               0,
           *               0
           *             ],
           *             "missing": 0,
           *             "min": 0.05,
           *             "max": 0.05
           *           },
           *           "lowest": {
           *             "value": 0.05,
           *             "track": {
           *               "id": "4AAAAAAAAAAAAAAAAAAAA1",
           *               "name": "Harbour Lights at Four",
           *               "artists": [
           *                 {
           *                   "id": "6AAAAAAAAAAAAAAAAAAAA1",
           *                   "name": "The Lanterns"
           *                 }
           *               ],
           *               "album": {
           *                 "id": "5AAAAAAAAAAAAAAAAAAAA1",
           *                 "name": "Low Tide",
           *                 "releaseDate": "2019-05",
           *                 "coverUrl": "https://i.scdn.co/image/ab67616d0000b273000000000000000000000001"
           *               }
           *             }
           *           },
           *           "highest": {
           *             "value": 0.05,
           *             "track": {
           *               "id": "4AAAAAAAAAAAAAAAAAAAA1",
           *               "name": "Harbour Lights at Four",
           *               "artists": [
           *                 {
           *                   "id": "6AAAAAAAAAAAAAAAAAAAA1",
           *                   "name": "The Lanterns"
           *                 }
           *               ],
           *               "album": {
           *                 "id": "5AAAAAAAAAAAAAAAAAAAA1",
           *                 "name": "Low Tide",
           *                 "releaseDate": "2019-05",
           *                 "coverUrl": "https://i.scdn.co/image/ab67616d0000b273000000000000000000000001"
           *               }
           *             }
           *           }
           *         },
           *         "key": {
           *           "known": 1,
           *           "mean": 0,
           *           "deviation": 0,
           *           "median": 0,
           *           "histogram": {
           *             "from": 0,
           *             "binWidth": 1,
           *             "counts": [
           *               1,
           *               0,
           *               0,
           *               0,
           *               0,
           *               0,
           *               0,
           *               0,
           *               0,
           *               0,
           *               0,
           *               0
           *             ],
           *             "missing": 0,
           *             "min": 0,
           *             "max": 0
           *           },
           *           "lowest": {
           *             "value": 0,
           *             "track": {
           *               "id": "4AAAAAAAAAAAAAAAAAAAA1",
           *               "name": "Harbour Lights at Four",
           *               "artists": [
           *                 {
           *                   "id": "6AAAAAAAAAAAAAAAAAAAA1",
           *                   "name": "The Lanterns"
           *                 }
           *               ],
           *               "album": {
           *                 "id": "5AAAAAAAAAAAAAAAAAAAA1",
           *                 "name": "Low Tide",
           *                 "releaseDate": "2019-05",
           *                 "coverUrl": "https://i.scdn.co/image/ab67616d0000b273000000000000000000000001"
           *               }
           *             }
           *           },
           *           "highest": {
           *             "value": 0,
           *             "track": {
           *               "id": "4AAAAAAAAAAAAAAAAAAAA1",
           *               "name": "Harbour Lights at Four",
           *               "artists": [
           *                 {
           *                   "id": "6AAAAAAAAAAAAAAAAAAAA1",
           *                   "name": "The Lanterns"
           *                 }
           *               ],
           *               "album": {
           *                 "id": "5AAAAAAAAAAAAAAAAAAAA1",
           *                 "name": "Low Tide",
           *                 "releaseDate": "2019-05",
           *                 "coverUrl": "https://i.scdn.co/image/ab67616d0000b273000000000000000000000001"
           *               }
           *             }
           *           }
           *         },
           *         "mode": {
           *           "known": 1,
           *           "mean": 0,
           *           "deviation": 0,
           *           "median": 0,
           *           "histogram": {
           *             "from": 0,
           *             "binWidth": 1,
           *             "counts": [
           *               1,
           *               0
           *             ],
           *             "missing": 0,
           *             "min": 0,
           *             "max": 0
           *           },
           *           "lowest": {
           *             "value": 0,
           *             "track": {
           *               "id": "4AAAAAAAAAAAAAAAAAAAA1",
           *               "name": "Harbour Lights at Four",
           *               "artists": [
           *                 {
           *                   "id": "6AAAAAAAAAAAAAAAAAAAA1",
           *                   "name": "The Lanterns"
           *                 }
           *               ],
           *               "album": {
           *                 "id": "5AAAAAAAAAAAAAAAAAAAA1",
           *                 "name": "Low Tide",
           *                 "releaseDate": "2019-05",
           *                 "coverUrl": "https://i.scdn.co/image/ab67616d0000b273000000000000000000000001"
           *               }
           *             }
           *           },
           *           "highest": {
           *             "value": 0,
           *             "track": {
           *               "id": "4AAAAAAAAAAAAAAAAAAAA1",
           *               "name": "Harbour Lights at Four",
           *               "artists": [
           *                 {
           *                   "id": "6AAAAAAAAAAAAAAAAAAAA1",
           *                   "name": "The Lanterns"
           *                 }
           *               ],
           *               "album": {
           *                 "id": "5AAAAAAAAAAAAAAAAAAAA1",
           *                 "name": "Low Tide",
           *                 "releaseDate": "2019-05",
           *                 "coverUrl": "https://i.scdn.co/image/ab67616d0000b273000000000000000000000001"
           *               }
           *             }
           *           }
           *         },
           *         "timeSignature": {
           *           "known": 1,
           *           "mean": 4,
           *           "deviation": 0,
           *           "median": 4,
           *           "histogram": {
           *             "from": 0,
           *             "binWidth": 1,
           *             "counts": [
           *               0,
           *               0,
           *               0,
           *               0,
           *               1,
           *               0,
           *               0,
           *               0
           *             ],
           *             "missing": 0,
           *             "min": 4,
           *             "max": 4
           *           },
           *           "lowest": {
           *             "value": 4,
           *             "track": {
           *               "id": "4AAAAAAAAAAAAAAAAAAAA1",
           *               "name": "Harbour Lights at Four",
           *               "artists": [
           *                 {
           *                   "id": "6AAAAAAAAAAAAAAAAAAAA1",
           *                   "name": "The Lanterns"
           *                 }
           *               ],
           *               "album": {
           *                 "id": "5AAAAAAAAAAAAAAAAAAAA1",
           *                 "name": "Low Tide",
           *                 "releaseDate": "2019-05",
           *                 "coverUrl": "https://i.scdn.co/image/ab67616d0000b273000000000000000000000001"
           *               }
           *             }
           *           },
           *           "highest": {
           *             "value": 4,
           *             "track": {
           *               "id": "4AAAAAAAAAAAAAAAAAAAA1",
           *               "name": "Harbour Lights at Four",
           *               "artists": [
           *                 {
           *                   "id": "6AAAAAAAAAAAAAAAAAAAA1",
           *                   "name": "The Lanterns"
           *                 }
           *               ],
           *               "album": {
           *                 "id": "5AAAAAAAAAAAAAAAAAAAA1",
           *                 "name": "Low Tide",
           *                 "releaseDate": "2019-05",
           *                 "coverUrl": "https://i.scdn.co/image/ab67616d0000b273000000000000000000000001"
           *               }
           *             }
           *           }
           *         }
           *       },
           *       "releaseYear": {
           *         "from": 2019,
           *         "binWidth": 1,
           *         "counts": [
           *           1
           *         ],
           *         "missing": 0,
           *         "min": 2019,
           *         "max": 2019
           *       },
           *       "duration": {
           *         "from": 0,
           *         "binWidth": 15000,
           *         "counts": [
           *           0,
           *           0,
           *           0,
           *           0,
           *           0,
           *           0,
           *           0,
           *           0,
           *           0,
           *           0,
           *           0,
           *           0,
           *           0,
           *           0,
           *           1,
           *           0,
           *           0,
           *           0,
           *           0,
           *           0,
           *           0,
           *           0,
           *           0,
           *           0,
           *           0,
           *           0,
           *           0,
           *           0,
           *           0,
           *           0,
           *           0,
           *           0,
           *           0,
           *           0,
           *           0,
           *           0,
           *           0,
           *           0,
           *           0,
           *           0,
           *           0,
           *           0,
           *           0,
           *           0,
           *           0,
           *           0,
           *           0,
           *           0,
           *           0,
           *           0,
           *           0,
           *           0,
           *           0,
           *           0,
           *           0,
           *           0,
           *           0,
           *           0,
           *           0,
           *           0
           *         ],
           *         "missing": 0,
           *         "min": 214000,
           *         "max": 214000
           *       },
           *       "keys": [
           *         {
           *           "key": "5A",
           *           "count": 1
           *         }
           *       ],
           *       "decades": [
           *         {
           *           "decade": 2010,
           *           "count": 1
           *         }
           *       ],
           *       "topArtists": [
           *         {
           *           "id": "6AAAAAAAAAAAAAAAAAAAA1",
           *           "name": "The Lanterns",
           *           "count": 1
           *         }
           *       ],
           *       "topAlbums": [
           *         {
           *           "id": "5AAAAAAAAAAAAAAAAAAAA1",
           *           "name": "Low Tide",
           *           "count": 1
           *         }
           *       ],
           *       "topGenres": [
           *         {
           *           "genre": "indie pop",
           *           "count": 1
           *         },
           *         {
           *           "genre": "pop",
           *           "count": 1
           *         }
           *       ],
           *       "newest": [
           *         {
           *           "addedAt": "2026-08-30T19:04:11.000Z",
           *           "track": {
           *             "id": "4AAAAAAAAAAAAAAAAAAAA1",
           *             "name": "Harbour Lights at Four",
           *             "artists": [
           *               {
           *                 "id": "6AAAAAAAAAAAAAAAAAAAA1",
           *                 "name": "The Lanterns"
           *               }
           *             ],
           *             "album": {
           *               "id": "5AAAAAAAAAAAAAAAAAAAA1",
           *               "name": "Low Tide",
           *               "releaseDate": "2019-05",
           *               "coverUrl": "https://i.scdn.co/image/ab67616d0000b273000000000000000000000001"
           *             }
           *           }
           *         }
           *       ],
           *       "longest": [
           *         {
           *           "durationMs": 214000,
           *           "track": {
           *             "id": "4AAAAAAAAAAAAAAAAAAAA1",
           *             "name": "Harbour Lights at Four",
           *             "artists": [
           *               {
           *                 "id": "6AAAAAAAAAAAAAAAAAAAA1",
           *                 "name": "The Lanterns"
           *               }
           *             ],
           *             "album": {
           *               "id": "5AAAAAAAAAAAAAAAAAAAA1",
           *               "name": "Low Tide",
           *               "releaseDate": "2019-05",
           *               "coverUrl": "https://i.scdn.co/image/ab67616d0000b273000000000000000000000001"
           *             }
           *           }
           *         }
           *       ],
           *       "shortest": [
           *         {
           *           "durationMs": 214000,
           *           "track": {
           *             "id": "4AAAAAAAAAAAAAAAAAAAA1",
           *             "name": "Harbour Lights at Four",
           *             "artists": [
           *               {
           *                 "id": "6AAAAAAAAAAAAAAAAAAAA1",
           *                 "name": "The Lanterns"
           *               }
           *             ],
           *             "album": {
           *               "id": "5AAAAAAAAAAAAAAAAAAAA1",
           *               "name": "Low Tide",
           *               "releaseDate": "2019-05",
           *               "coverUrl": "https://i.scdn.co/image/ab67616d0000b273000000000000000000000001"
           *             }
           *           }
           *         }
           *       ],
           *       "oldest": [
           *         {
           *           "releaseDate": "2019-05",
           *           "track": {
           *             "id": "4AAAAAAAAAAAAAAAAAAAA1",
           *             "name": "Harbour Lights at Four",
           *             "artists": [
           *               {
           *                 "id": "6AAAAAAAAAAAAAAAAAAAA1",
           *                 "name": "The Lanterns"
           *               }
           *             ],
           *             "album": {
           *               "id": "5AAAAAAAAAAAAAAAAAAAA1",
           *               "name": "Low Tide",
           *               "releaseDate": "2019-05",
           *               "coverUrl": "https://i.scdn.co/image/ab67616d0000b273000000000000000000000001"
           *             }
           *           }
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['GalleryStats'];
        };
      };
      /** @description It is what you have: `If-None-Match` named its `ETag`. */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The API token is not valid */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The API token may not be used for this; The gallery is not published */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description seconds to wait, where that is known */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A service does not answer */
      503: {
        headers: {
          /** @description seconds to wait, where that is known */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getGallerySummary: {
    parameters: {
      query?: never;
      header?: {
        /** @description the `ETag` of the answer that you have */
        'if-none-match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Numbers of tracks. */
      200: {
        headers: {
          /** @description the limit: its name, `q` calls in `w` seconds */
          'ratelimit-policy'?: string;
          /** @description what is left of it: `r` calls, and all of them again in `t` seconds */
          ratelimit?: string;
          /** @description changes with the answer; send it back in `If-None-Match` */
          etag?: string;
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "tracks": 2872,
           *       "saved": 2868,
           *       "byFeatureState": {
           *         "pending": 12,
           *         "enriched": 2790,
           *         "not_found": 55,
           *         "no_audio": 14,
           *         "failed": 1
           *       }
           *     }
           */
          'application/json': components['schemas']['GallerySummary'];
        };
      };
      /** @description It is what you have: `If-None-Match` named its `ETag`. */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The API token is not valid */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The API token may not be used for this; The gallery is not published */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description seconds to wait, where that is known */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A service does not answer */
      503: {
        headers: {
          /** @description seconds to wait, where that is known */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listLibraryChanges: {
    parameters: {
      query?: {
        /** @description page size, 1–200 */
        limit?: number;
        /** @description `nextCursor` of the page before */
        cursor?: string;
      };
      header?: {
        /** @description the `ETag` of the answer that you have */
        'if-none-match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The page; ask again with `nextCursor` for the following one. */
      200: {
        headers: {
          /** @description the limit: its name, `q` calls in `w` seconds */
          'ratelimit-policy'?: string;
          /** @description what is left of it: `r` calls, and all of them again in `t` seconds */
          ratelimit?: string;
          /** @description changes with the answer; send it back in `If-None-Match` */
          etag?: string;
          /** @description the address of the next page, with `rel="next"`; absent on the last one */
          link?: string;
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "trackId": "4AAAAAAAAAAAAAAAAAAAA1",
           *           "change": "saved",
           *           "changedAt": "2026-08-30T19:05:40.000Z"
           *         },
           *         {
           *           "trackId": "4AAAAAAAAAAAAAAAAAAAA2",
           *           "change": "removed",
           *           "changedAt": "2026-08-29T19:05:12.000Z"
           *         }
           *       ],
           *       "nextCursor": "MjgzMQ"
           *     }
           */
          'application/json': components['schemas']['LibraryChangePage'];
        };
      };
      /** @description It is what you have: `If-None-Match` named its `ETag`. */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request is not valid; The cursor is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The API token is not valid */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The API token may not be used for this; The gallery is not published */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description seconds to wait, where that is known */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A service does not answer */
      503: {
        headers: {
          /** @description seconds to wait, where that is known */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listRecordingDecisions: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The decisions, also those that were taken back. */
      200: {
        headers: {
          /** @description the limit: its name, `q` calls in `w` seconds */
          'ratelimit-policy'?: string;
          /** @description what is left of it: `r` calls, and all of them again in `t` seconds */
          ratelimit?: string;
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "id": 12,
           *           "kind": "split",
           *           "trackId": "4AAAAAAAAAAAAAAAAAAAA1",
           *           "otherId": null,
           *           "decidedAt": "2026-09-01T08:00:00.000Z",
           *           "undoneAt": null
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['RecordingDecisionList'];
        };
      };
      /** @description The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody is signed in; The API token is not valid */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The API token may not be used for this; This is not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description seconds to wait, where that is known */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A service does not answer */
      503: {
        headers: {
          /** @description seconds to wait, where that is known */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  decideRecording: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "kind": "split",
         *       "trackId": "4AAAAAAAAAAAAAAAAAAAA1"
         *     }
         */
        'application/json': components['schemas']['RecordingDecisionBody'];
      };
    };
    responses: {
      /** @description The decision, which holds from now on. */
      201: {
        headers: {
          /** @description the limit: its name, `q` calls in `w` seconds */
          'ratelimit-policy'?: string;
          /** @description what is left of it: `r` calls, and all of them again in `t` seconds */
          ratelimit?: string;
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": 12,
           *       "kind": "split",
           *       "trackId": "4AAAAAAAAAAAAAAAAAAAA1",
           *       "otherId": null,
           *       "decidedAt": "2026-09-01T08:00:00.000Z",
           *       "undoneAt": null
           *     }
           */
          'application/json': components['schemas']['RecordingDecision'];
        };
      };
      /** @description The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody is signed in; The API token is not valid */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The request came from another site; The API token may not be used for this; This is not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body is too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body is in a form that is not read here */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description seconds to wait, where that is known */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A service does not answer */
      503: {
        headers: {
          /** @description seconds to wait, where that is known */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  undoRecordingDecision: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description the number of the decision */
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The decision, without effect from now on. */
      200: {
        headers: {
          /** @description the limit: its name, `q` calls in `w` seconds */
          'ratelimit-policy'?: string;
          /** @description what is left of it: `r` calls, and all of them again in `t` seconds */
          ratelimit?: string;
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": 12,
           *       "kind": "split",
           *       "trackId": "4AAAAAAAAAAAAAAAAAAAA1",
           *       "otherId": null,
           *       "decidedAt": "2026-09-01T08:00:00.000Z",
           *       "undoneAt": "2026-09-02T08:00:00.000Z"
           *     }
           */
          'application/json': components['schemas']['RecordingDecision'];
        };
      };
      /** @description The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody is signed in; The API token is not valid */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The request came from another site; The API token may not be used for this; This is not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body is too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body is in a form that is not read here */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description seconds to wait, where that is known */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A service does not answer */
      503: {
        headers: {
          /** @description seconds to wait, where that is known */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listHidden: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The newest first. */
      200: {
        headers: {
          /** @description the limit: its name, `q` calls in `w` seconds */
          'ratelimit-policy'?: string;
          /** @description what is left of it: `r` calls, and all of them again in `t` seconds */
          ratelimit?: string;
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "tracks": [
           *         {
           *           "track": {
           *             "id": "4AAAAAAAAAAAAAAAAAAAA1",
           *             "isrc": "QZES71982312",
           *             "name": "Harbour Lights at Four",
           *             "artists": [
           *               {
           *                 "id": "6AAAAAAAAAAAAAAAAAAAA1",
           *                 "name": "The Lanterns"
           *               }
           *             ],
           *             "album": {
           *               "id": "5AAAAAAAAAAAAAAAAAAAA1",
           *               "name": "Low Tide",
           *               "releaseDate": "2019-05",
           *               "coverUrl": "https://i.scdn.co/image/ab67616d0000b273000000000000000000000001"
           *             },
           *             "durationMs": 214000,
           *             "explicit": false,
           *             "spotifyUrl": "https://open.spotify.com/track/4AAAAAAAAAAAAAAAAAAAA1",
           *             "addedAt": "2026-08-30T19:04:11Z",
           *             "saved": true,
           *             "featureState": "enriched",
           *             "features": {
           *               "tempo": 118.2,
           *               "energy": 0.61,
           *               "danceability": 0.72,
           *               "valence": 0.44,
           *               "acousticness": 0.18,
           *               "instrumentalness": 0,
           *               "liveness": 0.11,
           *               "loudness": -7.4,
           *               "speechiness": 0.05,
           *               "key": 0,
           *               "mode": 0,
           *               "timeSignature": 4
           *             },
           *             "featureSource": {
           *               "provider": "soundcharts",
           *               "matchedBy": "spotify_id",
           *               "sharedFrom": null,
           *               "fetchedAt": "2026-08-30T19:06:02.120Z"
           *             },
           *             "genres": [
           *               {
           *                 "root": "pop",
           *                 "sub": [
           *                   "indie pop"
           *                 ]
           *               }
           *             ]
           *           },
           *           "hiddenAt": "2026-09-01T08:00:00.000Z"
           *         }
           *       ],
           *       "artists": [
           *         {
           *           "id": "6AAAAAAAAAAAAAAAAAAAA2",
           *           "name": "The Foghorns",
           *           "tracks": 3,
           *           "hiddenAt": "2026-09-01T08:01:00.000Z"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['HiddenList'];
        };
      };
      /** @description The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody is signed in; The API token is not valid */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The API token may not be used for this; This is not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description seconds to wait, where that is known */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A service does not answer */
      503: {
        headers: {
          /** @description seconds to wait, where that is known */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  hideTrack: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description the Spotify id of the track */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The track is in no list and no count any more. */
      204: {
        headers: {
          /** @description the limit: its name, `q` calls in `w` seconds */
          'ratelimit-policy'?: string;
          /** @description what is left of it: `r` calls, and all of them again in `t` seconds */
          ratelimit?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody is signed in; The API token is not valid */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The request came from another site; The API token may not be used for this; This is not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body is too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body is in a form that is not read here */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description seconds to wait, where that is known */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A service does not answer */
      503: {
        headers: {
          /** @description seconds to wait, where that is known */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  unhideTrack: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description the Spotify id of the track */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The track is not hidden. */
      204: {
        headers: {
          /** @description the limit: its name, `q` calls in `w` seconds */
          'ratelimit-policy'?: string;
          /** @description what is left of it: `r` calls, and all of them again in `t` seconds */
          ratelimit?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody is signed in; The API token is not valid */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The request came from another site; The API token may not be used for this; This is not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body is too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body is in a form that is not read here */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description seconds to wait, where that is known */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A service does not answer */
      503: {
        headers: {
          /** @description seconds to wait, where that is known */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  hideArtist: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description the Spotify id of the artist */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The artist’s tracks are in no list and no count any more. */
      204: {
        headers: {
          /** @description the limit: its name, `q` calls in `w` seconds */
          'ratelimit-policy'?: string;
          /** @description what is left of it: `r` calls, and all of them again in `t` seconds */
          ratelimit?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody is signed in; The API token is not valid */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The request came from another site; The API token may not be used for this; This is not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body is too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body is in a form that is not read here */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description seconds to wait, where that is known */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A service does not answer */
      503: {
        headers: {
          /** @description seconds to wait, where that is known */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  unhideArtist: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description the Spotify id of the artist */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The artist is not hidden. */
      204: {
        headers: {
          /** @description the limit: its name, `q` calls in `w` seconds */
          'ratelimit-policy'?: string;
          /** @description what is left of it: `r` calls, and all of them again in `t` seconds */
          ratelimit?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody is signed in; The API token is not valid */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The request came from another site; The API token may not be used for this; This is not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body is too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body is in a form that is not read here */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description seconds to wait, where that is known */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A service does not answer */
      503: {
        headers: {
          /** @description seconds to wait, where that is known */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  streamEvents: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The stream. */
      200: {
        headers: {
          /** @description the limit: its name, `q` calls in `w` seconds */
          'ratelimit-policy'?: string;
          /** @description what is left of it: `r` calls, and all of them again in `t` seconds */
          ratelimit?: string;
          [name: string]: unknown;
        };
        content: {
          /**
           * @example event: gallery
           *     data: {"kind":"gallery","gallery":{"tracks":2872,"saved":2868,"byFeatureState":{"pending":12,"enriched":2790,"not_found":55,"no_audio":14,"failed":1}}}
           */
          'text/event-stream': string;
        };
      };
      /** @description The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The API token is not valid */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The API token may not be used for this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description seconds to wait, where that is known */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A service does not answer */
      503: {
        headers: {
          /** @description seconds to wait, where that is known */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  showSession: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The session; `user` is null for a visitor. */
      200: {
        headers: {
          /** @description the limit: its name, `q` calls in `w` seconds */
          'ratelimit-policy'?: string;
          /** @description what is left of it: `r` calls, and all of them again in `t` seconds */
          ratelimit?: string;
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "user": {
           *         "id": "listener",
           *         "displayName": "A Listener",
           *         "imageUrl": null,
           *         "role": "regular"
           *       },
           *       "galleryPublished": true,
           *       "registrationOpen": true,
           *       "hasAdmin": true,
           *       "sandbox": false
           *     }
           */
          'application/json': components['schemas']['Session'];
        };
      };
      /** @description The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The API token is not valid */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The API token may not be used for this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description seconds to wait, where that is known */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A service does not answer */
      503: {
        headers: {
          /** @description seconds to wait, where that is known */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  deleteAccount: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description You are not known here any more. */
      204: {
        headers: {
          /** @description the limit: its name, `q` calls in `w` seconds */
          'ratelimit-policy'?: string;
          /** @description what is left of it: `r` calls, and all of them again in `t` seconds */
          ratelimit?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody is signed in; The API token is not valid */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The request came from another site; The API token may not be used for this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body is too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body is in a form that is not read here */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description seconds to wait, where that is known */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A service does not answer */
      503: {
        headers: {
          /** @description seconds to wait, where that is known */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  signIn: {
    parameters: {
      query?: {
        /** @description a path of the page to come back to */
        returnTo?: string;
        /** @description set by the gateway when it corrected the host name */
        moved?: '1';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description To Spotify's consent page. A failure ends at `/sign-in-problem?code=<problem code>[&until=<time>]` of the page, also as a redirect. */
      302: {
        headers: {
          /** @description the next address */
          location?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  signInAsAdmin: {
    parameters: {
      query?: {
        /** @description a path of the page to come back to */
        returnTo?: string;
        /** @description set by the gateway when it corrected the host name */
        moved?: '1';
        /** @description a claim code made by the operator */
        claim?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description To Spotify's consent page. A failure ends at `/sign-in-problem?code=<problem code>[&until=<time>]` of the page, also as a redirect. */
      302: {
        headers: {
          /** @description the next address */
          location?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  finishSignIn: {
    parameters: {
      query: {
        /** @description as it was sent */
        state: string;
        /** @description code */
        code?: string;
        /** @description error */
        error?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description To the path that the sign-in began with; the session cookie is set. A failure ends at `/sign-in-problem?code=<problem code>[&until=<time>]` of the page, also as a redirect. */
      302: {
        headers: {
          /** @description the next address */
          location?: string;
          /** @description the session */
          'set-cookie'?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  signOut: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Nobody is signed in here any more. */
      204: {
        headers: {
          /** @description the limit: its name, `q` calls in `w` seconds */
          'ratelimit-policy'?: string;
          /** @description what is left of it: `r` calls, and all of them again in `t` seconds */
          ratelimit?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The request came from another site */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body is too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body is in a form that is not read here */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description seconds to wait, where that is known */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listSessions: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The sessions, the last used first. */
      200: {
        headers: {
          /** @description the limit: its name, `q` calls in `w` seconds */
          'ratelimit-policy'?: string;
          /** @description what is left of it: `r` calls, and all of them again in `t` seconds */
          ratelimit?: string;
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "id": "9b1deb4d-3b7d-4bad-9bdd-2b0d7b3dcb6d",
           *           "current": true,
           *           "userAgent": "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0",
           *           "createdAt": "2026-11-01T09:00:00.000Z",
           *           "lastUsedAt": "2026-11-24T08:00:00.000Z",
           *           "expiresAt": "2026-12-24T08:00:00.000Z"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['SignedInBrowserList'];
        };
      };
      /** @description The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody is signed in; The API token is not valid */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The API token may not be used for this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description seconds to wait, where that is known */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A service does not answer */
      503: {
        headers: {
          /** @description seconds to wait, where that is known */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  endOtherSessions: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description How many were ended. */
      200: {
        headers: {
          /** @description the limit: its name, `q` calls in `w` seconds */
          'ratelimit-policy'?: string;
          /** @description what is left of it: `r` calls, and all of them again in `t` seconds */
          ratelimit?: string;
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "ended": 2
           *     }
           */
          'application/json': components['schemas']['EndedSessions'];
        };
      };
      /** @description The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody is signed in; The API token is not valid */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The request came from another site; The API token may not be used for this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body is too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body is in a form that is not read here */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description seconds to wait, where that is known */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A service does not answer */
      503: {
        headers: {
          /** @description seconds to wait, where that is known */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  endSession: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description the id of the session */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is over, at every replica. */
      204: {
        headers: {
          /** @description the limit: its name, `q` calls in `w` seconds */
          'ratelimit-policy'?: string;
          /** @description what is left of it: `r` calls, and all of them again in `t` seconds */
          ratelimit?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody is signed in; The API token is not valid */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The request came from another site; The API token may not be used for this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body is too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body is in a form that is not read here */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description seconds to wait, where that is known */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A service does not answer */
      503: {
        headers: {
          /** @description seconds to wait, where that is known */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listApiTokens: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The tokens, without their secrets. */
      200: {
        headers: {
          /** @description the limit: its name, `q` calls in `w` seconds */
          'ratelimit-policy'?: string;
          /** @description what is left of it: `r` calls, and all of them again in `t` seconds */
          ratelimit?: string;
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "id": "3d1f7a52-1f0a-4c53-9a4e-0d6c4a3b2f11",
           *           "name": "Nightly sync",
           *           "hint": "x7Qa",
           *           "scopes": [
           *             "syncs:write"
           *           ],
           *           "createdAt": "2026-11-20T09:00:00.000Z",
           *           "expiresAt": null,
           *           "lastUsedAt": "2026-11-24T03:00:00.000Z"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['ApiTokenList'];
        };
      };
      /** @description The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody is signed in; The API token is not valid */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The API token may not be used for this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description seconds to wait, where that is known */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A service does not answer */
      503: {
        headers: {
          /** @description seconds to wait, where that is known */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  createApiToken: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "Nightly sync",
         *       "scopes": [
         *         "syncs:write"
         *       ]
         *     }
         */
        'application/json': {
          /** @description what the token is for */
          name: string;
          scopes: (
            | 'gallery:read'
            | 'account:read'
            | 'account:write'
            | 'syncs:read'
            | 'syncs:write'
            | 'admin:read'
            | 'admin:write'
          )[];
          /**
           * @description null: until it is revoked
           * @default null
           */
          expiresInDays?: number | null;
        };
      };
    };
    responses: {
      /** @description The token. Its secret is shown here and never again. */
      201: {
        headers: {
          /** @description the limit: its name, `q` calls in `w` seconds */
          'ratelimit-policy'?: string;
          /** @description what is left of it: `r` calls, and all of them again in `t` seconds */
          ratelimit?: string;
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "token": {
           *         "id": "3d1f7a52-1f0a-4c53-9a4e-0d6c4a3b2f11",
           *         "name": "Nightly sync",
           *         "hint": "x7Qa",
           *         "scopes": [
           *           "syncs:write"
           *         ],
           *         "createdAt": "2026-11-20T09:00:00.000Z",
           *         "expiresAt": null,
           *         "lastUsedAt": "2026-11-24T03:00:00.000Z"
           *       },
           *       "secret": "pm_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAx7Qa"
           *     }
           */
          'application/json': components['schemas']['CreatedApiToken'];
        };
      };
      /** @description The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody is signed in; The API token is not valid */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The request came from another site; The API token may not be used for this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The request contradicts the present state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body is too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body is in a form that is not read here */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description seconds to wait, where that is known */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A service does not answer */
      503: {
        headers: {
          /** @description seconds to wait, where that is known */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  revokeApiToken: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description the id of the token */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It opens nothing any more, at any replica. */
      204: {
        headers: {
          /** @description the limit: its name, `q` calls in `w` seconds */
          'ratelimit-policy'?: string;
          /** @description what is left of it: `r` calls, and all of them again in `t` seconds */
          ratelimit?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody is signed in; The API token is not valid */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The request came from another site; The API token may not be used for this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body is too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body is in a form that is not read here */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description seconds to wait, where that is known */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A service does not answer */
      503: {
        headers: {
          /** @description seconds to wait, where that is known */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  disconnectSpotify: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Nothing of Spotify’s that is yours is kept any more. */
      204: {
        headers: {
          /** @description the limit: its name, `q` calls in `w` seconds */
          'ratelimit-policy'?: string;
          /** @description what is left of it: `r` calls, and all of them again in `t` seconds */
          ratelimit?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody is signed in; The API token is not valid */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The request came from another site; The API token may not be used for this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body is too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body is in a form that is not read here */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description seconds to wait, where that is known */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A service does not answer */
      503: {
        headers: {
          /** @description seconds to wait, where that is known */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listSyncRuns: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The runs. */
      200: {
        headers: {
          /** @description the limit: its name, `q` calls in `w` seconds */
          'ratelimit-policy'?: string;
          /** @description what is left of it: `r` calls, and all of them again in `t` seconds */
          ratelimit?: string;
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "id": "0f8e7a52-1f0a-4c53-9a4e-0d6c4a3b2f11",
           *           "mode": "full",
           *           "requestedMode": "full",
           *           "trigger": "admin",
           *           "state": "running",
           *           "requestedAt": "2026-08-30T19:04:12.000Z",
           *           "startedAt": "2026-08-30T19:04:12.310Z",
           *           "finishedAt": null,
           *           "waitingUntil": null,
           *           "reasonCode": null,
           *           "reason": null,
           *           "lastError": null,
           *           "reading": 1,
           *           "nextOffset": 600,
           *           "entriesPerSecond": 212.5,
           *           "total": 2872,
           *           "pages": 12,
           *           "calls": 12,
           *           "entries": 600,
           *           "saved": 598,
           *           "duplicates": 0,
           *           "discovered": 598,
           *           "added": 598,
           *           "returned": 0,
           *           "removed": 0,
           *           "pendingRemovals": 0,
           *           "skipped": {
           *             "local_file": 2
           *           }
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['SyncRunList'];
        };
      };
      /** @description The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody is signed in; The API token is not valid */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The API token may not be used for this; This is not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description seconds to wait, where that is known */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A service does not answer */
      503: {
        headers: {
          /** @description seconds to wait, where that is known */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  startSync: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        /**
         * @example {
         *       "mode": "full"
         *     }
         */
        'application/json': {
          /**
           * @default full
           * @enum {string}
           */
          mode?: 'full' | 'incremental';
        };
      };
    };
    responses: {
      /** @description The run that is active already. */
      200: {
        headers: {
          /** @description the limit: its name, `q` calls in `w` seconds */
          'ratelimit-policy'?: string;
          /** @description what is left of it: `r` calls, and all of them again in `t` seconds */
          ratelimit?: string;
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0f8e7a52-1f0a-4c53-9a4e-0d6c4a3b2f11",
           *       "mode": "full",
           *       "requestedMode": "full",
           *       "trigger": "admin",
           *       "state": "running",
           *       "requestedAt": "2026-08-30T19:04:12.000Z",
           *       "startedAt": "2026-08-30T19:04:12.310Z",
           *       "finishedAt": null,
           *       "waitingUntil": null,
           *       "reasonCode": null,
           *       "reason": null,
           *       "lastError": null,
           *       "reading": 1,
           *       "nextOffset": 600,
           *       "entriesPerSecond": 212.5,
           *       "total": 2872,
           *       "pages": 12,
           *       "calls": 12,
           *       "entries": 600,
           *       "saved": 598,
           *       "duplicates": 0,
           *       "discovered": 598,
           *       "added": 598,
           *       "returned": 0,
           *       "removed": 0,
           *       "pendingRemovals": 0,
           *       "skipped": {
           *         "local_file": 2
           *       }
           *     }
           */
          'application/json': components['schemas']['SyncRun'];
        };
      };
      /** @description The new run. */
      202: {
        headers: {
          /** @description the limit: its name, `q` calls in `w` seconds */
          'ratelimit-policy'?: string;
          /** @description what is left of it: `r` calls, and all of them again in `t` seconds */
          ratelimit?: string;
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0f8e7a52-1f0a-4c53-9a4e-0d6c4a3b2f11",
           *       "mode": "full",
           *       "requestedMode": "full",
           *       "trigger": "admin",
           *       "state": "queued",
           *       "requestedAt": "2026-08-30T19:04:12.000Z",
           *       "startedAt": null,
           *       "finishedAt": null,
           *       "waitingUntil": null,
           *       "reasonCode": null,
           *       "reason": null,
           *       "lastError": null,
           *       "reading": 1,
           *       "nextOffset": 600,
           *       "entriesPerSecond": 212.5,
           *       "total": null,
           *       "pages": 0,
           *       "calls": 0,
           *       "entries": 600,
           *       "saved": 598,
           *       "duplicates": 0,
           *       "discovered": 598,
           *       "added": 598,
           *       "returned": 0,
           *       "removed": 0,
           *       "pendingRemovals": 0,
           *       "skipped": {
           *         "local_file": 2
           *       }
           *     }
           */
          'application/json': components['schemas']['SyncRun'];
        };
      };
      /** @description The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody is signed in; The API token is not valid */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The request came from another site; The API token may not be used for this; This is not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The Spotify account is not connected */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body is too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body is in a form that is not read here */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description seconds to wait, where that is known */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A service does not answer */
      503: {
        headers: {
          /** @description seconds to wait, where that is known */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getSyncRun: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description the id of the run */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The run. */
      200: {
        headers: {
          /** @description the limit: its name, `q` calls in `w` seconds */
          'ratelimit-policy'?: string;
          /** @description what is left of it: `r` calls, and all of them again in `t` seconds */
          ratelimit?: string;
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0f8e7a52-1f0a-4c53-9a4e-0d6c4a3b2f11",
           *       "mode": "full",
           *       "requestedMode": "full",
           *       "trigger": "admin",
           *       "state": "running",
           *       "requestedAt": "2026-08-30T19:04:12.000Z",
           *       "startedAt": "2026-08-30T19:04:12.310Z",
           *       "finishedAt": null,
           *       "waitingUntil": null,
           *       "reasonCode": null,
           *       "reason": null,
           *       "lastError": null,
           *       "reading": 1,
           *       "nextOffset": 600,
           *       "entriesPerSecond": 212.5,
           *       "total": 2872,
           *       "pages": 12,
           *       "calls": 12,
           *       "entries": 600,
           *       "saved": 598,
           *       "duplicates": 0,
           *       "discovered": 598,
           *       "added": 598,
           *       "returned": 0,
           *       "removed": 0,
           *       "pendingRemovals": 0,
           *       "skipped": {
           *         "local_file": 2
           *       }
           *     }
           */
          'application/json': components['schemas']['SyncRun'];
        };
      };
      /** @description The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody is signed in; The API token is not valid */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The API token may not be used for this; This is not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description seconds to wait, where that is known */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A service does not answer */
      503: {
        headers: {
          /** @description seconds to wait, where that is known */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  cancelSyncRun: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description the id of the run */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The run as it ended. */
      200: {
        headers: {
          /** @description the limit: its name, `q` calls in `w` seconds */
          'ratelimit-policy'?: string;
          /** @description what is left of it: `r` calls, and all of them again in `t` seconds */
          ratelimit?: string;
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0f8e7a52-1f0a-4c53-9a4e-0d6c4a3b2f11",
           *       "mode": "full",
           *       "requestedMode": "full",
           *       "trigger": "admin",
           *       "state": "cancelled",
           *       "requestedAt": "2026-08-30T19:04:12.000Z",
           *       "startedAt": "2026-08-30T19:04:12.310Z",
           *       "finishedAt": "2026-08-30T19:04:15.100Z",
           *       "waitingUntil": null,
           *       "reasonCode": null,
           *       "reason": null,
           *       "lastError": null,
           *       "reading": 1,
           *       "nextOffset": 600,
           *       "entriesPerSecond": 212.5,
           *       "total": 2872,
           *       "pages": 12,
           *       "calls": 12,
           *       "entries": 600,
           *       "saved": 598,
           *       "duplicates": 0,
           *       "discovered": 598,
           *       "added": 598,
           *       "returned": 0,
           *       "removed": 0,
           *       "pendingRemovals": 0,
           *       "skipped": {
           *         "local_file": 2
           *       }
           *     }
           */
          'application/json': components['schemas']['SyncRun'];
        };
      };
      /** @description The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody is signed in; The API token is not valid */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The request came from another site; The API token may not be used for this; This is not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The request contradicts the present state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body is too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body is in a form that is not read here */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description seconds to wait, where that is known */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A service does not answer */
      503: {
        headers: {
          /** @description seconds to wait, where that is known */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  approveRemovals: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description the id of the run */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The run, with the tracks removed. */
      200: {
        headers: {
          /** @description the limit: its name, `q` calls in `w` seconds */
          'ratelimit-policy'?: string;
          /** @description what is left of it: `r` calls, and all of them again in `t` seconds */
          ratelimit?: string;
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0f8e7a52-1f0a-4c53-9a4e-0d6c4a3b2f11",
           *       "mode": "full",
           *       "requestedMode": "full",
           *       "trigger": "admin",
           *       "state": "completed",
           *       "requestedAt": "2026-08-30T19:04:12.000Z",
           *       "startedAt": "2026-08-30T19:04:12.310Z",
           *       "finishedAt": "2026-08-30T19:05:40.000Z",
           *       "waitingUntil": null,
           *       "reasonCode": null,
           *       "reason": null,
           *       "lastError": null,
           *       "reading": 1,
           *       "nextOffset": 600,
           *       "entriesPerSecond": 212.5,
           *       "total": 2872,
           *       "pages": 12,
           *       "calls": 12,
           *       "entries": 600,
           *       "saved": 598,
           *       "duplicates": 0,
           *       "discovered": 598,
           *       "added": 598,
           *       "returned": 0,
           *       "removed": 812,
           *       "pendingRemovals": 0,
           *       "skipped": {
           *         "local_file": 2
           *       }
           *     }
           */
          'application/json': components['schemas']['SyncRun'];
        };
      };
      /** @description The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody is signed in; The API token is not valid */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The request came from another site; The API token may not be used for this; This is not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The request contradicts the present state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body is too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body is in a form that is not read here */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description seconds to wait, where that is known */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A service does not answer */
      503: {
        headers: {
          /** @description seconds to wait, where that is known */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getSpotifyConnection: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The connection. */
      200: {
        headers: {
          /** @description the limit: its name, `q` calls in `w` seconds */
          'ratelimit-policy'?: string;
          /** @description what is left of it: `r` calls, and all of them again in `t` seconds */
          ratelimit?: string;
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "state": "connected",
           *       "scopes": [
           *         "user-library-read",
           *         "playlist-modify-private",
           *         "playlist-modify-public"
           *       ],
           *       "authorizedAt": "2026-06-30T19:04:02.000Z",
           *       "expiresAt": "2026-12-30T19:04:02.000Z",
           *       "daysLeft": 122,
           *       "gate": {
           *         "state": "quota_exhausted",
           *         "since": "2026-08-30T08:12:40.000Z",
           *         "until": "2026-08-30T22:48:11.000Z"
           *       },
           *       "calls": {
           *         "lastDay": 412,
           *         "background": 84,
           *         "budget": 600
           *       },
           *       "schedule": {
           *         "active": true,
           *         "incrementalEveryMinutes": 60,
           *         "fullEveryHours": 24,
           *         "nextIncrementalAt": "2026-08-30T20:05:40.000Z",
           *         "nextFullAt": "2026-08-31T19:05:40.000Z"
           *       }
           *     }
           */
          'application/json': components['schemas']['SpotifyConnection'];
        };
      };
      /** @description The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody is signed in; The API token is not valid */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The API token may not be used for this; This is not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description seconds to wait, where that is known */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A service does not answer */
      503: {
        headers: {
          /** @description seconds to wait, where that is known */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getLibraryStatus: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The library. */
      200: {
        headers: {
          /** @description the limit: its name, `q` calls in `w` seconds */
          'ratelimit-policy'?: string;
          /** @description what is left of it: `r` calls, and all of them again in `t` seconds */
          ratelimit?: string;
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "tracksKnown": 2872,
           *       "tracksSaved": 2868,
           *       "unpublishedEvents": 0,
           *       "lastSyncAt": "2026-08-30T19:05:40.000Z",
           *       "lastTrackAddedAt": "2026-08-30T19:04:11Z"
           *     }
           */
          'application/json': components['schemas']['LibraryStatus'];
        };
      };
      /** @description The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody is signed in; The API token is not valid */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The API token may not be used for this; This is not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description seconds to wait, where that is known */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A service does not answer */
      503: {
        headers: {
          /** @description seconds to wait, where that is known */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getEnrichmentStatus: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The enrichment. */
      200: {
        headers: {
          /** @description the limit: its name, `q` calls in `w` seconds */
          'ratelimit-policy'?: string;
          /** @description what is left of it: `r` calls, and all of them again in `t` seconds */
          ratelimit?: string;
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "queue": {
           *         "pending": 12,
           *         "leased": 5,
           *         "settled": 2855
           *       },
           *       "due": 7,
           *       "leased": 5,
           *       "enriched": 2790,
           *       "shared": 31,
           *       "missing": {
           *         "not_found": 55,
           *         "no_audio": 14,
           *         "failed": 1
           *       },
           *       "callsToday": 2861,
           *       "unpublishedEvents": 0,
           *       "nextAttemptAt": "2026-08-31T01:00:00.000Z",
           *       "paused": false,
           *       "providers": [
           *         {
           *           "provider": "soundcharts",
           *           "queue": {
           *             "pending": 12,
           *             "leased": 5,
           *             "settled": 2855,
           *             "due": 7
           *           },
           *           "answered": 2790,
           *           "shared": 31,
           *           "doubtful": 2,
           *           "blacklistedIsrcs": 1,
           *           "gate": {
           *             "state": "budget_spent",
           *             "outcome": null,
           *             "until": "2026-08-31T00:00:00.000Z"
           *           },
           *           "breaker": {
           *             "state": "closed",
           *             "failures": 0,
           *             "until": null
           *           },
           *           "budget": {
           *             "minute": {
           *               "limit": 4000,
           *               "used": 0,
           *               "reserved": 0,
           *               "left": 4000,
           *               "resetsAt": "2026-08-30T19:06:00.000Z"
           *             },
           *             "day": {
           *               "limit": 33,
           *               "used": 33,
           *               "reserved": 1,
           *               "left": 0,
           *               "resetsAt": "2026-08-31T00:00:00.000Z"
           *             },
           *             "month": {
           *               "limit": 1000,
           *               "used": 861,
           *               "reserved": 50,
           *               "left": 139,
           *               "resetsAt": "2026-09-01T00:00:00.000Z"
           *             },
           *             "quotaRemaining": 139,
           *             "quotaToldAt": "2026-08-30T19:05:40.000Z"
           *           },
           *           "today": {
           *             "calls": 33,
           *             "hits": 32,
           *             "shared": 1,
           *             "failures": 0,
           *             "meanLatencyMs": 212.4
           *           },
           *           "forecast": {
           *             "tracksLeft": 2140,
           *             "callsLeft": 2098,
           *             "callsPerDay": 33,
           *             "doneAt": "2026-11-01T00:00:31.000Z"
           *           }
           *         }
           *       ],
           *       "forecast": {
           *         "tracksLeft": 2140,
           *         "callsLeft": 2098,
           *         "callsPerDay": 33,
           *         "doneAt": "2026-11-01T00:00:31.000Z"
           *       }
           *     }
           */
          'application/json': components['schemas']['EnrichmentStatus'];
        };
      };
      /** @description The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody is signed in; The API token is not valid */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The API token may not be used for this; This is not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description seconds to wait, where that is known */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A service does not answer */
      503: {
        headers: {
          /** @description seconds to wait, where that is known */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getCoverage: {
    parameters: {
      query?: never;
      header?: {
        /** @description the `ETag` of the answer that you have */
        'if-none-match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The counts. */
      200: {
        headers: {
          /** @description the limit: its name, `q` calls in `w` seconds */
          'ratelimit-policy'?: string;
          /** @description what is left of it: `r` calls, and all of them again in `t` seconds */
          ratelimit?: string;
          /** @description changes with the answer; send it back in `If-None-Match` */
          etag?: string;
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "tracks": 2872,
           *       "enriched": 2790,
           *       "byProvider": {
           *         "soundcharts": 2702,
           *         "reccobeats": 88
           *       }
           *     }
           */
          'application/json': components['schemas']['EnrichmentCoverage'];
        };
      };
      /** @description It is what you have: `If-None-Match` named its `ETag`. */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The API token is not valid */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The API token may not be used for this; The gallery is not published */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description seconds to wait, where that is known */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A service does not answer */
      503: {
        headers: {
          /** @description seconds to wait, where that is known */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  pauseEnrichment: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "paused": true
         *     }
         */
        'application/json': {
          paused: boolean;
          /**
           * @description null: all of them
           * @default null
           */
          provider?: ('soundcharts' | 'reccobeats') | null;
        };
      };
    };
    responses: {
      /** @description What holds from now on. */
      200: {
        headers: {
          /** @description the limit: its name, `q` calls in `w` seconds */
          'ratelimit-policy'?: string;
          /** @description what is left of it: `r` calls, and all of them again in `t` seconds */
          ratelimit?: string;
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "paused": true,
           *       "provider": null
           *     }
           */
          'application/json': {
            paused: boolean;
            /**
             * @description null: all of them
             * @default null
             */
            provider: ('soundcharts' | 'reccobeats') | null;
          };
        };
      };
      /** @description The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody is signed in; The API token is not valid */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The request came from another site; The API token may not be used for this; This is not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The request contradicts the present state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body is too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body is in a form that is not read here */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description seconds to wait, where that is known */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A service does not answer */
      503: {
        headers: {
          /** @description seconds to wait, where that is known */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  prioritizeTracks: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "ids": [
         *         "4uLU6hMCjMI75M1A2tKUQC"
         *       ],
         *       "reason": "person"
         *     }
         */
        'application/json': {
          ids: string[];
          /**
           * @default person
           * @enum {string}
           */
          reason?: 'person' | 'playlist';
        };
      };
    };
    responses: {
      /** @description How many of them are still to be asked for. */
      200: {
        headers: {
          /** @description the limit: its name, `q` calls in `w` seconds */
          'ratelimit-policy'?: string;
          /** @description what is left of it: `r` calls, and all of them again in `t` seconds */
          ratelimit?: string;
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "tracks": 1
           *     }
           */
          'application/json': components['schemas']['TracksConcerned'];
        };
      };
      /** @description The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody is signed in; The API token is not valid */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The request came from another site; The API token may not be used for this; This is not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body is too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body is in a form that is not read here */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description seconds to wait, where that is known */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A service does not answer */
      503: {
        headers: {
          /** @description seconds to wait, where that is known */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listFailedRequests: {
    parameters: {
      query?: {
        /** @description status */
        status?: 'pending' | 'retrying' | 'failed' | 'resolved' | 'dismissed';
        /** @description outcome */
        outcome?:
          | 'ok'
          | 'not_found'
          | 'no_audio'
          | 'rate_limited'
          | 'quota_exhausted'
          | 'unauthorized'
          | 'forbidden'
          | 'unavailable'
          | 'malformed';
        /** @description page size, 1–200 */
        limit?: number;
        /** @description `nextCursor` of the page before */
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page. */
      200: {
        headers: {
          /** @description the limit: its name, `q` calls in `w` seconds */
          'ratelimit-policy'?: string;
          /** @description what is left of it: `r` calls, and all of them again in `t` seconds */
          ratelimit?: string;
          /** @description the address of the next page, with `rel="next"`; absent on the last one */
          link?: string;
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "spotifyId": "4uLU6hMCjMI75M1A2tKUQC",
           *           "name": "Tide Table",
           *           "artists": "Paper Lanterns, Mira Holt",
           *           "isrc": "GBXXX1900001",
           *           "provider": "soundcharts",
           *           "status": "pending",
           *           "outcome": "not_found",
           *           "errorCode": 404,
           *           "errorMessage": "the provider does not know it",
           *           "errorResponse": "{\"errors\":[{\"key\":\"access\",\"code\":404,\"message\":\"Not found.\"}]}",
           *           "responseSha256": "0f1c8a8ed1b6c7c1a6ba7a0f0a3b6a3b6d8f6b7fbd7f4b9d1b0d8c1c5c0a9e77",
           *           "attempts": 2,
           *           "maxAttempts": 8,
           *           "nextRetryAt": "2026-08-31T19:04:12.000Z",
           *           "createdAt": "2026-08-30T16:04:12.000Z",
           *           "updatedAt": "2026-08-30T19:04:12.000Z"
           *         }
           *       ],
           *       "nextCursor": null,
           *       "open": {
           *         "not_found": 55,
           *         "no_audio": 14,
           *         "unavailable": 1
           *       }
           *     }
           */
          'application/json': components['schemas']['FailedRequestPage'];
        };
      };
      /** @description The request is not valid; The cursor is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody is signed in; The API token is not valid */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The API token may not be used for this; This is not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description seconds to wait, where that is known */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A service does not answer */
      503: {
        headers: {
          /** @description seconds to wait, where that is known */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  retryFailedRequests: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "outcome": "unavailable"
         *     }
         */
        'application/json': components['schemas']['RetryFailedRequests'];
      };
    };
    responses: {
      /** @description How many tracks are due now. */
      200: {
        headers: {
          /** @description the limit: its name, `q` calls in `w` seconds */
          'ratelimit-policy'?: string;
          /** @description what is left of it: `r` calls, and all of them again in `t` seconds */
          ratelimit?: string;
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "tracks": 1
           *     }
           */
          'application/json': components['schemas']['TracksConcerned'];
        };
      };
      /** @description The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody is signed in; The API token is not valid */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The request came from another site; The API token may not be used for this; This is not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body is too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body is in a form that is not read here */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description seconds to wait, where that is known */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A service does not answer */
      503: {
        headers: {
          /** @description seconds to wait, where that is known */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  retryFailedRequest: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description the Spotify id of the track */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The track is due now. */
      200: {
        headers: {
          /** @description the limit: its name, `q` calls in `w` seconds */
          'ratelimit-policy'?: string;
          /** @description what is left of it: `r` calls, and all of them again in `t` seconds */
          ratelimit?: string;
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "tracks": 1
           *     }
           */
          'application/json': components['schemas']['TracksConcerned'];
        };
      };
      /** @description The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody is signed in; The API token is not valid */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The request came from another site; The API token may not be used for this; This is not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body is too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body is in a form that is not read here */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description seconds to wait, where that is known */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A service does not answer */
      503: {
        headers: {
          /** @description seconds to wait, where that is known */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  dismissFailedRequest: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description the Spotify id of the track */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The failure has left the list. */
      200: {
        headers: {
          /** @description the limit: its name, `q` calls in `w` seconds */
          'ratelimit-policy'?: string;
          /** @description what is left of it: `r` calls, and all of them again in `t` seconds */
          ratelimit?: string;
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "tracks": 1
           *     }
           */
          'application/json': components['schemas']['TracksConcerned'];
        };
      };
      /** @description The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody is signed in; The API token is not valid */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The request came from another site; The API token may not be used for this; This is not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body is too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body is in a form that is not read here */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description seconds to wait, where that is known */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A service does not answer */
      503: {
        headers: {
          /** @description seconds to wait, where that is known */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getFeatureOverride: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description the Spotify id of the track */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Both. */
      200: {
        headers: {
          /** @description the limit: its name, `q` calls in `w` seconds */
          'ratelimit-policy'?: string;
          /** @description what is left of it: `r` calls, and all of them again in `t` seconds */
          ratelimit?: string;
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "spotifyId": "4uLU6hMCjMI75M1A2tKUQC",
           *       "provided": {
           *         "tempo": 174.03,
           *         "energy": 0.83,
           *         "danceability": 0.58,
           *         "valence": 0.61,
           *         "acousticness": 0.12,
           *         "instrumentalness": 0,
           *         "liveness": 0.11,
           *         "loudness": -5.32,
           *         "speechiness": 0.04,
           *         "key": 9,
           *         "mode": 1,
           *         "timeSignature": 4
           *       },
           *       "overrides": {
           *         "tempo": 87.015
           *       },
           *       "overriddenAt": "2026-08-30T19:04:12.000Z"
           *     }
           */
          'application/json': components['schemas']['FeatureOverride'];
        };
      };
      /** @description The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody is signed in; The API token is not valid */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The API token may not be used for this; This is not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description seconds to wait, where that is known */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A service does not answer */
      503: {
        headers: {
          /** @description seconds to wait, where that is known */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  overrideFeatures: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description the Spotify id of the track */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "tempo": 87.015
         *     }
         */
        'application/json': components['schemas']['FeatureOverrides'];
      };
    };
    responses: {
      /** @description What holds from now on. */
      200: {
        headers: {
          /** @description the limit: its name, `q` calls in `w` seconds */
          'ratelimit-policy'?: string;
          /** @description what is left of it: `r` calls, and all of them again in `t` seconds */
          ratelimit?: string;
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "spotifyId": "4uLU6hMCjMI75M1A2tKUQC",
           *       "provided": {
           *         "tempo": 174.03,
           *         "energy": 0.83,
           *         "danceability": 0.58,
           *         "valence": 0.61,
           *         "acousticness": 0.12,
           *         "instrumentalness": 0,
           *         "liveness": 0.11,
           *         "loudness": -5.32,
           *         "speechiness": 0.04,
           *         "key": 9,
           *         "mode": 1,
           *         "timeSignature": 4
           *       },
           *       "overrides": {
           *         "tempo": 87.015
           *       },
           *       "overriddenAt": "2026-08-30T19:04:12.000Z"
           *     }
           */
          'application/json': components['schemas']['FeatureOverride'];
        };
      };
      /** @description The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody is signed in; The API token is not valid */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The request came from another site; The API token may not be used for this; This is not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body is too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body is in a form that is not read here */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description seconds to wait, where that is known */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A service does not answer */
      503: {
        headers: {
          /** @description seconds to wait, where that is known */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  clearFeatureOverride: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description the Spotify id of the track */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What the provider gave counts again. */
      200: {
        headers: {
          /** @description the limit: its name, `q` calls in `w` seconds */
          'ratelimit-policy'?: string;
          /** @description what is left of it: `r` calls, and all of them again in `t` seconds */
          ratelimit?: string;
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "spotifyId": "4uLU6hMCjMI75M1A2tKUQC",
           *       "provided": {
           *         "tempo": 174.03,
           *         "energy": 0.83,
           *         "danceability": 0.58,
           *         "valence": 0.61,
           *         "acousticness": 0.12,
           *         "instrumentalness": 0,
           *         "liveness": 0.11,
           *         "loudness": -5.32,
           *         "speechiness": 0.04,
           *         "key": 9,
           *         "mode": 1,
           *         "timeSignature": 4
           *       },
           *       "overrides": {},
           *       "overriddenAt": null
           *     }
           */
          'application/json': components['schemas']['FeatureOverride'];
        };
      };
      /** @description The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody is signed in; The API token is not valid */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The request came from another site; The API token may not be used for this; This is not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body is too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body is in a form that is not read here */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description seconds to wait, where that is known */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A service does not answer */
      503: {
        headers: {
          /** @description seconds to wait, where that is known */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  publishGallery: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "published": true
         *     }
         */
        'application/json': components['schemas']['Publication'];
      };
    };
    responses: {
      /** @description What holds from now on; other replicas follow within 2 s. */
      200: {
        headers: {
          /** @description the limit: its name, `q` calls in `w` seconds */
          'ratelimit-policy'?: string;
          /** @description what is left of it: `r` calls, and all of them again in `t` seconds */
          ratelimit?: string;
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "published": true
           *     }
           */
          'application/json': components['schemas']['Publication'];
        };
      };
      /** @description The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody is signed in; The API token is not valid */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The request came from another site; The API token may not be used for this; This is not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body is too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body is in a form that is not read here */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description seconds to wait, where that is known */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A service does not answer */
      503: {
        headers: {
          /** @description seconds to wait, where that is known */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  checkSpotify: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What was found. */
      200: {
        headers: {
          /** @description the limit: its name, `q` calls in `w` seconds */
          'ratelimit-policy'?: string;
          /** @description what is left of it: `r` calls, and all of them again in `t` seconds */
          ratelimit?: string;
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "findings": [
           *         {
           *           "finding": "redirect_uri_localhost",
           *           "detail": "Spotify does not take localhost: set PUBLIC_URL to http://127.0.0.1 with the port.",
           *           "until": null
           *         }
           *       ],
           *       "checked": {
           *         "address": true,
           *         "credentials": true,
           *         "account": true
           *       },
           *       "redirectUri": "http://localhost:3000/auth/spotify/callback",
           *       "webApiCalls": 1,
           *       "checkedAt": "2026-11-24T10:00:00.000Z"
           *     }
           */
          'application/json': components['schemas']['SpotifyCheck'];
        };
      };
      /** @description The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody is signed in; The API token is not valid */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The API token may not be used for this; This is not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description seconds to wait, where that is known */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A service does not answer */
      503: {
        headers: {
          /** @description seconds to wait, where that is known */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listPeople: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The people, the last seen first; 500 at most. */
      200: {
        headers: {
          /** @description the limit: its name, `q` calls in `w` seconds */
          'ratelimit-policy'?: string;
          /** @description what is left of it: `r` calls, and all of them again in `t` seconds */
          ratelimit?: string;
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "id": "listener",
           *           "displayName": "A Listener",
           *           "imageUrl": null,
           *           "role": "regular",
           *           "createdAt": "2026-10-01T18:00:00.000Z",
           *           "lastSeenAt": "2026-11-24T08:00:00.000Z",
           *           "sessions": 2,
           *           "apiTokens": 1
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['PersonList'];
        };
      };
      /** @description The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody is signed in; The API token is not valid */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The API token may not be used for this; This is not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description seconds to wait, where that is known */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A service does not answer */
      503: {
        headers: {
          /** @description seconds to wait, where that is known */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  removePerson: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description their Spotify user id */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description They are not known here any more. */
      204: {
        headers: {
          /** @description the limit: its name, `q` calls in `w` seconds */
          'ratelimit-policy'?: string;
          /** @description what is left of it: `r` calls, and all of them again in `t` seconds */
          ratelimit?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody is signed in; The API token is not valid */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The request came from another site; The API token may not be used for this; This is not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The request contradicts the present state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body is too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body is in a form that is not read here */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description seconds to wait, where that is known */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A service does not answer */
      503: {
        headers: {
          /** @description seconds to wait, where that is known */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  setRegistration: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "open": false
         *     }
         */
        'application/json': components['schemas']['Registration'];
      };
    };
    responses: {
      /** @description What holds from now on, at every replica. */
      200: {
        headers: {
          /** @description the limit: its name, `q` calls in `w` seconds */
          'ratelimit-policy'?: string;
          /** @description what is left of it: `r` calls, and all of them again in `t` seconds */
          ratelimit?: string;
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "open": false
           *     }
           */
          'application/json': components['schemas']['Registration'];
        };
      };
      /** @description The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody is signed in; The API token is not valid */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The request came from another site; The API token may not be used for this; This is not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body is too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body is in a form that is not read here */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description seconds to wait, where that is known */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A service does not answer */
      503: {
        headers: {
          /** @description seconds to wait, where that is known */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listNotices: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The notices. */
      200: {
        headers: {
          /** @description the limit: its name, `q` calls in `w` seconds */
          'ratelimit-policy'?: string;
          /** @description what is left of it: `r` calls, and all of them again in `t` seconds */
          ratelimit?: string;
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "key": "token_expiring:listener:7d",
           *           "kind": "token_expiring",
           *           "title": "The connection to Spotify ends in 7 days",
           *           "message": "Sign in with Spotify again before 27 November, or the library stops being read.",
           *           "until": "2026-11-27T09:15:00.000Z",
           *           "raisedAt": "2026-11-20T09:15:00.000Z"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['NoticeList'];
        };
      };
      /** @description The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody is signed in; The API token is not valid */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The API token may not be used for this; This is not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description seconds to wait, where that is known */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A service does not answer */
      503: {
        headers: {
          /** @description seconds to wait, where that is known */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listWebhooks: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The webhooks, the oldest first. */
      200: {
        headers: {
          /** @description the limit: its name, `q` calls in `w` seconds */
          'ratelimit-policy'?: string;
          /** @description what is left of it: `r` calls, and all of them again in `t` seconds */
          ratelimit?: string;
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "id": "6f0a3f0e-7a1c-4a57-8b5b-0f6f1f0d2c11",
           *           "name": "My phone",
           *           "url": "https://ntfy.example/playlist-maker",
           *           "format": "ntfy",
           *           "kinds": [
           *             "token_expiring",
           *             "run_failed"
           *           ],
           *           "enabled": true,
           *           "hasSecret": false,
           *           "createdAt": "2026-11-20T09:00:00.000Z",
           *           "updatedAt": "2026-11-20T09:00:00.000Z"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['WebhookList'];
        };
      };
      /** @description The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody is signed in; The API token is not valid */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The API token may not be used for this; This is not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description seconds to wait, where that is known */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A service does not answer */
      503: {
        headers: {
          /** @description seconds to wait, where that is known */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  createWebhook: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "My server",
         *       "url": "https://example.org/hook",
         *       "format": "json",
         *       "kinds": [
         *         "run_failed"
         *       ]
         *     }
         */
        'application/json': {
          name: string;
          /** Format: uri */
          url: string;
          /** @enum {string} */
          format: 'json' | 'ntfy' | 'gotify';
          /** @description the notices that are told */
          kinds: (
            | 'token_expiring'
            | 'quota_closed'
            | 'run_failed'
            | 'removals_pending'
            | 'provider_refused'
          )[];
          /** @default true */
          enabled?: boolean;
          /**
           * @description null: none, or one that is made here
           * @default null
           */
          secret?: string | null;
        };
      };
    };
    responses: {
      /** @description The webhook; a secret that was made here is told once. */
      201: {
        headers: {
          /** @description the limit: its name, `q` calls in `w` seconds */
          'ratelimit-policy'?: string;
          /** @description what is left of it: `r` calls, and all of them again in `t` seconds */
          ratelimit?: string;
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "webhook": {
           *         "id": "6f0a3f0e-7a1c-4a57-8b5b-0f6f1f0d2c11",
           *         "name": "My phone",
           *         "url": "https://ntfy.example/playlist-maker",
           *         "format": "json",
           *         "kinds": [
           *           "token_expiring",
           *           "run_failed"
           *         ],
           *         "enabled": true,
           *         "hasSecret": true,
           *         "createdAt": "2026-11-20T09:00:00.000Z",
           *         "updatedAt": "2026-11-20T09:00:00.000Z"
           *       },
           *       "secret": "whsec_plJ3nmyCDGBKInavdOK15jsl"
           *     }
           */
          'application/json': components['schemas']['CreatedWebhook'];
        };
      };
      /** @description The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody is signed in; The API token is not valid */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The request came from another site; The API token may not be used for this; This is not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The request contradicts the present state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body is too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body is in a form that is not read here */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description seconds to wait, where that is known */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A service does not answer */
      503: {
        headers: {
          /** @description seconds to wait, where that is known */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  removeWebhook: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description the id of the webhook */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is gone. */
      204: {
        headers: {
          /** @description the limit: its name, `q` calls in `w` seconds */
          'ratelimit-policy'?: string;
          /** @description what is left of it: `r` calls, and all of them again in `t` seconds */
          ratelimit?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody is signed in; The API token is not valid */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The request came from another site; The API token may not be used for this; This is not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body is too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body is in a form that is not read here */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description seconds to wait, where that is known */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A service does not answer */
      503: {
        headers: {
          /** @description seconds to wait, where that is known */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  updateWebhook: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description the id of the webhook */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "enabled": false
         *     }
         */
        'application/json': {
          name?: string;
          /** Format: uri */
          url?: string;
          /** @description the notices that are told */
          kinds?: (
            | 'token_expiring'
            | 'quota_closed'
            | 'run_failed'
            | 'removals_pending'
            | 'provider_refused'
          )[];
          enabled?: boolean;
          secret?: string;
        };
      };
    };
    responses: {
      /** @description The webhook as it is now. */
      200: {
        headers: {
          /** @description the limit: its name, `q` calls in `w` seconds */
          'ratelimit-policy'?: string;
          /** @description what is left of it: `r` calls, and all of them again in `t` seconds */
          ratelimit?: string;
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "6f0a3f0e-7a1c-4a57-8b5b-0f6f1f0d2c11",
           *       "name": "My phone",
           *       "url": "https://ntfy.example/playlist-maker",
           *       "format": "ntfy",
           *       "kinds": [
           *         "token_expiring",
           *         "run_failed"
           *       ],
           *       "enabled": false,
           *       "hasSecret": false,
           *       "createdAt": "2026-11-20T09:00:00.000Z",
           *       "updatedAt": "2026-11-20T09:00:00.000Z"
           *     }
           */
          'application/json': components['schemas']['Webhook'];
        };
      };
      /** @description The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody is signed in; The API token is not valid */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The request came from another site; The API token may not be used for this; This is not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body is too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body is in a form that is not read here */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description seconds to wait, where that is known */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A service does not answer */
      503: {
        headers: {
          /** @description seconds to wait, where that is known */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  testWebhook: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description the id of the webhook */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What came of it, good or bad. */
      200: {
        headers: {
          /** @description the limit: its name, `q` calls in `w` seconds */
          'ratelimit-policy'?: string;
          /** @description what is left of it: `r` calls, and all of them again in `t` seconds */
          ratelimit?: string;
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "a4c1f9d1-6f5c-4a57-9a58-0a6a4c1f9d11",
           *       "webhookId": "6f0a3f0e-7a1c-4a57-8b5b-0f6f1f0d2c11",
           *       "notice": {
           *         "key": "token_expiring:listener:7d",
           *         "kind": "token_expiring",
           *         "title": "The connection to Spotify ends in 7 days",
           *         "message": "Sign in with Spotify again before 27 November, or the library stops being read.",
           *         "until": "2026-11-27T09:15:00.000Z",
           *         "raisedAt": "2026-11-20T09:15:00.000Z"
           *       },
           *       "state": "failed",
           *       "attempts": 1,
           *       "outcome": "timeout",
           *       "status": null,
           *       "createdAt": "2026-11-20T09:15:01.000Z",
           *       "attemptedAt": "2026-11-20T09:15:11.000Z",
           *       "nextAttemptAt": null
           *     }
           */
          'application/json': components['schemas']['WebhookDelivery'];
        };
      };
      /** @description The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody is signed in; The API token is not valid */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The request came from another site; The API token may not be used for this; This is not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body is too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body is in a form that is not read here */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description seconds to wait, where that is known */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A service does not answer */
      503: {
        headers: {
          /** @description seconds to wait, where that is known */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listWebhookDeliveries: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description the id of the webhook */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The deliveries; those that are settled are kept for 30 days. */
      200: {
        headers: {
          /** @description the limit: its name, `q` calls in `w` seconds */
          'ratelimit-policy'?: string;
          /** @description what is left of it: `r` calls, and all of them again in `t` seconds */
          ratelimit?: string;
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "id": "a4c1f9d1-6f5c-4a57-9a58-0a6a4c1f9d11",
           *           "webhookId": "6f0a3f0e-7a1c-4a57-8b5b-0f6f1f0d2c11",
           *           "notice": {
           *             "key": "token_expiring:listener:7d",
           *             "kind": "token_expiring",
           *             "title": "The connection to Spotify ends in 7 days",
           *             "message": "Sign in with Spotify again before 27 November, or the library stops being read.",
           *             "until": "2026-11-27T09:15:00.000Z",
           *             "raisedAt": "2026-11-20T09:15:00.000Z"
           *           },
           *           "state": "delivered",
           *           "attempts": 2,
           *           "outcome": "answered",
           *           "status": 200,
           *           "createdAt": "2026-11-20T09:15:01.000Z",
           *           "attemptedAt": "2026-11-20T09:15:11.000Z",
           *           "nextAttemptAt": null
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['WebhookDeliveryList'];
        };
      };
      /** @description The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Nobody is signed in; The API token is not valid */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The API token may not be used for this; This is not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is nothing here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description seconds to wait, where that is known */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A service does not answer */
      503: {
        headers: {
          /** @description seconds to wait, where that is known */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  describeApi: {
    parameters: {
      query?: never;
      header?: {
        /** @description the `ETag` of the answer that you have */
        'if-none-match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The document. */
      200: {
        headers: {
          /** @description the limit: its name, `q` calls in `w` seconds */
          'ratelimit-policy'?: string;
          /** @description what is left of it: `r` calls, and all of them again in `t` seconds */
          ratelimit?: string;
          /** @description changes with the answer; send it back in `If-None-Match` */
          etag?: string;
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "openapi": "3.1.0"
           *     }
           */
          'application/json': {
            /** @constant */
            openapi: '3.1.0';
          } & {
            [key: string]: unknown;
          };
        };
      };
      /** @description It is what you have: `If-None-Match` named its `ETag`. */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description seconds to wait, where that is known */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  showDocs: {
    parameters: {
      query?: never;
      header?: {
        /** @description the `ETag` of the answer that you have */
        'if-none-match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The page. */
      200: {
        headers: {
          /** @description the limit: its name, `q` calls in `w` seconds */
          'ratelimit-policy'?: string;
          /** @description what is left of it: `r` calls, and all of them again in `t` seconds */
          ratelimit?: string;
          /** @description changes with the answer; send it back in `If-None-Match` */
          etag?: string;
          [name: string]: unknown;
        };
        content: {
          /** @example <!doctype html> */
          'text/html': string;
        };
      };
      /** @description It is what you have: `If-None-Match` named its `ETag`. */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description seconds to wait, where that is known */
          'retry-after'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something went wrong */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  checkHealth: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It does. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "status": "ok"
           *     }
           */
          'application/json': {
            /** @constant */
            status: 'ok';
          };
        };
      };
      /** @description The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
}

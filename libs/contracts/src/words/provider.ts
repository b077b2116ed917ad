import { z } from 'zod';

/** Every outside service that is called and counted. */
export const providers = ['spotify', 'soundcharts', 'reccobeats'] as const;
export const providerSchema = z.enum(providers);
export type Provider = z.infer<typeof providerSchema>;

/**
 * The providers that give audio features, in order of precedence: of those that have answered for a track, the first one
 * is shown. In which order they are asked is the installation's choice.
 */
export const featureProviders = [
  'soundcharts',
  'reccobeats',
] as const satisfies readonly Provider[];
export const featureProviderSchema = z.enum(featureProviders);
export type FeatureProvider = z.infer<typeof featureProviderSchema>;

/** How an answer was matched to a track: by the track's own Spotify id, or by its ISRC. */
export const matchedByValues = ['spotify_id', 'isrc'] as const;
export const matchedBySchema = z.enum(matchedByValues);
export type MatchedBy = z.infer<typeof matchedBySchema>;

/** What of a provider's song does not agree with the track that it was matched to. */
export const matchDoubts = ['title', 'artist', 'duration'] as const;
export const matchDoubtSchema = z.enum(matchDoubts);
export type MatchDoubt = z.infer<typeof matchDoubtSchema>;

import { z } from 'zod';

/** The life of one row in the feature work queue: waiting, held by a worker until its lease ends, done. */
export const featureRequestStates = ['pending', 'leased', 'settled'] as const;
export const featureRequestStateSchema = z.enum(featureRequestStates);
export type FeatureRequestState = z.infer<typeof featureRequestStateSchema>;

import { z } from 'zod';

/**
 * How a notice is told to another server.
 *
 * - `json`: a JSON object, signed as https://www.standardwebhooks.com (v1) describes
 * - `ntfy`: a message on an ntfy topic; the address is the topic's
 * - `gotify`: a message to a Gotify server; the address is the server's, the secret its application token
 */
export const webhookFormats = ['json', 'ntfy', 'gotify'] as const;
export const webhookFormatSchema = z.enum(webhookFormats);
export type WebhookFormat = z.infer<typeof webhookFormatSchema>;

/** The life of one delivery: waiting for its next attempt, taken by the receiver, or given up. */
export const webhookDeliveryStates = ['pending', 'delivered', 'failed'] as const;
export const webhookDeliveryStateSchema = z.enum(webhookDeliveryStates);
export type WebhookDeliveryState = z.infer<typeof webhookDeliveryStateSchema>;

/**
 * What one attempt came to. `answered` is any status of the 2xx; every other status is `refused`. `redirected` is not
 * followed; `forbidden_address` is an address that is never called (link-local, multicast, unspecified);
 * `secret_lost` means that the secret was sealed with another key and has to be set again.
 */
export const webhookOutcomes = [
  'answered',
  'refused',
  'redirected',
  'timeout',
  'unreachable',
  'forbidden_address',
  'secret_lost',
] as const;
export const webhookOutcomeSchema = z.enum(webhookOutcomes);
export type WebhookOutcome = z.infer<typeof webhookOutcomeSchema>;

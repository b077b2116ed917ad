import { z } from 'zod';
import { noticeKindSchema, noticeSchema } from '../words/notice.js';
import {
  webhookDeliveryStateSchema,
  webhookFormatSchema,
  webhookOutcomeSchema,
} from '../words/webhook.js';

/** Where a webhook points. No name and password in it: what opens the receiver is the secret. */
export const webhookUrlSchema = z
  .url({ protocol: /^https?$/ })
  .max(500)
  .refine((url) => {
    const { username, password } = new URL(url);
    return username === '' && password === '';
  }, 'may not hold a name or password');

/**
 * For `json` the key that signs, `whsec_` and base64 of 24 to 64 bytes, made here where none is given; for `gotify` the
 * application token; for `ntfy` an access token, where the topic needs one. It is stored sealed and not shown again.
 */
const secretSchema = z.string().min(1).max(200);

const webhookBody = z.strictObject({
  name: z.string().trim().min(1).max(60),
  url: webhookUrlSchema,
  format: webhookFormatSchema,
  kinds: z
    .array(noticeKindSchema.exclude(['test']))
    .min(1)
    .describe('the notices that are told'),
  enabled: z.boolean().default(true),
  secret: secretSchema.nullable().default(null).describe('null: none, or one that is made here'),
});

/** `POST /api/admin/webhooks` */
export const createWebhookBodySchema = webhookBody;
export type CreateWebhookBody = z.infer<typeof createWebhookBodySchema>;

/** `PATCH /api/admin/webhooks/{id}`: what is left out stays as it is. (`DELETE` takes it away.) */
export const updateWebhookBodySchema = z.strictObject({
  name: webhookBody.shape.name.optional(),
  url: webhookUrlSchema.optional(),
  kinds: webhookBody.shape.kinds.optional(),
  enabled: z.boolean().optional(),
  secret: secretSchema.optional(),
});
export type UpdateWebhookBody = z.infer<typeof updateWebhookBodySchema>;

export const webhookSchema = z
  .object({
    id: z.uuid(),
    name: z.string(),
    url: z.string(),
    format: webhookFormatSchema,
    kinds: z.array(noticeKindSchema),
    enabled: z.boolean(),
    hasSecret: z.boolean(),
    createdAt: z.iso.datetime(),
    updatedAt: z.iso.datetime(),
  })
  .meta({ id: 'Webhook' });
export type Webhook = z.infer<typeof webhookSchema>;

/** The answer to `POST /api/admin/webhooks`: a new webhook, with the secret that was made for it: it is not shown again. */
export const createdWebhookSchema = z
  .object({ webhook: webhookSchema, secret: z.string().nullable() })
  .meta({ id: 'CreatedWebhook' });
export type CreatedWebhook = z.infer<typeof createdWebhookSchema>;

/** `GET /api/admin/webhooks` */
export const webhookListSchema = z
  .object({ items: z.array(webhookSchema) })
  .meta({ id: 'WebhookList' });
export type WebhookList = z.infer<typeof webhookListSchema>;

/**
 * One notice on its way to one webhook; also the answer to `POST /api/admin/webhooks/{id}/test`, which sends at once and
 * once. `status` is that of the last answer, null where there was none.
 */
export const webhookDeliverySchema = z
  .object({
    id: z.uuid(),
    webhookId: z.uuid(),
    notice: noticeSchema,
    state: webhookDeliveryStateSchema,
    attempts: z.int().nonnegative(),
    outcome: webhookOutcomeSchema.nullable(),
    status: z.int().nullable(),
    createdAt: z.iso.datetime(),
    attemptedAt: z.iso.datetime().nullable(),
    nextAttemptAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'WebhookDelivery' });
export type WebhookDelivery = z.infer<typeof webhookDeliverySchema>;

/** `GET /api/admin/webhooks/{id}/deliveries`: the newest deliveries first. */
export const webhookDeliveryListSchema = z
  .object({ items: z.array(webhookDeliverySchema) })
  .meta({ id: 'WebhookDeliveryList' });
export type WebhookDeliveryList = z.infer<typeof webhookDeliveryListSchema>;

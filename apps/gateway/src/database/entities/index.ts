import { AdminClaimEntity } from './admin-claim.entity.js';
import { ApiTokenEntity } from './api-token.entity.js';
import { NoticeEntity } from './notice.entity.js';
import { SessionEntity } from './session.entity.js';
import { SettingsEntity } from './settings.entity.js';
import { SpentSignInEntity } from './spent-sign-in.entity.js';
import { UserEntity } from './user.entity.js';
import { WebhookDeliveryEntity } from './webhook-delivery.entity.js';
import { WebhookEntity } from './webhook.entity.js';

/** The tables of the schema `gateway`, but those of delivery and the counts of limits. */
export const entities = [
  UserEntity,
  SessionEntity,
  AdminClaimEntity,
  SpentSignInEntity,
  SettingsEntity,
  ApiTokenEntity,
  NoticeEntity,
  WebhookEntity,
  WebhookDeliveryEntity,
];

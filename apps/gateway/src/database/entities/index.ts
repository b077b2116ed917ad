import { AdminClaimEntity } from './admin-claim.entity.js';
import { NoticeEntity } from './notice.entity.js';
import { SessionEntity } from './session.entity.js';
import { SettingsEntity } from './settings.entity.js';
import { SpentSignInEntity } from './spent-sign-in.entity.js';
import { UserEntity } from './user.entity.js';
import { WebhookDeliveryEntity } from './webhook-delivery.entity.js';
import { WebhookEntity } from './webhook.entity.js';

/** Every table of the schema `gateway`. */
export const entities = [
  UserEntity,
  SessionEntity,
  AdminClaimEntity,
  SpentSignInEntity,
  SettingsEntity,
  NoticeEntity,
  WebhookEntity,
  WebhookDeliveryEntity,
];

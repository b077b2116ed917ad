import { randomBytes } from 'node:crypto';
import type { WebhookFormat } from '@app/contracts';
import { SealBrokenError, Sealer } from '@app/service-kit';
import { Injectable } from '@nestjs/common';
import { InvalidRequest } from '../answer-problems/invalid-request.errors.js';

const SIGNING_KEY_BYTES = 32;

/** The secrets of webhooks: made here or given, and sealed to the webhook they belong to. */
@Injectable()
export class WebhookSecrets {
  constructor(private readonly sealer: Sealer) {}

  /**
   * The secret that a new webhook has.
   * @throws InvalidRequest where the format cannot do with what was given
   */
  choose(format: WebhookFormat, given: string | null): string | null {
    switch (format) {
      case 'json':
        if (given !== null) assertSigningKey(given);
        return given ?? `whsec_${randomBytes(SIGNING_KEY_BYTES).toString('base64')}`;
      case 'ntfy':
        return given;
      case 'gotify':
        if (given === null)
          throw invalid('Gotify takes messages only with the token of an application');
        return given;
    }
  }

  seal(webhookId: string, secret: string | null): string | null {
    return secret === null ? null : this.sealer.seal(secret, `webhook:${webhookId}`);
  }

  /** @returns undefined where the secret was sealed with another key, or for another webhook */
  open(webhookId: string, sealed: string | null): string | null | undefined {
    if (sealed === null) return null;
    try {
      return this.sealer.open(sealed, `webhook:${webhookId}`);
    } catch (error) {
      if (error instanceof SealBrokenError) return undefined;
      throw error;
    }
  }
}

function assertSigningKey(secret: string): void {
  const base64 = /^whsec_([A-Za-z0-9+/]+={0,2})$/.exec(secret)?.[1];
  const bytes = base64 === undefined ? 0 : Buffer.from(base64, 'base64').length;
  if (bytes < 24 || bytes > 64)
    throw invalid('a signing secret is whsec_ and the base64 of 24 to 64 bytes');
}

function invalid(message: string): InvalidRequest {
  return new InvalidRequest([{ path: 'secret', message }]);
}

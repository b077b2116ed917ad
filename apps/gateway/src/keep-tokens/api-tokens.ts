import { randomUUID } from 'node:crypto';
import type { ApiToken, CreateApiTokenBody, CreatedApiToken } from '@app/contracts';
import { RequestProblem } from '@app/messaging';
import { CLOCK, type Clock } from '@app/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import { hashSecret, makeSecret } from '../keep-sessions/opaque-secret.js';
import type { SignedIn } from '../keep-sessions/signed-in.js';
import { ApiTokenRepository } from './api-token.repository.js';

const MOST_TOKENS = 50;
const HINT_LENGTH = 4;
const DAY_MS = 24 * 60 * 60 * 1000;

/** Makes, recognises and revokes personal API tokens. A token leaves here once and is kept as a hash only. */
@Injectable()
export class ApiTokens {
  constructor(
    private readonly tokens: ApiTokenRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws RequestProblem where this person has enough */
  async create(userId: string, body: CreateApiTokenBody): Promise<CreatedApiToken> {
    if ((await this.tokens.countOf(userId)) >= MOST_TOKENS) {
      throw new RequestProblem('conflict', `You have ${MOST_TOKENS} tokens: revoke one first.`);
    }
    const secret = `pm_${makeSecret()}`;
    const now = this.clock.now();
    const lifetime = body.expiresInDays;
    const token = await this.tokens.add({
      id: randomUUID(),
      tokenHash: hashSecret(secret),
      userId,
      name: body.name,
      hint: secret.slice(-HINT_LENGTH),
      scopes: body.scopes,
      createdAt: now,
      expiresAt: lifetime === null ? null : new Date(now.getTime() + lifetime * DAY_MS),
    });
    return { token, secret };
  }

  listOf(userId: string): Promise<ApiToken[]> {
    return this.tokens.listOf(userId);
  }

  /** @throws RequestProblem */
  async revoke(userId: string, id: string): Promise<void> {
    if (!(await this.tokens.remove(userId, id))) {
      throw new RequestProblem('not_found', 'You have no such token.');
    }
  }

  /** Who holds this token; null where it is none. */
  async recognise(secret: string): Promise<SignedIn | null> {
    const tokenHash = hashSecret(secret);
    const found = await this.tokens.recognise(tokenHash, this.clock.now());
    return found === null ? null : { user: found.user, tokenHash, scopes: found.scopes };
  }
}

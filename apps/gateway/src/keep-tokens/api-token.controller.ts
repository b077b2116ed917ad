import type { ApiTokenList, CreateApiTokenBody, CreatedApiToken } from '@app/contracts';
import { Body, Controller, Param } from '@nestjs/common';
import { Endpoint } from '../declare-endpoints/endpoint.js';
import { CurrentUser } from '../keep-sessions/current-user.decorator.js';
import {
  createApiTokenEndpoint,
  listApiTokensEndpoint,
  revokeApiTokenEndpoint,
} from './api-token.endpoints.js';
import { ApiTokens } from './api-tokens.js';

@Controller()
export class ApiTokenController {
  constructor(private readonly tokens: ApiTokens) {}

  @Endpoint(listApiTokensEndpoint)
  async list(@CurrentUser() user: CurrentUser): Promise<ApiTokenList> {
    return { items: await this.tokens.listOf(user.id) };
  }

  @Endpoint(createApiTokenEndpoint)
  create(
    @CurrentUser() user: CurrentUser,
    @Body({ schema: createApiTokenEndpoint.body }) body: CreateApiTokenBody,
  ): Promise<CreatedApiToken> {
    return this.tokens.create(user.id, body);
  }

  @Endpoint(revokeApiTokenEndpoint)
  revoke(
    @CurrentUser() user: CurrentUser,
    @Param({ schema: revokeApiTokenEndpoint.params }) params: { readonly id: string },
  ): Promise<void> {
    return this.tokens.revoke(user.id, params.id);
  }
}

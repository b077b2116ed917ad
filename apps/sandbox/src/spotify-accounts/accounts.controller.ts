import { Body, Controller, Put } from '@nestjs/common';
import { z } from 'zod';
import { personIdSchema } from '../world/people.js';
import { AccountsSettings, accountsSettingsSchema } from './accounts.settings.js';
import { ConsentRegister } from './consent.register.js';

const changeSchema = z.strictObject({
  accessTokenSeconds: accountsSettingsSchema.shape.accessTokenSeconds.unwrap().optional(),
  rotateRefreshTokens: z.boolean().optional(),
  revoke: personIdSchema.optional(),
});

/** Changes how the token endpoint behaves, or makes a person remove the app from their account. */
@Controller('control/accounts')
export class AccountsController {
  constructor(
    private readonly settings: AccountsSettings,
    private readonly consents: ConsentRegister,
  ) {}

  @Put()
  change(@Body({ schema: changeSchema }) change: z.infer<typeof changeSchema>) {
    const { revoke, ...settings } = change;
    this.settings.current = { ...this.settings.current, ...settings };
    if (revoke !== undefined) this.consents.revoke(revoke);
    return this.settings.current;
  }
}

import { z } from 'zod';

/** How the token endpoint behaves: the life of an access token in seconds; a new refresh token with every refresh. */
export const accountsSettingsSchema = z.strictObject({
  accessTokenSeconds: z.int().positive().default(3_600),
  rotateRefreshTokens: z.boolean().default(false),
});

/** The settings in force; they may be changed while the sandbox runs. */
export class AccountsSettings {
  current: z.infer<typeof accountsSettingsSchema> = accountsSettingsSchema.parse({});
}

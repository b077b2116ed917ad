import { z } from 'zod';

/** `admin`: whose library is the gallery; there is one at most. `regular`: everybody else who signs in. */
export const roles = ['admin', 'regular'] as const;
export const roleSchema = z.enum(roles);
export type Role = z.infer<typeof roleSchema>;

/** The two doors of the sign-in: a visitor is asked only for a visitor's scopes. */
export const signInEntrances = ['visitor', 'admin'] as const;
export const signInEntranceSchema = z.enum(signInEntrances);
export type SignInEntrance = z.infer<typeof signInEntranceSchema>;

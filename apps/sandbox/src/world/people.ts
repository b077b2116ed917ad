import { z } from 'zod';

/** The accounts of the sandbox. Nobody else can sign in here. */
export const personIds = ['sandbox-admin', 'sandbox-guest', 'sandbox-stranger'] as const;
export const personIdSchema = z.enum(personIds);
export type PersonId = z.infer<typeof personIdSchema>;

/**
 * One account. `accountId` is the immutable id for linking. `registered` people are on the app's allow-list; the others
 * may consent, and are refused by every call of the Web API.
 */
export interface Person {
  readonly id: PersonId;
  readonly accountId: string;
  readonly displayName: string;
  readonly registered: boolean;
  readonly about: string;
}

export const people: Readonly<Record<PersonId, Person>> = {
  'sandbox-admin': {
    id: 'sandbox-admin',
    accountId: 'sbxAdmin01',
    displayName: 'Sandbox Admin',
    registered: true,
    about: 'owns the saved tracks',
  },
  'sandbox-guest': {
    id: 'sandbox-guest',
    accountId: 'sbxGuest02',
    displayName: 'Sandbox Guest',
    registered: true,
    about: 'has an empty library',
  },
  'sandbox-stranger': {
    id: 'sandbox-stranger',
    accountId: 'sbxStrng03',
    displayName: 'Sandbox Stranger',
    registered: false,
    about: 'is not on the allow-list of the app',
  },
};

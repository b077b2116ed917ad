import type { PersonId } from '../../../sandbox/src/world/people.js';
import { locationOf, type Browser } from './browser.js';

/** Decides on a consent page as a person does. @returns where Spotify sends the browser back to */
export async function decideConsent(
  consentAddress: string,
  person: PersonId,
  decision: 'agree' | 'cancel' = 'agree',
): Promise<string> {
  const asked = new URL(consentAddress);
  const answer = await fetch(`${asked.origin}${asked.pathname}`, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams([...asked.searchParams, ['person', person], ['decision', decision]]),
  });
  return locationOf(answer);
}

/** A whole sign-in. @returns the answer of the gateway at its end */
export async function signInAs(
  browser: Browser,
  person: PersonId,
  entrance = '/auth/spotify',
): Promise<Response> {
  const consentAddress = locationOf(await browser.get(entrance));
  return browser.get(await decideConsent(consentAddress, person));
}

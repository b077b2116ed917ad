import type { ClaimedCall } from './claimed-request.js';
import type { FeatureClient } from './feature.client.js';
import type { AskedRequest } from './handled-request.js';
import { nextStep } from './next-step.js';

/** Makes one permitted call, and says for each request what follows from the answer. */
export async function callProvider(
  client: FeatureClient,
  { askBy, permit, requests }: ClaimedCall,
  random: () => number,
): Promise<AskedRequest[]> {
  const { call, answers } = await client.ask(askBy, requests);
  return requests.map((request, index) => {
    const answer = answers[index];
    if (answer === undefined) throw new Error(`no answer for ${request.spotifyId}`);
    const asked = { request, answer, call, probe: permit.probe };
    const step = nextStep(asked, client.traits, random);
    return { kind: 'asked', request, call, permit, answer, step };
  });
}

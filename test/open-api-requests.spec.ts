import { randomInt } from 'node:crypto';
import { hiddenListSchema } from '@app/contracts';
import { testEnvironment } from '@app/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { z } from 'zod';
import { Browser } from '../apps/gateway/src/testing/browser.js';
import { signInAs } from '../apps/gateway/src/testing/consent.js';
import type { PersonId } from '../apps/sandbox/src/world/people.js';
import { send, type ApiAnswer, type ApiCaller } from './open-api/api-caller.js';
import {
  invalidRequest,
  validRequest,
  type ApiRequest,
  type KnownIds,
} from './open-api/arbitrary-request.js';
import { ApiDescription, type DescribedOperation } from './open-api/described-operations.js';
import { RunningSystem } from './running-system.js';

const REQUESTS = testEnvironment().apiRequests;
const AT_ONCE = 16;
/** Of valid and of invalid ones there is at least this share. */
const LEAST_SHARE = 0.3;
/** So few samples of each kind are drawn for an operation at a time that every operation has its turn several times. */
const DRAWN = 12;

/** What ends a session, takes somebody's access, or closes the gallery is asked for by nobody who may. */
const endsTheGame = new Set([
  'signOut',
  'endSession',
  'endOtherSessions',
  'disconnectSpotify',
  'deleteAccount',
  'removePerson',
  'publishGallery',
  'pauseEnrichment',
]);

const seed = randomInt(2 ** 31);
const idsSchema = z.object({ items: z.array(z.object({ id: z.string() })) });
const tracksSchema = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      album: z.object({ id: z.string().nullable() }),
      artists: z.array(z.object({ id: z.string().nullable() })),
    }),
  ),
});

let system: RunningSystem;
let api: ApiDescription;
let known: KnownIds;
let callers: readonly ApiCaller[];
let admin: Browser;

beforeAll(async () => {
  system = await RunningSystem.open('varied');
  const origin = system.galleryUrl;
  api = new ApiDescription(await (await fetch(`${origin}/api/openapi.json`)).json());
  admin = await signIn('sandbox-admin', '/auth/spotify/admin');
  const guest = await signIn('sandbox-guest', '/auth/spotify');
  callers = [
    { name: 'a visitor', cookie: null },
    { name: 'a user', cookie: cookieOf(guest) },
    { name: 'the admin', cookie: cookieOf(admin) },
  ];
  known = await knownIds();
});

afterAll(async () => {
  expect(await system.close()).toBe(0);
});

async function signIn(person: PersonId, entrance: string): Promise<Browser> {
  const browser = new Browser(system.galleryUrl);
  await signInAs(browser, person, entrance);
  return browser;
}

function cookieOf(browser: Browser): string {
  const token = browser.cookie('pm_session');
  if (token === undefined) throw new Error('nobody is signed in');
  return `pm_session=${token}`;
}

async function knownIds(): Promise<KnownIds> {
  const answer = await admin.get('/api/tracks?limit=200');
  const tracks = tracksSchema.parse(await answer.json()).items;
  const runs = idsSchema.parse(await (await admin.get('/api/admin/syncs')).json()).items;
  const ids = tracks.map(({ id }) => id);
  return {
    '/api/tracks/': ids,
    '/api/admin/tracks/': ids,
    '/api/admin/hidden/tracks/': ids,
    '/api/admin/failed-requests/': ids,
    '/api/artists/': tracks.flatMap(({ artists }) => artists.flatMap(({ id }) => id ?? [])),
    '/api/albums/': tracks.flatMap(({ album }) => album.id ?? []),
    '/api/admin/syncs/': runs.map(({ id }) => id),
  };
}

interface Sent {
  readonly request: ApiRequest;
  readonly caller: ApiCaller;
  readonly answer: ApiAnswer;
}

/** Requests without end, each operation in its turn: of five, three are valid and two are not. */
function* requests(): Generator<{ request: ApiRequest; caller: ApiCaller }> {
  for (let round = 0; ; round += 1) {
    for (const operation of api.operations) {
      const drawn = { seed: seed + round, numRuns: DRAWN };
      const valid = fc.sample(validRequest(api, operation, known), drawn);
      const invalid = fc.sample(invalidRequest(api, operation, known), drawn);
      for (const [n, request] of valid
        .flatMap((one, n) => [one, ...(n % 3 === 2 ? [] : invalid.slice(n, n + 1))])
        .entries()) {
        yield { request, caller: callerFor(operation, request, round * DRAWN * 2 + n) };
      }
    }
  }
}

/** What is right is mostly asked by somebody who may; what is wrong by all in turn. */
function callerFor(
  { operationId, security }: DescribedOperation,
  { fault }: ApiRequest,
  turn: number,
): ApiCaller {
  const [visitor, user, owner] = callers;
  if (visitor === undefined || user === undefined || owner === undefined) throw new Error('nobody');
  if (fault !== null) return [visitor, user, owner][turn % 3] ?? visitor;
  if (endsTheGame.has(operationId)) return visitor;
  const isOpen = security.length === 0 || security.some((way) => Object.keys(way).length === 0);
  if (isOpen) return [visitor, user, owner][turn % 3] ?? visitor;
  return turn % 9 === 0 ? user : turn % 9 === 4 ? visitor : owner;
}

/** What is wrong with an answer; null where nothing is. */
function objectionTo({ request: { operation, fault }, answer }: Sent): string | null {
  if (answer.status >= 500) return `an answer of ${answer.status}`;
  const mismatch = api.objection(operation, answer);
  if (mismatch !== null) return mismatch;
  const isRedirect = answer.status >= 300 && answer.status < 400;
  if (fault !== null && answer.status < 400 && !isRedirect)
    return `it was accepted, though ${fault}`;
  return answer.status >= 400 ? api.problemObjection(answer.body) : null;
}

function describeSent({ request, caller, answer }: Sent, objection: string): string {
  const { method, path, query, body, fault } = request;
  const search = query.map(([name, value]) => `${name}=${value}`).join('&');
  return `${objection}: ${method} ${path}?${search.slice(0, 200)} ${body?.slice(0, 200) ?? ''} (${fault ?? 'valid'}, as ${caller.name}) → ${answer.status} ${answer.mediaType} ${answer.body.slice(0, 300)}`;
}

describe(`${REQUESTS} requests made from the description (seed ${seed})`, () => {
  it('are answered as described, and refused with a problem document', async () => {
    process.stderr.write(`open-api-requests: seed ${seed}\n`);
    const queue = requests();
    const objections = new Map<string, string>();
    const counts = { accepted: 0, refused: 0 };
    const statuses = new Map<number, number>();
    let sent = 0;
    const work = async (): Promise<void> => {
      while (sent < REQUESTS) {
        const turn = sent++;
        const { value } = queue.next();
        if (value === undefined) return;
        const answer = await send(system.galleryUrl, value.request, value.caller, turn);
        counts[answer.status < 400 ? 'accepted' : 'refused'] += 1;
        statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
        const objection = objectionTo({ ...value, answer });
        if (objection === null) continue;
        const kind = `${value.request.operation.operationId} ${answer.status}`;
        objections.set(kind, describeSent({ ...value, answer }, objection));
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    process.stderr.write(`open-api-requests: ${JSON.stringify(Object.fromEntries(statuses))}\n`);
    expect([...objections.values()].slice(0, 20)).toEqual([]);
    expect(counts.accepted / REQUESTS).toBeGreaterThan(LEAST_SHARE);
    expect(counts.refused / REQUESTS).toBeGreaterThan(LEAST_SHARE);
    expect(statuses.get(429) ?? 0).toBeLessThan(REQUESTS / 100);
  });

  it('leave the gallery as it was, once what they hid is shown again', async () => {
    const hidden = hiddenListSchema.parse(await (await admin.get('/api/admin/hidden')).json());
    for (const path of [
      ...hidden.tracks.map(({ track }) => `tracks/${track.id}`),
      ...hidden.artists.map(({ id }) => `artists/${encodeURIComponent(id)}`),
    ]) {
      expect((await admin.write('DELETE', `/api/admin/hidden/${path}`)).status).toBe(204);
    }
    const before = known['/api/tracks/'] ?? [];
    expect(before.length).toBeGreaterThan(0);
    const shown = await fetch(`${system.galleryUrl}/api/tracks?limit=200`);
    const after = tracksSchema.parse(await shown.json()).items.map(({ id }) => id);
    expect(after.toSorted()).toEqual(before.toSorted());
  });
});

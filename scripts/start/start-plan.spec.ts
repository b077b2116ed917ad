import { describe, expect, it } from '@jest/globals';
import { basename } from 'node:path';
import { EnvironmentError, readEnvironment } from '../environment.js';
import { parseStartArguments } from './arguments.js';
import { requireStandIn } from './run-once.js';
import { planStart, PlanError, type StartPlan } from './start-plan.js';

const spotify = { SPOTIFY_CLIENT_ID: 'id', SPOTIFY_CLIENT_SECRET: 'secret' };
const soundcharts = { SOUNDCHARTS_APP_ID: 'app', SOUNDCHARTS_API_KEY: 'key' };

function plan(argv: string[], environment: Record<string, string> = {}): StartPlan {
  return planStart(
    '/checkout',
    parseStartArguments(argv, '/home/ada'),
    readEnvironment(environment),
  );
}
const folder = (...args: Parameters<typeof plan>): string => basename(plan(...args).dataDirectory);

describe('the plan of a start', () => {
  it('is all embedded and all stand-ins by default', () => {
    expect(plan([])).toMatchObject({
      databaseUrl: null,
      natsUrl: null,
      spotify: null,
      soundcharts: null,
      needsSandbox: true,
    });
  });

  it('takes one part after another from the environment', () => {
    const mine = { DATABASE_URL: 'postgres://me@db/pm', NATS_URL: 'nats://broker:4222' };
    expect(plan([], mine)).toMatchObject({
      databaseUrl: mine.DATABASE_URL,
      natsUrl: mine.NATS_URL,
    });
    expect(plan([], spotify)).toMatchObject({ spotify: { clientId: 'id' }, needsSandbox: true });
    expect(plan([], { ...spotify, ...soundcharts }).needsSandbox).toBe(false);
    expect(plan([], { DATABASE_URL: '' }).databaseUrl).toBeNull();
  });

  it('gives every source of tracks and features a data directory of its own', () => {
    const folders = [
      folder([]),
      folder(['--library', 'liked.csv']),
      folder(['--library', 'other/liked.csv']),
      folder(['--library', 'liked.csv', '--features', 'f.csv']),
      folder([], spotify),
      folder([], soundcharts),
      folder([], { ...spotify, ...soundcharts }),
    ];

    expect(new Set(folders).size).toBe(folders.length);
    expect(folders[0]).toMatch(/^generated-[0-9a-f]{8}$/);
    expect(folders[1]).toMatch(/^liked-[0-9a-f]{8}$/);
    expect(folders[4]).toMatch(/^spotify-[0-9a-f]{8}$/);
    expect(folder(['--library', 'My Songs (1).csv'])).toMatch(/^My-Songs-1-[0-9a-f]{8}$/);
    expect(folder(['--library', 'liked.csv', '--port', '1'])).toBe(folders[1]);
    expect(plan(['--data', '/srv/pm']).dataDirectory).toBe('/srv/pm');
  });

  it('refuses what contradicts itself', () => {
    expect(() => plan(['--library', 'x.csv'], spotify)).toThrow(PlanError);
    expect(() => plan(['--features', 'x.csv'], soundcharts)).toThrow(PlanError);
    expect(() => requireStandIn(plan(['--once'], spotify))).toThrow(/unset SPOTIFY_CLIENT_ID/);
  });
});

describe('the environment', () => {
  it('must be complete and sensible where it is given', () => {
    expect(() => readEnvironment({ SPOTIFY_CLIENT_ID: 'id' })).toThrow(EnvironmentError);
    expect(() => readEnvironment({ SPOTIFY_CLIENT_ID: 'id' })).toThrow(
      'without SPOTIFY_CLIENT_SECRET',
    );
    expect(() => readEnvironment({ NATS_URL: 'localhost:4222' })).toThrow(/NATS_URL/);
    expect(() => readEnvironment({ STALL_TIMEOUT_SECONDS: 'long' })).toThrow(
      /STALL_TIMEOUT_SECONDS/,
    );
    expect(readEnvironment({}).STALL_TIMEOUT_SECONDS).toBe(120);
  });

  it('passes on to the children what is neither secret nor npm’s', () => {
    const { inherited, npmConfig } = readEnvironment({
      ...spotify,
      ...soundcharts,
      HOME: '/home/ada',
      LOG_LEVEL: 'debug',
      DATABASE_URL: 'postgres://owner:secret@db/pm',
      TEST_DATABASE_URL: 'postgres://postgres:secret@db/pm',
      GALLERY_NATS_URL: 'nats://a:b@c',
      COOKIE_SECRET: 'secret',
      npm_config_port: '4000',
    });

    expect(inherited).toEqual({ HOME: '/home/ada', LOG_LEVEL: 'debug' });
    expect(npmConfig).toEqual({ port: '4000' });
  });
});

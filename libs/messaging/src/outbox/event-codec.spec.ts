import { TrackDiscoveredV1, type TrackDescription } from '@app/contracts';
import { describe, expect, it } from '@jest/globals';
import { decodeEvent, encodeEvent, EventMalformedError } from './event-codec.js';

const track: TrackDescription = {
  spotifyId: '1CCCCCCCCCCCCCCCCCCCC1',
  isrc: null,
  name: 'Ventana',
  artists: [{ id: null, name: 'Los Faroles' }],
  album: { id: null, name: 'Old Radio 1974', releaseDate: '1974', coverUrl: null },
  durationMs: 154_000,
  explicit: false,
};
const context = { occurredAt: new Date('2026-11-24T10:00:00Z'), correlationId: 'run-1' };

describe('encodeEvent', () => {
  it('gives the same fact the same id', () => {
    const first = encodeEvent(TrackDiscoveredV1, track, context);
    const second = encodeEvent(TrackDiscoveredV1, track, { ...context, correlationId: 'run-2' });
    expect(first.id).toBe('TrackDiscovered.v1:1CCCCCCCCCCCCCCCCCCCC1');
    expect(second.id).toBe(first.id);
  });

  it('refuses a field the contract does not know, wherever it stands', () => {
    const surplus = { ...track, album: { ...track.album, label: 'Harbour Records' } };
    expect(() => encodeEvent(TrackDiscoveredV1, surplus, context)).toThrow(
      /unknown field album\.label/,
    );
  });

  it('refuses data that does not fit', () => {
    expect(() => encodeEvent(TrackDiscoveredV1, { ...track, name: '' }, context)).toThrow(
      EventMalformedError,
    );
  });
});

describe('decodeEvent', () => {
  const text = JSON.stringify(encodeEvent(TrackDiscoveredV1, track, context));

  it('leaves out what a newer publisher added', () => {
    const newer = JSON.parse(text) as { data: Record<string, unknown> };
    newer.data['popularity'] = 17;
    expect(decodeEvent(TrackDiscoveredV1, JSON.stringify(newer)).data).toEqual(track);
  });

  it.each([
    ['not JSON', '{"id":'],
    ['no envelope', '{}'],
    ['another type', text.replace('"TrackDiscovered"', '"TrackEnriched"')],
    ['another version', text.replace('"version":1', '"version":2')],
    ['broken data', text.replace('"durationMs":154000', '"durationMs":"long"')],
  ])('refuses %s without repeating the content', (_, broken) => {
    expect(() => decodeEvent(TrackDiscoveredV1, broken)).toThrow(EventMalformedError);
    expect(() => decodeEvent(TrackDiscoveredV1, broken)).not.toThrow(/Ventana/);
  });
});

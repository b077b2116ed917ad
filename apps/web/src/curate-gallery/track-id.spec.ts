import { describe, expect, it } from '@jest/globals';
import { trackIdIn } from './track-id.js';

const id = '1AAAAAAAAAAAAAAAAAAAA1';

describe('trackIdIn', () => {
  it.each([
    id,
    ` ${id} `,
    `https://open.spotify.com/track/${id}`,
    `https://open.spotify.com/track/${id}?si=abc`,
    `https://open.spotify.com/intl-de/track/${id}`,
    `spotify:track:${id}`,
  ])('finds the id in %j', (text) => {
    expect(trackIdIn(text)).toBe(id);
  });

  it.each([
    '',
    'Stillness',
    `https://open.spotify.com/album/${id}`,
    `https://evil.example/track/${id}`,
    `${id}x`,
  ])('finds none in %j', (text) => {
    expect(trackIdIn(text)).toBeNull();
  });
});

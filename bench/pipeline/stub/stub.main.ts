/** An upstream that answers at once: one song, in the form of SoundCharts' answers, whatever is asked for. */
import { createServer } from 'node:http';
import { readStubConfig } from './stub.config.js';

/** One answer as SoundCharts gives it (v2.25, November 2025), of the usual size. */
const song = {
  type: 'song',
  object: {
    uuid: '7d534228-5165-11e9-9375-549f35161576',
    name: 'Measured Song',
    isrc: { value: 'QZBEN2500001', countryCode: 'QZ', countryName: 'United States' },
    creditName: 'The Benchmarks ft. Stopwatch',
    artists: ['The Benchmarks', 'Stopwatch'].map((name, index) => ({
      uuid: `11e81bcc-9c1c-ce38-b96b-a0369fe5039${index}`,
      slug: name.toLowerCase().replace(' ', '-'),
      name,
      appUrl: `https://app.soundcharts.com/app/artist/${index}/overview`,
      imageUrl: `https://assets.soundcharts.com/artist/${index}.jpg`,
    })),
    releaseDate: '2019-11-29T00:00:00+00:00',
    copyright: '',
    appUrl: 'https://app.soundcharts.com/app/song/measured-song/overview',
    imageUrl: 'https://assets.soundcharts.com/song/measured-song.jpg',
    duration: 201,
    explicit: false,
    genres: [
      { root: 'electronic', sub: ['house', 'techno'] },
      { root: 'pop', sub: ['synth-pop'] },
    ],
    composers: [],
    producers: [],
    labels: [],
    audio: {
      acousticness: 0.00146,
      danceability: 0.514,
      energy: 0.73,
      instrumentalness: 0.0000954,
      key: 1,
      liveness: 0.0897,
      loudness: -5.934,
      mode: 1,
      speechiness: 0.0598,
      tempo: 171.005,
      timeSignature: 4,
      valence: 0.334,
    },
    languageCode: '',
    distributor: '',
  },
  errors: [],
};

const body = Buffer.from(JSON.stringify(song));
/** What SoundCharts says of its limits beside each answer: here there is always plenty left. */
const headers = {
  'content-type': 'application/json',
  'content-length': String(body.length),
  'x-quota-remaining': '2000000000',
  'x-ratelimit-remaining': '2000000000',
  'x-ratelimit-reset': '30',
};

const server = createServer((_request, response) => {
  response.writeHead(200, headers);
  response.end(body);
});
server.keepAliveTimeout = 60_000;
server.listen(readStubConfig().PORT, '127.0.0.1');
process.once('SIGTERM', () => {
  server.close();
  server.closeAllConnections();
});

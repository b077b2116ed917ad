import { words, type Style } from '../style.js';

const given =
  words(`Mira, Tobin, Odette, Callum, Ines, Rory, Saoirse, Ellis, Wren, Ansel, Maeve, Jonah, Thea, Corin,
  Della, Ezra, Juno, Leif, Nell, Orla, Piers, Romy, Silas, Tamsin`);
const family =
  words(`Holtby, Farrowmere, Quillfeather, Ashdown-Vale, Marlowick, Penhallow, Thistlewood, Oakhurst,
  Winterbourne, Calloway-Reed, Fennimore, Larkspur, Brackenridge, Dunmarrow, Harrowgate, Silverton-Pike`);
const adjectives =
  words(`Paper, Velvet, Northern, Hollow, Quiet, Crooked, Golden, Slow, Distant, Borrowed, Electric,
  Pale, Second, Broken, Midnight, Tender, Wooden, Restless, Faded, Salted`);
const nouns =
  words(`Harbour, Lantern, Orchard, Signal, Window, Satellite, Compass, Winter, Mirror, Railway, Garden,
  Shoreline, Static, Feather, Motorway, Kettle, Weather, Staircase, Postcard, Meridian, Lighthouse, Marble`);
const verbs = words(
  `Leaving, Counting, Holding, Chasing, Losing, Painting, Folding, Watching, Burning, Naming`,
);
const things =
  words(`the Tide, Every Door, Your Shadow, the Hours, the Last Train, Small Fires, Our Names, the Rain,
  a Thousand Miles, the Evening News, Nothing Much, the Long Way Home`);

const indie: Style = {
  genre: { root: 'alternative', sub: ['indie rock'] },
  countries: words('GB, US, CA, AU'),
  artists: [
    '{adjective} {noun}s',
    'The {adjective} {noun}s',
    '{noun} & {noun}',
    '{given} {family}',
    '{noun} Club',
  ],
  titles: [
    '{adjective} {noun}',
    '{verb} {thing}',
    '{noun}',
    '{noun} Song',
    'Where the {noun} Was',
    '{adjective} {noun}s',
  ],
  words: { given, family, adjective: adjectives, noun: nouns, verb: verbs, thing: things },
  years: [
    [1994, 2004],
    [2004, 2014],
    [2014, 2026],
  ],
  seconds: 224,
  explicit: 0.05,
};

const hipHop: Style = {
  genre: { root: 'hip-hop & rap', sub: ['boom bap'] },
  countries: words('US, GB, CA'),
  artists: [
    'Young {noun}',
    '{given} {letter}.',
    'MC {noun}',
    '{noun} {number}',
    '{adjective} {noun} Collective',
  ],
  titles: [
    '{noun} Talk',
    '{number} {noun}s',
    '{noun} Money',
    'No {noun}',
    '{verb} {thing}',
    '{noun} Freestyle',
  ],
  words: {
    given,
    adjective: adjectives,
    noun: words(
      `Pavement, Ledger, Crown, Corner, Basement, Engine, Cassette, Blueprint, Tempo, Chessboard, Skyline`,
    ),
    verb: words('Stacking, Chasing, Counting, Running, Flipping'),
    thing: words('the Block, Receipts, My Time, the Numbers, Nobody, the Tables'),
    letter: words('B, D, K, L, T, Z'),
    number: words('Nine, Forty, 808, Seven, Twelve, 99'),
  },
  years: [
    [1990, 2002],
    [2008, 2026],
    [2014, 2026],
  ],
  seconds: 192,
  explicit: 0.55,
};

const soul: Style = {
  genre: { root: 'r&b, funk & soul', sub: ['soul'] },
  countries: words('US, GB'),
  artists: [
    '{given} {family}',
    '{given} {family} & The {noun}s',
    'The {adjective} {noun}s',
    '{family} Brothers',
  ],
  titles: [
    '{verb} My {noun}',
    "Ain't No {noun}",
    '{noun} of Love',
    'Give Me the {noun}',
    'Baby, {verb}',
    'Sweet {noun}',
  ],
  words: {
    given,
    family,
    adjective: words('Velvet, Golden, Midnight, Royal, Silver, Gentle, Honest'),
    noun: words(
      'River, Heart, Morning, Telephone, Sunday, Promise, Feeling, Letter, Avenue, Shoes',
    ),
    verb: words('Hold On, Come Back, Turn Around, Take, Carry, Wait For'),
  },
  years: [
    [1962, 1979],
    [1966, 1983],
    [2009, 2025],
  ],
  seconds: 206,
  explicit: 0.02,
};

const folk: Style = {
  genre: { root: 'folk & traditional', sub: ['contemporary folk'] },
  countries: words('IE, GB, US'),
  artists: [
    '{given} {family}',
    'The {family} Sisters',
    '{noun} and the {noun}',
    '{given} & {given}',
  ],
  titles: [
    'The {noun} and the {noun}',
    '{given} of the {noun}',
    '{noun} Reel',
    'Down by the {noun}',
    'Old {noun} Waltz',
  ],
  words: {
    given,
    family,
    noun: words(
      `Willow, Miller, Crow, Meadow, Ferry, Hearth, Foxglove, Tinker, Moor, Barley, Heron, Well, Sailor`,
    ),
  },
  years: [
    [1966, 1978],
    [2003, 2025],
  ],
  seconds: 238,
  explicit: 0,
};

const jazz: Style = {
  genre: { root: 'jazz & standards', sub: ['cool jazz'] },
  countries: words('US, FR, NO'),
  artists: [
    '{given} {family} Quartet',
    '{given} {family} Trio',
    'The {family} Sextet',
    '{given} {family}',
  ],
  titles: [
    '{noun} for {given}',
    'Blues for {given}',
    '{adjective} {noun}',
    '{noun} in {place}',
    "{given}'s {noun}",
  ],
  words: {
    given,
    family,
    adjective: words('Blue, Late, Smoky, Autumnal, Oblique, Indigo'),
    noun: words('Nocturne, Waltz, Stroll, Ballad, Corner, Rain, Circle, Letter, Afternoon'),
    place: words('Five, Oslo, Seven Keys, November, the Rue Basse, E Flat'),
  },
  years: [
    [1955, 1968],
    [1957, 1974],
    [1998, 2024],
  ],
  seconds: 352,
  explicit: 0,
};

export const englishStyles: readonly Style[] = [indie, hipHop, soul, folk, jazz];

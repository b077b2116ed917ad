import { words, type Style } from '../style.js';

const chanson: Style = {
  genre: { root: 'european', sub: ['chanson'] },
  countries: words('FR, BE, CH'),
  artists: ['{given} {family}', 'Les {nouns} {adjective}', '{given}', 'La {noun} bleue'],
  titles: [
    'La {noun} de {given}',
    '{noun} de nuit',
    'Sous la {noun}',
    'Je reviendrai en {month}',
    'Encore une {noun}',
    'Ma {noun}',
  ],
  words: {
    given: words(
      'Élodie, Bastien, Maëlle, Théophile, Océane, Gaspard, Noémie, Lucien, Apolline, Séverin',
    ),
    family: words(
      'Vautrelle, Delormière, Castagneux, Brisemer, Montfaucon-Lys, Perdrissac, Hautecloche',
    ),
    noun: words(
      'pluie, fenêtre, rivière, valise, lettre, rue, maison, forêt, gare, chanson, lumière',
    ),
    nouns: words('Voyageurs, Horlogers, Tilleuls, Funambules, Marins, Dimanches'),
    adjective: words('anonymes, tranquilles, de papier, perdus, du quai'),
    month: words('avril, novembre, septembre, février'),
  },
  years: [
    [1960, 1975],
    [1995, 2010],
    [2010, 2026],
  ],
  seconds: 214,
  explicit: 0.02,
};

const liedermacher: Style = {
  genre: { root: 'european', sub: ['liedermacher'] },
  countries: words('DE, AT, CH'),
  artists: [
    '{given} {family}',
    '{adjective} {nouns}',
    'Die {nouns}',
    '{noun} & {noun}',
    'Kapelle {family}',
  ],
  titles: [
    '{noun} im {season}',
    'Über den {datives}',
    'Wenn der {noun} kommt',
    '{adjective} Tage',
    'Für {given}',
    'Kein {noun} mehr',
  ],
  words: {
    given: words(
      'Jonne, Frauke, Matthis, Annelie, Lorenz, Wiebke, Emil, Swantje, Korbinian, Jördis',
    ),
    family: words(
      'Brandwasser, Tiefensee-Krüll, Hollerbusch, Möwenthal, Grünspan, Wolkenstein-Ott',
    ),
    adjective: words('Stille, Blasse, Süße, Späte, Größere, Müde'),
    noun: words('Regen, Nebel, Zug, Sommer, Hafen, Schatten, Fluss, Abend, Koffer'),
    nouns: words('Dächer, Brücken, Straßen, Möwen, Träume, Nachbarn, Züge'),
    datives: words('Dächern, Brücken, Wolken, Wassern, Feldern'),
    season: words('März, Oktober, Winter, Halbschlaf, Morgengrauen'),
  },
  years: [
    [1972, 1986],
    [1999, 2012],
    [2012, 2026],
  ],
  seconds: 221,
  explicit: 0.03,
};

const cantautori: Style = {
  genre: { root: 'european', sub: ['cantautori'] },
  countries: words('IT'),
  artists: ['{given} {family}', 'I {nouns} del {noun}', '{given}'],
  titles: [
    'Il {noun} di {given}',
    '{noun} d’{season}',
    'Come un {noun}',
    'Quando torna il {noun}',
    'Non è il {noun}',
  ],
  words: {
    given: words('Ginevra, Tancredi, Fiammetta, Ottavio, Ludovica, Ruggero, Serafina'),
    family: words('Belfiorino, Castelverde, Mezzaluna, Torrefranca, Vallescura'),
    noun: words('mare, treno, vento, cortile, tramonto, gatto, silenzio, lunedì'),
    nouns: words('Naviganti, Pomeriggi, Gelsomini, Lampioni'),
    season: words('inverno, estate, autunno, agosto'),
  },
  years: [
    [1968, 1984],
    [2006, 2026],
  ],
  seconds: 229,
  explicit: 0.01,
};

const polish: Style = {
  genre: { root: 'pop', sub: ['synth-pop'] },
  countries: words('PL'),
  artists: ['{given} {family}', '{adjective} {noun}', '{noun}'],
  titles: [
    '{adjective} {noun}',
    '{noun} nad rzeką',
    'Ostatni {noun}',
    'Mój {noun}',
    '{noun} o świcie',
  ],
  words: {
    given: words('Jagoda, Bożydar, Kalina, Wawrzyniec, Ścibor, Mira'),
    family: words('Źródlak, Świetlik, Brzezina, Łąkowski, Jaśmin'),
    adjective: words('Zimny, Złoty, Cichy, Żółty, Późny'),
    noun: words('wieczór, deszcz, tramwaj, księżyc, żagiel, ogród'),
  },
  years: [
    [1983, 1995],
    [2012, 2026],
  ],
  seconds: 218,
  explicit: 0.02,
};

const metal: Style = {
  genre: { root: 'metal', sub: ['melodic death metal'] },
  countries: words('SE, FI, NO'),
  artists: ['{noun}{ending}', '{adjective} {noun}', '{noun} of {place}'],
  titles: [
    '{adjective} {noun}',
    'The {noun} Beneath {place}',
    '{noun} Eternal',
    'Through {place}',
    'Nattens {swedish}',
    '{swedish} och {swedish}',
  ],
  words: {
    noun: words('Frost, Iron, Raven, Grave, Storm, Ember, Wolf, Ash, Hammer'),
    ending: words('fall, born, tide, vard, helm, mark'),
    adjective: words('Black, Eternal, Fallen, Blind, Sunless, Burning'),
    place: words('Ísdal, Mörkskog, the Ninth Gate, Hvítá, Ödemark'),
    swedish: words('eld, aska, vinter, skugga, köld, ödets sång'),
  },
  years: [
    [1993, 2005],
    [2005, 2025],
  ],
  seconds: 296,
  explicit: 0.08,
};

const electronic: Style = {
  genre: { root: 'electronic', sub: ['house'] },
  countries: words('DE, GB, NL'),
  artists: ['{noun} {unit}', '{given}', '{noun}/{noun}', 'DJ {given}'],
  titles: [
    '{noun} {number}',
    '{noun}',
    '{unit} {number}',
    '{noun} (Dub)',
    'After {noun}',
    '{noun} Theory',
  ],
  words: {
    given: words('Okto, Vesna, Linnea, Marek, Ilka, Tomo, Juun'),
    noun: words(
      'Modul, Kiosk, Parallax, Asphalt, Neon, Delta, Membrane, Vektor, Prisma, Granit, Orbit',
    ),
    unit: words('System, Einheit, Circuit, Sequence, Index, Raum'),
    number: words('01, 4.2, 7, 909, II, 33, IV, 120'),
  },
  years: [
    [1991, 2003],
    [2008, 2026],
    [2014, 2026],
  ],
  seconds: 342,
  explicit: 0,
};

export const europeanStyles: readonly Style[] = [
  chanson,
  liedermacher,
  cantautori,
  polish,
  metal,
  electronic,
];

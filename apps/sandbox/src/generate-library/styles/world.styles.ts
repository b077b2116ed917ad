import { words, type Style } from '../style.js';

const latin: Style = {
  genre: { root: 'latin', sub: ['cumbia'] },
  countries: words('MX, CO, AR, ES'),
  artists: [
    'Los {nouns}',
    '{given} {family}',
    '{given} y Los {nouns}',
    'Orquesta {family}',
    'La {noun} {adjective}',
  ],
  titles: [
    '{noun} de {month}',
    'Bajo la {noun}',
    'Ya no hay {noun}',
    'La {noun} {adjective}',
    'Cumbia de la {noun}',
    '¿Dónde está la {noun}?',
  ],
  words: {
    given: words('Ximena, Baltasar, Itzel, Nahuel, Amaranta, Zoilo, Candelaria'),
    family: words('Montealegre, Villaluz, Cascabel, Peñarroya, Ríoseco, Aguamarina'),
    noun: words('luna, ventana, lluvia, noche, sombra, mañana, calle, sirena, niña, montaña'),
    nouns: words('Faroles, Cometas, Vagones, Caracoles, Relámpagos, Domingos'),
    adjective: words('perdida, azul, lejana, dormida, eléctrica'),
    month: words('abril, enero, agosto, octubre'),
  },
  years: [
    [1964, 1980],
    [1990, 2008],
    [2012, 2026],
  ],
  seconds: 208,
  explicit: 0.08,
};

const mpb: Style = {
  genre: { root: 'latin', sub: ['mpb'] },
  countries: words('BR, PT'),
  artists: ['{given} {family}', 'Banda {noun}', '{given} & {given}', 'Trio {noun}'],
  titles: [
    '{noun} de {given}',
    'Canção da {noun}',
    'Samba da {noun}',
    'Saudade da {noun}',
    'Na {noun}',
    'Um {season} em {place}',
  ],
  words: {
    given: words('Iracema, Tomé, Jandira, Caetana, Firmino, Luísa, Anésio'),
    family: words('Mangabeira, Ventura-Luz, Conceição do Mar, Palmeirim, Araçá'),
    noun: words('manhã, praia, varanda, chuva, maré, estação, solidão, avó'),
    season: words('verão, outono, domingo'),
    place: words('Paraíso, Aracati, Pirenópolis, São Luís'),
  },
  years: [
    [1965, 1982],
    [2005, 2025],
  ],
  seconds: 199,
  explicit: 0,
};

const cityPop: Style = {
  genre: { root: 'asian', sub: ['city pop'] },
  countries: words('JP'),
  artists: ['{family}{given}', '{noun}クラブ', '{adjective}{noun}', '{noun} & {given}'],
  titles: [
    '{adjective}{noun}',
    '{noun}の{place}',
    '真夜中の{noun}',
    '{place}で会いましょう',
    '{noun} Highway',
    'さよなら{noun}',
  ],
  words: {
    family: words('星ノ宮, 海野原, 月見坂, 風花寺, 夏目橋'),
    given: words('ミオ, ハルカ, レン, ナギサ, トワ'),
    adjective: words('青い, 眠れない, 透明な, 最後の, 優しい'),
    noun: words('ドライブ, 電話, 夏, 雨, シグナル, 花火, カセット, 約束, 波'),
    place: words('海岸線, 港町, 高速道路, 屋上, 喫茶店'),
  },
  years: [
    [1978, 1988],
    [2016, 2026],
  ],
  seconds: 253,
  explicit: 0,
};

const turkish: Style = {
  genre: { root: 'rock', sub: ['psychedelic rock'] },
  countries: words('TR'),
  artists: ['{given} {family}', '{noun} {nouns}', '{adjective} {noun}'],
  titles: ['{adjective} {noun}', '{noun} Gibi', 'Bir {noun} Daha', 'Gece ve {noun}', 'Ah {given}'],
  words: {
    given: words('Defne, Çınar, Ilgın, Ozan, Şebnem'),
    family: words('Akgündüz-Yel, Denizaltı, Kuşçubaşı, Işıkçı'),
    adjective: words('Uzak, Mavi, Sessiz, Yorgun'),
    noun: words('Deniz, Rüzgâr, Yağmur, Güneş, Yol, Ağaç'),
    nouns: words('Yolcuları, Çocukları, Kuşları'),
  },
  years: [
    [1969, 1979],
    [2013, 2025],
  ],
  seconds: 236,
  explicit: 0,
};

const ambient: Style = {
  genre: { root: 'instrumental', sub: ['ambient'] },
  countries: words('IS, EE, DE'),
  artists: ['{noun}', '{noun} {noun}', '{given} {family}'],
  titles: ['{noun}', '{noun} {roman}', 'Slow {noun}', '{noun}, {time}', 'For {given}'],
  words: {
    given: words('Sólrún, Aino, Jökull, Maarja, Hávar'),
    family: words('Lindmäe, Fjallsdóttir, Härmatu, Vatnsson'),
    noun: words(
      'Þoka, Snowfield, Udu, Glacier, Hush, Aurora, Lichen, Drift, Fjörður, Tundra, Haze',
    ),
    roman: words('I, II, III, IV, V, VI'),
    time: words('4 a.m., Dusk, First Light, Midwinter'),
  },
  years: [
    [1996, 2010],
    [2010, 2026],
  ],
  seconds: 318,
  explicit: 0,
};

const chamber: Style = {
  genre: { root: 'classical, ensemble & opera', sub: ['chamber'] },
  countries: words('DE, AT, US'),
  artists: ['{place} Chamber Players', '{family} Quartet', '{given} {family}', 'Ensemble {place}'],
  titles: [
    '{form} No. {number} in {key}: {roman}. {tempo}',
    '{form} in {key}: {tempo}',
    '{count} Miniatures: {roman}',
  ],
  words: {
    given: words('Ottilie, Anselm, Mirabel, Leontin, Clarissa'),
    family: words('Rautenfeld, Kirschgarten, Ellington-Moss, Sommerau'),
    place: words('Lindenhof, Harbour Hall, Seestadt, Oakfield'),
    form: words('String Quartet, Sonata, Suite, Piano Trio, Serenade'),
    number: words('1, 2, 3, 4, 5, 6, 7'),
    count: words('Three, Five, Six, Twelve'),
    key: words('D Minor, E-Flat Major, G Major, F-Sharp Minor, C Major'),
    roman: words('I, II, III, IV'),
    tempo: words('Andante, Allegro ma non troppo, Adagio, Presto, Largo e mesto, Menuetto'),
  },
  years: [
    [1978, 1995],
    [2000, 2024],
  ],
  seconds: 372,
  explicit: 0,
};

export const worldStyles: readonly Style[] = [latin, mpb, cityPop, turkish, ambient, chamber];

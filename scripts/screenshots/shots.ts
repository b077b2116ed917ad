/** Who looks at a page. */
export const viewers = ['visitor', 'user', 'admin'] as const;
export type Viewer = (typeof viewers)[number];

export interface Shot {
  /** The name of the file, without what follows from width and scheme. */
  readonly name: string;
  readonly viewer: Viewer;
  /** `{track}` stands for a track of the gallery. */
  readonly path: string;
}

/** Every page, and the states of the gallery that look different. */
export const everyPage: readonly Shot[] = [
  { name: 'gallery', viewer: 'visitor', path: '/' },
  { name: 'gallery-filtered', viewer: 'visitor', path: '/?mood=happy&tempoMin=100&tempoMax=130' },
  { name: 'gallery-grid', viewer: 'visitor', path: '/?view=grid' },
  { name: 'gallery-empty', viewer: 'visitor', path: '/?tempoMin=220&energyMax=0.01' },
  { name: 'track', viewer: 'visitor', path: '/tracks/{track}' },
  { name: 'map', viewer: 'visitor', path: '/map' },
  { name: 'statistics', viewer: 'visitor', path: '/statistics' },
  { name: 'sign-in', viewer: 'visitor', path: '/sign-in' },
  {
    name: 'sign-in-problem',
    viewer: 'visitor',
    path: '/sign-in-problem?code=spotify_not_allow_listed',
  },
  { name: 'not-found', viewer: 'visitor', path: '/nowhere' },
  { name: 'account', viewer: 'user', path: '/account' },
  { name: 'admin-refused', viewer: 'user', path: '/admin' },
  { name: 'admin', viewer: 'admin', path: '/admin' },
  { name: 'admin-enrichment', viewer: 'admin', path: '/admin/enrichment' },
  { name: 'admin-failures', viewer: 'admin', path: '/admin/failures' },
  { name: 'admin-gallery', viewer: 'admin', path: '/admin/gallery' },
  { name: 'admin-track', viewer: 'admin', path: '/admin/tracks/{track}' },
  { name: 'admin-changes', viewer: 'admin', path: '/admin/changes' },
  { name: 'admin-notices', viewer: 'admin', path: '/admin/notices' },
  { name: 'admin-people', viewer: 'admin', path: '/admin/people' },
];

export const widths = [360, 768, 1_440] as const;
export type Width = (typeof widths)[number];
export const schemes = ['dark', 'light'] as const;
export type Scheme = (typeof schemes)[number];

/** The pictures of the README. */
export const forReadme: readonly (readonly [string, Width, Scheme])[] = [
  ['gallery', 1_440, 'dark'],
  ['gallery-grid', 1_440, 'light'],
  ['gallery', 360, 'dark'],
  ['track', 1_440, 'dark'],
  ['map', 1_440, 'dark'],
  ['statistics', 1_440, 'light'],
  ['admin-enrichment', 1_440, 'light'],
];

export function fileOf(name: string, width: Width, scheme: Scheme): string {
  return `${name}-${width}-${scheme}.png`;
}

import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
} from '@tanstack/react-router';
import { GalleryPage } from './browse-gallery/gallery.page.js';
import { readGallerySearch } from './filter-gallery/gallery-search.js';
import { readMapSearch } from './mood-map/map-search.js';
import { parseSearch, stringifySearch, textParam } from './router-search.js';
import { CrashPage } from './shell/crash.page.js';
import { NotFoundPage } from './shell/not-found.page.js';
import { RootLayout } from './shell/root.layout.js';

const rootRoute = createRootRoute({
  component: RootLayout,
  notFoundComponent: NotFoundPage,
  errorComponent: CrashPage,
});

/** The gallery stays mounted, and where it was scrolled to, while a track is looked at. */
const galleryRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'gallery',
  validateSearch: readGallerySearch,
  component: GalleryPage,
});

const listRoute = createRoute({ getParentRoute: () => galleryRoute, path: '/' });

const trackRoute = createRoute({
  getParentRoute: () => galleryRoute,
  path: '/tracks/$trackId',
  component: lazyRouteComponent(() => import('./show-track/track.page.js'), 'TrackPage'),
});

const mapRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/map',
  validateSearch: readMapSearch,
  component: lazyRouteComponent(() => import('./mood-map/mood-map.page.js'), 'MoodMapPage'),
});

const statisticsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/statistics',
  component: lazyRouteComponent(() => import('./statistics/statistics.page.js'), 'StatisticsPage'),
});

const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  validateSearch: (search: Record<string, unknown>): { returnTo?: string } =>
    textParam(search, 'returnTo'),
  component: lazyRouteComponent(() => import('./sign-in/sign-in.page.js'), 'SignInPage'),
});

const signInProblemRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in-problem',
  validateSearch: (search: Record<string, unknown>): { code?: string; until?: string } => ({
    ...textParam(search, 'code'),
    ...textParam(search, 'until'),
  }),
  component: lazyRouteComponent(
    () => import('./sign-in/sign-in-problem.page.js'),
    'SignInProblemPage',
  ),
});

const adminRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/admin',
  component: lazyRouteComponent(() => import('./run-library/admin.page.js'), 'AdminPage'),
});

const routeTree = rootRoute.addChildren([
  galleryRoute.addChildren([listRoute, trackRoute]),
  mapRoute,
  statisticsRoute,
  signInRoute,
  signInProblemRoute,
  adminRoute,
]);

export function createPageRouter() {
  return createRouter({
    routeTree,
    parseSearch,
    stringifySearch,
    scrollRestoration: true,
    defaultPreload: 'intent',
    defaultErrorComponent: CrashPage,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createPageRouter>;
  }
  interface HistoryState {
    /** True where going back closes the track that is looked at. */
    openedFromList?: boolean;
  }
}

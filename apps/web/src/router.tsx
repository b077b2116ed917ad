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

const accountRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/account',
  component: lazyRouteComponent(() => import('./manage-account/account.page.js'), 'AccountPage'),
});

/** The admin's area: nothing of it is loaded before somebody goes there. */
const adminRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/admin',
  component: lazyRouteComponent(() => import('./run-library/admin.layout.js'), 'AdminLayout'),
});

const libraryRoute = createRoute({
  getParentRoute: () => adminRoute,
  path: '/',
  component: lazyRouteComponent(() => import('./run-library/library.page.js'), 'LibraryPage'),
});

const enrichmentRoute = createRoute({
  getParentRoute: () => adminRoute,
  path: '/enrichment',
  component: lazyRouteComponent(
    () => import('./watch-enrichment/enrichment.page.js'),
    'EnrichmentPage',
  ),
});

const failuresRoute = createRoute({
  getParentRoute: () => adminRoute,
  path: '/failures',
  component: lazyRouteComponent(() => import('./retry-failures/failures.page.js'), 'FailuresPage'),
});

const curationRoute = createRoute({
  getParentRoute: () => adminRoute,
  path: '/gallery',
  component: lazyRouteComponent(() => import('./curate-gallery/curation.page.js'), 'CurationPage'),
});

const adminTrackRoute = createRoute({
  getParentRoute: () => adminRoute,
  path: '/tracks/$trackId',
  component: lazyRouteComponent(
    () => import('./correct-features/admin-track.page.js'),
    'AdminTrackPage',
  ),
});

const changesRoute = createRoute({
  getParentRoute: () => adminRoute,
  path: '/changes',
  component: lazyRouteComponent(() => import('./follow-changes/changes.page.js'), 'ChangesPage'),
});

const noticesRoute = createRoute({
  getParentRoute: () => adminRoute,
  path: '/notices',
  component: lazyRouteComponent(() => import('./send-notices/notices.page.js'), 'NoticesPage'),
});

const peopleRoute = createRoute({
  getParentRoute: () => adminRoute,
  path: '/people',
  component: lazyRouteComponent(() => import('./manage-people/people.page.js'), 'PeoplePage'),
});

const routeTree = rootRoute.addChildren([
  galleryRoute.addChildren([listRoute, trackRoute]),
  mapRoute,
  statisticsRoute,
  signInRoute,
  signInProblemRoute,
  accountRoute,
  adminRoute.addChildren([
    libraryRoute,
    enrichmentRoute,
    failuresRoute,
    curationRoute,
    adminTrackRoute,
    changesRoute,
    noticesRoute,
    peopleRoute,
  ]),
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

import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { CALLBACK_PATH, SIGNED_OUT_PATH } from '../auth/paths';
import { accessibilityRoute, privacyRoute } from '../features/about/routes';
import { definitionCreateRoute, definitionEditRoute, retirementRoute } from '../features/definitions/routes';
import { historyRoute } from '../features/history/routes';
import { homeRoutes } from '../features/home/routes';
import { importListRoute, importRoute, importUploadRoute } from '../features/imports/routes';
import { areaProfileRoute, indicatorListRoute, indicatorRoute } from '../features/indicators/routes';
import {
  observationCorrectionRoute,
  observationEntryRoute,
  observationListRoute,
} from '../features/observations/routes';
import { profileRoutes } from '../features/profile/routes';
import { searchRoutes } from '../features/search/routes';
import { Loading } from '../ui/Loading';
import { Layout } from './layout/Layout';
import { NotFoundPage } from './NotFoundPage';
import { ProblemPage } from './ProblemPage';

const root = createRootRoute({ component: Layout, notFoundComponent: NotFoundPage });

const callback = createRoute({
  getParentRoute: () => root,
  path: CALLBACK_PATH,
  component: lazyRouteComponent(() => import('../auth/SignInCallbackPage'), 'SignInCallbackPage'),
});

const signedOut = createRoute({
  getParentRoute: () => root,
  path: SIGNED_OUT_PATH,
  component: lazyRouteComponent(() => import('../auth/SignedOutPage'), 'SignedOutPage'),
});

const routeTree = root.addChildren([
  homeRoutes(root),
  indicatorListRoute(root),
  indicatorRoute(root),
  areaProfileRoute(root),
  definitionCreateRoute(root),
  definitionEditRoute(root),
  retirementRoute(root),
  observationListRoute(root),
  observationEntryRoute(root),
  observationCorrectionRoute(root),
  importListRoute(root),
  importUploadRoute(root),
  importRoute(root),
  historyRoute(root),
  searchRoutes(root),
  profileRoutes(root),
  accessibilityRoute(root),
  privacyRoute(root),
  callback,
  signedOut,
]);

export const router = createRouter({
  routeTree,
  defaultPreload: 'intent',
  defaultPendingComponent: Loading,
  defaultErrorComponent: ProblemPage,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}

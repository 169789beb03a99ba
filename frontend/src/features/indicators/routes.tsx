import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';

// The pages read their own addresses, so that the first page of the app need not load how.
export function indicatorListRoute<Parent extends AnyRoute>(parent: Parent) {
  return createRoute({
    getParentRoute: () => parent,
    path: '/indicators',
    component: lazyRouteComponent(() => import('./IndicatorListPage'), 'IndicatorListPage'),
  });
}

/** One indicator; its tabs are told in `indicatorTabs.ts`. */
export function indicatorRoute<Parent extends AnyRoute>(parent: Parent) {
  return createRoute({
    getParentRoute: () => parent,
    path: '/indicators/$id/{-$tab}',
    component: lazyRouteComponent(() => import('./IndicatorPage'), 'IndicatorPage'),
  });
}

export function areaProfileRoute<Parent extends AnyRoute>(parent: Parent) {
  return createRoute({
    getParentRoute: () => parent,
    path: '/areas/$code',
    component: lazyRouteComponent(() => import('./AreaProfilePage'), 'AreaProfilePage'),
  });
}

import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';

export function observationListRoute<Parent extends AnyRoute>(parent: Parent) {
  return createRoute({
    getParentRoute: () => parent,
    path: '/indicators/$indicatorId/values',
    component: lazyRouteComponent(() => import('./ObservationListPage'), 'ObservationListPage'),
  });
}

export function observationEntryRoute<Parent extends AnyRoute>(parent: Parent) {
  return createRoute({
    getParentRoute: () => parent,
    path: '/indicators/$indicatorId/values/new',
    component: lazyRouteComponent(() => import('./ObservationEntryPage'), 'ObservationEntryPage'),
  });
}

export function observationCorrectionRoute<Parent extends AnyRoute>(parent: Parent) {
  return createRoute({
    getParentRoute: () => parent,
    path: '/observations/$observationId/correct',
    component: lazyRouteComponent(() => import('./ObservationCorrectionPage'), 'ObservationCorrectionPage'),
  });
}

import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';

export function historyRoute<Parent extends AnyRoute>(parent: Parent) {
  return createRoute({
    getParentRoute: () => parent,
    path: '/history/$resourceKind/$resourceId',
    component: lazyRouteComponent(() => import('./HistoryPage'), 'HistoryPage'),
  });
}

import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { listSearchOf } from './listSearch';

export function indicatorListRoute<Parent extends AnyRoute>(parent: Parent) {
  return createRoute({
    getParentRoute: () => parent,
    path: '/indicators',
    validateSearch: listSearchOf,
    component: lazyRouteComponent(() => import('./IndicatorListPage'), 'IndicatorListPage'),
  });
}

import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';

export function importListRoute<Parent extends AnyRoute>(parent: Parent) {
  return createRoute({
    getParentRoute: () => parent,
    path: '/imports',
    component: lazyRouteComponent(() => import('./ImportListPage'), 'ImportListPage'),
  });
}

export function importUploadRoute<Parent extends AnyRoute>(parent: Parent) {
  return createRoute({
    getParentRoute: () => parent,
    path: '/imports/new',
    component: lazyRouteComponent(() => import('./ImportUploadPage'), 'ImportUploadPage'),
  });
}

export function importRoute<Parent extends AnyRoute>(parent: Parent) {
  return createRoute({
    getParentRoute: () => parent,
    path: '/imports/$importId',
    component: lazyRouteComponent(() => import('./ImportPage'), 'ImportPage'),
  });
}

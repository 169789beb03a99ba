import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';

export function profileRoutes<Parent extends AnyRoute>(parent: Parent) {
  return createRoute({
    getParentRoute: () => parent,
    path: '/profile',
    component: lazyRouteComponent(() => import('./ProfilePage'), 'ProfilePage'),
  });
}

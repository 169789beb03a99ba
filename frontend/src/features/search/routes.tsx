import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';

export function searchRoutes<Parent extends AnyRoute>(parent: Parent) {
  return createRoute({
    getParentRoute: () => parent,
    path: '/search',
    validateSearch: (search: Record<string, unknown>): { q: string; kind?: string } => ({
      q: typeof search.q === 'string' || typeof search.q === 'number' ? String(search.q) : '',
      ...(typeof search.kind === 'string' ? { kind: search.kind } : {}),
    }),
    component: lazyRouteComponent(() => import('./SearchPage'), 'SearchPage'),
  });
}

import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';

export function definitionCreateRoute<Parent extends AnyRoute>(parent: Parent) {
  return createRoute({
    getParentRoute: () => parent,
    path: '/indicators/new',
    component: lazyRouteComponent(() => import('./DefinitionCreatePage'), 'DefinitionCreatePage'),
  });
}

export function definitionEditRoute<Parent extends AnyRoute>(parent: Parent) {
  return createRoute({
    getParentRoute: () => parent,
    path: '/indicators/$indicatorId/edit',
    component: lazyRouteComponent(() => import('./DefinitionEditPage'), 'DefinitionEditPage'),
  });
}

export function retirementRoute<Parent extends AnyRoute>(parent: Parent) {
  return createRoute({
    getParentRoute: () => parent,
    path: '/indicators/$indicatorId/retire',
    component: lazyRouteComponent(() => import('./RetirementPage'), 'RetirementPage'),
  });
}

import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';

export function accessibilityRoute<Parent extends AnyRoute>(parent: Parent) {
  return createRoute({
    getParentRoute: () => parent,
    path: '/accessibility',
    component: lazyRouteComponent(() => import('./AccessibilityPage'), 'AccessibilityPage'),
  });
}

export function privacyRoute<Parent extends AnyRoute>(parent: Parent) {
  return createRoute({
    getParentRoute: () => parent,
    path: '/privacy',
    component: lazyRouteComponent(() => import('./PrivacyPage'), 'PrivacyPage'),
  });
}

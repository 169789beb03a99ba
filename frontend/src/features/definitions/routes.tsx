import type { Page } from '../../routing/page';

export const definitionPages: readonly Page[] = [
  {
    path: '/indicators/new',
    load: async () => (await import('./DefinitionCreatePage')).DefinitionCreatePage,
  },
  {
    path: '/indicators/$indicatorId/edit',
    load: async () => (await import('./DefinitionEditPage')).DefinitionEditPage,
  },
  {
    path: '/indicators/$indicatorId/retire',
    load: async () => (await import('./RetirementPage')).RetirementPage,
  },
];

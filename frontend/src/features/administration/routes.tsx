import type { Page } from '../../routing/page';

const HERE = '/administration';

export const administrationPages: readonly Page[] = [
  { path: HERE, load: async () => (await import('./AdministrationPage')).AdministrationPage },
  {
    path: `${HERE}/organisations`,
    load: async () => (await import('./organisations/OrganisationListPage')).OrganisationListPage,
  },
  {
    path: `${HERE}/organisations/new`,
    load: async () => (await import('./organisations/OrganisationCreatePage')).OrganisationCreatePage,
  },
  {
    path: `${HERE}/organisations/$organisationId`,
    load: async () => (await import('./organisations/OrganisationPage')).OrganisationPage,
  },
  { path: `${HERE}/units`, load: async () => (await import('./units/UnitListPage')).UnitListPage },
  { path: `${HERE}/units/new`, load: async () => (await import('./units/UnitCreatePage')).UnitCreatePage },
  { path: `${HERE}/units/$unitId`, load: async () => (await import('./units/UnitPage')).UnitPage },
  {
    path: `${HERE}/units/$unitId/replace`,
    load: async () => (await import('./units/UnitReplacementPage')).UnitReplacementPage,
  },
  { path: `${HERE}/posts`, load: async () => (await import('./posts/PostListPage')).PostListPage },
  { path: `${HERE}/posts/new`, load: async () => (await import('./posts/PostCreatePage')).PostCreatePage },
  { path: `${HERE}/posts/$postId`, load: async () => (await import('./posts/PostPage')).PostPage },
  {
    path: `${HERE}/posts/$postId/appoint`,
    load: async () => (await import('./posts/AppointmentPage')).AppointmentPage,
  },
  {
    path: `${HERE}/posts/$postId/holders/$holderId/end`,
    load: async () => (await import('./posts/HoldingEndPage')).HoldingEndPage,
  },
  { path: `${HERE}/people`, load: async () => (await import('./people/PersonListPage')).PersonListPage },
  {
    path: `${HERE}/people/new`,
    load: async () => (await import('./people/PersonCreatePage')).PersonCreatePage,
  },
  { path: `${HERE}/people/$personId`, load: async () => (await import('./people/PersonPage')).PersonPage },
  {
    path: `${HERE}/responsibilities`,
    load: async () => (await import('./responsibilities/ResponsibilityListPage')).ResponsibilityListPage,
  },
  {
    path: `${HERE}/responsibilities/assign`,
    load: async () => (await import('./responsibilities/AssignmentPage')).AssignmentPage,
  },
  {
    path: `${HERE}/responsibilities/reassign`,
    load: async () => (await import('./responsibilities/ReassignmentPage')).ReassignmentPage,
  },
  {
    path: `${HERE}/partner-clients`,
    load: async () => (await import('./partners/PartnerClientListPage')).PartnerClientListPage,
  },
  {
    path: `${HERE}/partner-clients/new`,
    load: async () => (await import('./partners/PartnerClientCreatePage')).PartnerClientCreatePage,
  },
  {
    path: `${HERE}/partner-clients/$clientId`,
    load: async () => (await import('./partners/PartnerClientPage')).PartnerClientPage,
  },
  {
    path: `${HERE}/operations`,
    load: async () => (await import('./operations/OperationsPage')).OperationsPage,
  },
  { path: `${HERE}/mail`, load: async () => (await import('./operations/MailListPage')).MailListPage },
];

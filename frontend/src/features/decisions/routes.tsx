import type { Page } from '../../routing/page';

export const decisionPages: readonly Page[] = [
  {
    path: '/decisions',
    load: async () => (await import('./DecisionListPage')).DecisionListPage,
  },
  {
    path: '/decisions/$decisionId',
    load: async () => (await import('./DecisionPage')).DecisionPage,
  },
  {
    path: '/decisions/$decisionId/edit',
    load: async () => (await import('./MinuteEditPage')).MinuteEditPage,
  },
  {
    path: '/decisions/$decisionId/correct',
    load: async () => (await import('./MinuteCorrectionPage')).MinuteCorrectionPage,
  },
  {
    path: '/decisions/$decisionId/conditions/$number',
    load: async () => (await import('./ConditionPage')).ConditionPage,
  },
  {
    path: '/decisions/$decisionId/actions/new',
    load: async () => (await import('./ActionCreatePage')).ActionCreatePage,
  },
  {
    path: '/meetings',
    load: async () => (await import('./MeetingListPage')).MeetingListPage,
  },
  {
    path: '/meetings/new',
    load: async () => (await import('./MeetingCreatePage')).MeetingCreatePage,
  },
  {
    path: '/meetings/$meetingId',
    load: async () => (await import('./MeetingPage')).MeetingPage,
  },
  {
    path: '/meetings/$meetingId/edit',
    load: async () => (await import('./MeetingEditPage')).MeetingEditPage,
  },
  {
    path: '/meetings/$meetingId/items/new',
    load: async () => (await import('./ItemCreatePage')).ItemCreatePage,
  },
  {
    path: '/meeting-items/$itemId/decisions/new',
    load: async () => (await import('./MinuteCreatePage')).MinuteCreatePage,
  },
  {
    path: '/meeting-items/$itemId/issues/new',
    load: async () => (await import('./IssueItemPage')).IssueItemPage,
  },
  {
    path: '/decision-actions',
    load: async () => (await import('./ActionListPage')).ActionListPage,
  },
  {
    path: '/decision-actions/$actionId',
    load: async () => (await import('./ActionPage')).ActionPage,
  },
  {
    path: '/issues',
    load: async () => (await import('./IssueListPage')).IssueListPage,
  },
  {
    path: '/issues/new',
    load: async () => (await import('./IssueCreatePage')).IssueCreatePage,
  },
  {
    path: '/issues/$issueId',
    load: async () => (await import('./IssuePage')).IssuePage,
  },
];

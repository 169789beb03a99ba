import './decisions.scss';
import { useQuery } from '@tanstack/react-query';
import type { Versioned } from '../../api/client';
import { Problem } from '../../api/problem';
import { hasAnyRole, useCurrentUser } from '../../auth/currentUser';
import { longDate } from '../../lib/dates';
import { useParams } from '../../routing/RouterProvider';
import { Breadcrumbs } from '../../ui/Breadcrumbs';
import { Loading } from '../../ui/Loading';
import { PageHeading } from '../../ui/PageHeading';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { SummaryList } from '../../ui/SummaryList';
import { CancelAction, CompleteAction, ReassignAction, ReopenAction } from './ActionForms';
import { ActionNotes } from './ActionNotes';
import { actionQuery } from './actionsApi';
import { ActionStateTag } from './ActionTable';
import type { Action } from './api';
import { t } from './messages';
import { MINUTE_KEEPERS } from './roles';
import { meetingName } from './words';

export function ActionPage() {
  const { actionId } = useParams('/decision-actions/$actionId');
  const { data, error, refetch } = useQuery(actionQuery(actionId));
  if (data !== undefined) return <ActionShown opened={data} />;
  if (error === null) return <Loading isRoomKept />;
  if (Problem.of(error).is('no-such-action')) throw error;
  return <ProblemNotice problem={Problem.of(error)} onTryAgain={() => void refetch()} />;
}

function ActionShown({ opened }: { opened: Versioned<Action> }) {
  const action = opened.body;
  const user = useCurrentUser();
  const isKeeper = hasAnyRole(user, MINUTE_KEEPERS);
  const isActor = user?.posts.some(({ id }) => id === action.owner?.id) ?? false;
  const isOpen = action.state === 'open';
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { label: t('decisions.title'), href: '/decisions' },
          { label: t('actions.title'), href: '/decision-actions' },
        ]}
      />
      <PageHeading title={action.task} caption={captionOf(action)} />
      <SummaryList rows={factsOf(action)} />
      {isOpen && (isKeeper || isActor) && <CompleteAction opened={opened} />}
      {user !== null && <ActionNotes actionId={action.id} mayAdd={isKeeper || isActor} />}
      {isOpen && isKeeper && (
        <>
          <ReassignAction opened={opened} />
          <CancelAction opened={opened} />
        </>
      )}
      {!isOpen && isKeeper && <ReopenAction opened={opened} />}
    </>
  );
}

function captionOf({ kind, reportTo }: Action): string {
  return kind === 'report' ? t('action.report', { body: reportTo ?? '' }) : t('action.caption');
}

function factsOf(action: Action) {
  const { decision, owner, due, state, settledOn, evidence, evidenceUrl, reported } = action;
  return [
    { key: t('actions.state'), value: <ActionStateTag action={action} /> },
    { key: t('actions.owner'), value: owner?.title ?? t('actions.nobody') },
    { key: t('actions.due'), value: longDate(due) },
    {
      key: t('actions.decision'),
      value: (
        <a className="govuk-link" href={`/decisions/${decision.id}`}>
          {`${decision.minuteNumber}: ${decision.title}`}
        </a>
      ),
    },
    ...(settledOn === null ? [] : [{ key: t('action.settledOn'), value: longDate(settledOn) }]),
    ...(evidence === null
      ? []
      : [{ key: state === 'done' ? t('action.evidence') : t('action.reason'), value: evidence }]),
    ...(evidenceUrl === null
      ? []
      : [
          {
            key: t('action.evidenceUrl'),
            value: (
              <a className="govuk-link long-words" href={evidenceUrl} rel="noreferrer">
                {evidenceUrl}
              </a>
            ),
          },
        ]),
    ...(reported === null
      ? []
      : [
          {
            key: t('action.reportedAt'),
            value: (
              <a className="govuk-link" href={`/meetings/${reported.meetingId}`}>
                {meetingName(reported)}
              </a>
            ),
          },
        ]),
  ];
}

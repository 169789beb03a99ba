import './decisions.scss';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Versioned } from '../../api/client';
import { linksOfQuery } from '../../api/links';
import { Problem } from '../../api/problem';
import { RoleGate } from '../../auth/RoleGate';
import { longDate } from '../../lib/dates';
import { useParams } from '../../routing/RouterProvider';
import { Breadcrumbs } from '../../ui/Breadcrumbs';
import { Button } from '../../ui/Button';
import { LinkedRecords } from '../../ui/LinkedRecords';
import { Loading } from '../../ui/Loading';
import { PageHeading } from '../../ui/PageHeading';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { decisionsOfIssueQuery, type DecisionSummary, type Issue, type ThreadedItem } from './api';
import { closeIssue, issueQuery, reopenIssue, threadQuery } from './issuesApi';
import { t } from './messages';
import { MINUTE_KEEPERS } from './roles';
import { meetingName } from './words';

export function IssuePage() {
  const { issueId } = useParams('/issues/$issueId');
  const { data, error, refetch } = useQuery(issueQuery(issueId));
  if (data !== undefined) return <IssueShown issue={data} />;
  if (error === null) return <Loading isRoomKept />;
  if (Problem.of(error).is('no-such-issue')) throw error;
  return <ProblemNotice problem={Problem.of(error)} onTryAgain={() => void refetch()} />;
}

function IssueShown({ issue }: { issue: Versioned<Issue> }) {
  const { id, title, summary, closedOn } = issue.body;
  const links = useQuery(linksOfQuery(id)).data?.items ?? [];
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { label: t('decisions.title'), href: '/decisions' },
          { label: t('issues.title'), href: '/issues' },
        ]}
      />
      <PageHeading
        title={title}
        caption={closedOn === null ? t('issues.open') : t('issues.closed', { day: longDate(closedOn) })}
      />
      {summary !== null && <p className="govuk-body reading-width lines-kept">{summary}</p>}
      <Thread issueId={id} />
      <LinkedRecords
        heading={t('decision.links')}
        recordId={id}
        links={links}
        allHref={`/records/issue/${id}/links`}
      />
      <RoleGate roles={MINUTE_KEEPERS}>
        <Standing issue={issue} />
      </RoleGate>
    </>
  );
}

function Thread({ issueId }: { issueId: string }) {
  const { data, error } = useQuery(threadQuery(issueId));
  const decisions = useQuery(decisionsOfIssueQuery(issueId)).data?.items ?? [];
  return (
    <>
      <h2 className="govuk-heading-m">{t('issue.thread')}</h2>
      {error !== null && <ProblemNotice problem={Problem.of(error)} />}
      {data?.items.length === 0 && <p className="govuk-body">{t('issue.empty')}</p>}
      <ol className="govuk-list">
        {data?.items.map((item) => (
          <ThreadItem
            key={item.id}
            item={item}
            decisions={decisions.filter((decision) => decision.item.id === item.id)}
          />
        ))}
      </ol>
    </>
  );
}

function ThreadItem({ item, decisions }: { item: ThreadedItem; decisions: readonly DecisionSummary[] }) {
  return (
    <li>
      <a className="govuk-link" href={`/meetings/${item.meetingId}`}>
        {meetingName(item)}
      </a>
      {': '}
      {item.title}
      <ul className="govuk-list govuk-list--bullet">
        {decisions.map(({ id, minuteNumber, outcome }) => (
          <li key={id}>
            <a className="govuk-link" href={`/decisions/${id}`}>
              {t('decision.caption', { number: minuteNumber })}
            </a>
            {': '}
            {t(`outcome.${outcome}`)}
          </li>
        ))}
      </ul>
    </li>
  );
}

function Standing({ issue }: { issue: Versioned<Issue> }) {
  const queries = useQueryClient();
  const isOpen = issue.body.closedOn === null;
  const change = useMutation({
    mutationFn: () => (isOpen ? closeIssue(issue) : reopenIssue(issue)),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['issues'] }),
  });
  return (
    <>
      {change.error !== null && <ProblemNotice problem={Problem.of(change.error)} />}
      <Button variant="secondary" isBusy={change.isPending} onClick={() => change.mutate()}>
        {isOpen ? t('issue.close') : t('issue.reopen')}
      </Button>
    </>
  );
}

import './decisions.scss';
import { useQuery } from '@tanstack/react-query';
import { linksOfQuery } from '../../api/links';
import { Problem } from '../../api/problem';
import { moment } from '../../lib/dates';
import { useParams } from '../../routing/RouterProvider';
import { Breadcrumbs } from '../../ui/Breadcrumbs';
import { LinkedRecords } from '../../ui/LinkedRecords';
import { Loading } from '../../ui/Loading';
import { Notice } from '../../ui/Notice';
import { PageHeading } from '../../ui/PageHeading';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Tag } from '../../ui/Tag';
import { actionsOfDecisionQuery } from './actionsApi';
import { ActionTable } from './ActionTable';
import { type Decision, decisionQuery } from './api';
import { Conditions } from './Conditions';
import { t } from './messages';
import { StaffList } from './StaffList';
import { meetingName } from './words';

export function DecisionPage() {
  const { decisionId } = useParams('/decisions/$decisionId');
  const { data, error, refetch } = useQuery(decisionQuery(decisionId));
  if (data !== undefined) return <DecisionShown decision={data.body} />;
  if (error === null) return <Loading isRoomKept />;
  if (Problem.of(error).is('no-such-decision')) throw error;
  return <ProblemNotice problem={Problem.of(error)} onTryAgain={() => void refetch()} />;
}

function DecisionShown({ decision }: { decision: Decision }) {
  const { id, item, meeting, minuteNumber, resolution, outcome, isPublished, conditions } = decision;
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { label: t('decisions.title'), href: '/decisions' },
          { label: meetingName(meeting), href: `/meetings/${meeting.id}` },
        ]}
      />
      <PageHeading title={item.title} caption={t('decision.caption', { number: minuteNumber })} />
      {!isPublished && (
        <Notice>
          <p className="govuk-body">{t('decision.draft')}</p>
        </Notice>
      )}
      <p className="govuk-body">
        <Tag>{t(`outcome.${outcome}`)}</Tag>
      </p>
      <h2 className="govuk-heading-m">{t('decision.resolved')}</h2>
      <p className="govuk-body reading-width lines-kept">{resolution}</p>
      {conditions.length > 0 && <Conditions decisionId={id} conditions={conditions} />}
      <Corrections decision={decision} />
      <FollowingActions decisionId={id} />
      <Linked decisionId={id} />
      <StaffList links={staffLinks(decision)} />
    </>
  );
}

function Corrections({ decision: { corrections } }: { decision: Decision }) {
  if (corrections.length === 0) return null;
  return (
    <>
      <h2 className="govuk-heading-m">{t('decision.corrections')}</h2>
      {corrections.map(({ minuteNumber, resolution, outcome, reason, madeBy, madeAt }) => (
        <section key={madeAt} className="govuk-inset-text">
          <h3 className="govuk-heading-s">
            {t('decision.correctionOf', {
              number: minuteNumber,
              outcome: t(`outcome.${outcome}`),
              moment: moment(madeAt),
            })}
          </h3>
          <p className="govuk-body lines-kept">{resolution}</p>
          <p className="govuk-body-s">{t('decision.correctedBy', { post: madeBy, reason })}</p>
        </section>
      ))}
    </>
  );
}

function FollowingActions({ decisionId }: { decisionId: string }) {
  const { data, error } = useQuery(actionsOfDecisionQuery(decisionId));
  return (
    <>
      <h2 className="govuk-heading-m">{t('decision.actions')}</h2>
      {error !== null && <ProblemNotice problem={Problem.of(error)} />}
      {data?.items.length === 0 && <p className="govuk-body">{t('decision.noActions')}</p>}
      {data !== undefined && data.items.length > 0 && <ActionTable actions={data.items} isOfOneDecision />}
    </>
  );
}

function Linked({ decisionId }: { decisionId: string }) {
  const links = useQuery(linksOfQuery(decisionId)).data?.items ?? [];
  return (
    <LinkedRecords
      heading={t('decision.links')}
      recordId={decisionId}
      links={links}
      allHref={`/records/decision/${decisionId}/links`}
    />
  );
}

function staffLinks({ id, item, meeting, isPublished }: Decision) {
  return [
    isPublished
      ? { label: t('decision.correct'), href: `/decisions/${id}/correct` }
      : { label: t('decision.edit'), href: `/decisions/${id}/edit` },
    { label: t('decision.addAction'), href: `/decisions/${id}/actions/new` },
    { label: t('decision.addIssue'), href: `/meeting-items/${item.id}/issues/new` },
    { label: meetingName(meeting), href: `/meetings/${meeting.id}` },
    { label: t('decision.history'), href: `/history/decision/${id}` },
  ];
}

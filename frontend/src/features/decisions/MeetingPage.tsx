import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Versioned } from '../../api/client';
import { Problem } from '../../api/problem';
import { RoleGate } from '../../auth/RoleGate';
import { moment } from '../../lib/dates';
import { useParams } from '../../routing/RouterProvider';
import { Breadcrumbs } from '../../ui/Breadcrumbs';
import { Button } from '../../ui/Button';
import { Loading } from '../../ui/Loading';
import { Notice } from '../../ui/Notice';
import { PageHeading } from '../../ui/PageHeading';
import { ProblemNotice } from '../../ui/ProblemNotice';
import {
  decisionsOfMeetingQuery,
  type DecisionSummary,
  itemsQuery,
  type Meeting,
  type MeetingItem,
  meetingQuery,
  publishMeeting,
} from './api';
import { t } from './messages';
import { MINUTE_KEEPERS } from './roles';
import { StaffList } from './StaffList';

export function MeetingPage() {
  const { meetingId } = useParams('/meetings/$meetingId');
  const { data, error, refetch } = useQuery(meetingQuery(meetingId));
  if (data !== undefined) return <MeetingShown meeting={data} />;
  if (error === null) return <Loading isRoomKept />;
  if (Problem.of(error).is('no-such-meeting')) throw error;
  return <ProblemNotice problem={Problem.of(error)} onTryAgain={() => void refetch()} />;
}

function MeetingShown({ meeting }: { meeting: Versioned<Meeting> }) {
  const { id, body, heldAt, venues, minutesUrl, publishedAt } = meeting.body;
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { label: t('decisions.title'), href: '/decisions' },
          { label: t('meetings.title'), href: '/meetings' },
        ]}
      />
      <PageHeading title={body} caption={moment(heldAt)} />
      {venues.length > 0 && <p className="govuk-body">{venues.join(' · ')}</p>}
      {minutesUrl !== null && (
        <p className="govuk-body">
          <a className="govuk-link" href={minutesUrl} rel="noreferrer">
            {t('meeting.minutes')}
          </a>
        </p>
      )}
      {publishedAt === null && <Publication meeting={meeting} />}
      <Items meetingId={id} />
      <StaffList
        links={[
          { label: t('meeting.addItem'), href: `/meetings/${id}/items/new` },
          { label: t('meeting.edit'), href: `/meetings/${id}/edit` },
          { label: t('decision.history'), href: `/history/meeting/${id}` },
        ]}
      />
    </>
  );
}

function Publication({ meeting }: { meeting: Versioned<Meeting> }) {
  const queries = useQueryClient();
  const publication = useMutation({
    mutationFn: () => publishMeeting(meeting),
    onSuccess: () => queries.invalidateQueries(),
  });
  return (
    <Notice>
      <p className="govuk-body">{t('meeting.publishText')}</p>
      {publication.error !== null && <ProblemNotice problem={Problem.of(publication.error)} />}
      <RoleGate roles={MINUTE_KEEPERS}>
        <Button variant="secondary" isBusy={publication.isPending} onClick={() => publication.mutate()}>
          {t('meeting.publish')}
        </Button>
      </RoleGate>
    </Notice>
  );
}

function Items({ meetingId }: { meetingId: string }) {
  const { data, error } = useQuery(itemsQuery(meetingId));
  const decisions = useQuery(decisionsOfMeetingQuery(meetingId)).data?.items ?? [];
  return (
    <>
      <h2 className="govuk-heading-m">{t('meeting.items')}</h2>
      {error !== null && <ProblemNotice problem={Problem.of(error)} />}
      {data?.items.length === 0 && <p className="govuk-body">{t('meeting.noItems')}</p>}
      {data?.items.map((item) => (
        <Item
          key={item.id}
          item={item}
          decisions={decisions.filter((decision) => decision.item.id === item.id)}
        />
      ))}
    </>
  );
}

function Item({ item, decisions }: { item: MeetingItem; decisions: readonly DecisionSummary[] }) {
  return (
    <section aria-labelledby={`item-${item.id}`}>
      <h3 className="govuk-heading-s govuk-!-margin-bottom-1" id={`item-${item.id}`}>
        {`${item.number}. ${item.title}`}
      </h3>
      {item.isExempt && <p className="govuk-body-s">{t('meeting.exempt')}</p>}
      {decisions.length === 0 && <p className="govuk-body">{t('meeting.noDecision')}</p>}
      <ul className="govuk-list">
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
      <RoleGate roles={MINUTE_KEEPERS}>
        <p className="govuk-body">
          <a className="govuk-link" href={`/meeting-items/${item.id}/decisions/new`}>
            {t('meeting.addDecision', { number: item.number })}
          </a>
        </p>
      </RoleGate>
    </section>
  );
}

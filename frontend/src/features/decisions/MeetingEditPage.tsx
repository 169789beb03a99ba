import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import type { Versioned } from '../../api/client';
import { Problem } from '../../api/problem';
import { useSubmission } from '../../api/useSubmission';
import { StaffPage } from '../../auth/RoleGate';
import { goTo } from '../../routing/address';
import { useParams } from '../../routing/RouterProvider';
import { FormFrame } from '../../ui/forms/FormFrame';
import { Loading } from '../../ui/Loading';
import { PageHeading } from '../../ui/PageHeading';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { changeMeeting, type Meeting, meetingQuery } from './api';
import { Cancel } from './Cancel';
import { MeetingFields } from './MeetingFields';
import { meetingOf, type TypedMeeting, typedMeeting } from './meetingForm';
import { t } from './messages';
import { MINUTE_KEEPERS } from './roles';

export function MeetingEditPage() {
  return (
    <StaffPage roles={MINUTE_KEEPERS}>
      <MeetingById />
    </StaffPage>
  );
}

function MeetingById() {
  const { meetingId } = useParams('/meetings/$meetingId/edit');
  const { data, error } = useQuery(meetingQuery(meetingId));
  if (error !== null) return <ProblemNotice problem={Problem.of(error)} />;
  if (data === undefined) return <Loading />;
  return (
    <>
      <PageHeading title={t('meeting.editTitle')} caption={data.body.body} />
      <MeetingForm key={data.etag} opened={data} />
    </>
  );
}

function MeetingForm({ opened }: { opened: Versioned<Meeting> }) {
  const queries = useQueryClient();
  const page = `/meetings/${opened.body.id}`;
  const form = useForm<TypedMeeting>({ defaultValues: typedMeeting(opened.body) });
  const submission = useSubmission({
    form,
    submit: (typed: TypedMeeting) => changeMeeting(opened, meetingOf(typed)),
    onDone: () => {
      void queries.invalidateQueries({ queryKey: ['meetings'] });
      goTo(page);
    },
  });
  return (
    <FormFrame form={form} submitLabel={t('meeting.save')} cancel={<Cancel href={page} />} {...submission}>
      <MeetingFields form={form} />
    </FormFrame>
  );
}

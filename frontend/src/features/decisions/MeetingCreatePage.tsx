import { useQueryClient } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { useSubmission } from '../../api/useSubmission';
import { StaffPage } from '../../auth/RoleGate';
import { goTo } from '../../routing/address';
import { FormFrame } from '../../ui/forms/FormFrame';
import { PageHeading } from '../../ui/PageHeading';
import { createMeeting } from './api';
import { Cancel } from './Cancel';
import { MeetingFields } from './MeetingFields';
import { meetingOf, NO_MEETING, type TypedMeeting } from './meetingForm';
import { t } from './messages';
import { MINUTE_KEEPERS } from './roles';

export function MeetingCreatePage() {
  return (
    <StaffPage roles={MINUTE_KEEPERS}>
      <PageHeading title={t('meeting.createTitle')} />
      <NewMeeting />
    </StaffPage>
  );
}

function NewMeeting() {
  const queries = useQueryClient();
  const form = useForm<TypedMeeting>({ defaultValues: NO_MEETING });
  const submission = useSubmission({
    form,
    submit: (typed: TypedMeeting, key) => createMeeting(meetingOf(typed), key),
    onDone: ({ id }) => {
      void queries.invalidateQueries({ queryKey: ['meetings'] });
      goTo(`/meetings/${id}`);
    },
  });
  return (
    <FormFrame
      form={form}
      submitLabel={t('meeting.save')}
      cancel={<Cancel href="/meetings" />}
      {...submission}
    >
      <MeetingFields form={form} />
    </FormFrame>
  );
}

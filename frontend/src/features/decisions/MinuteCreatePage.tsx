import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { useSubmission } from '../../api/useSubmission';
import { StaffPage } from '../../auth/RoleGate';
import { goTo } from '../../routing/address';
import { useParams } from '../../routing/RouterProvider';
import { FormFrame } from '../../ui/forms/FormFrame';
import { PageHeading } from '../../ui/PageHeading';
import { createDecision, itemQuery } from './api';
import { Cancel } from './Cancel';
import { t } from './messages';
import { MinuteFields } from './MinuteFields';
import { minuteOf, NO_MINUTE, type TypedMinute } from './minuteForm';
import { MINUTE_KEEPERS } from './roles';

export function MinuteCreatePage() {
  return (
    <StaffPage roles={MINUTE_KEEPERS}>
      <NewMinute />
    </StaffPage>
  );
}

function NewMinute() {
  const { itemId } = useParams('/meeting-items/$itemId/decisions/new');
  const item = useQuery(itemQuery(itemId)).data;
  const queries = useQueryClient();
  const form = useForm<TypedMinute>({ defaultValues: NO_MINUTE });
  const submission = useSubmission({
    form,
    submit: (typed: TypedMinute, key) => createDecision({ itemId, ...minuteOf(typed) }, key),
    onDone: ({ id }) => {
      void queries.invalidateQueries({ queryKey: ['decisions'] });
      goTo(`/decisions/${id}`);
    },
    fieldOfProblem: { 'minute-number-taken': 'minuteNumber' },
  });
  return (
    <>
      <PageHeading
        title={t('minute.createTitle')}
        {...(item === undefined ? {} : { caption: `${item.number}. ${item.title}` })}
      />
      <FormFrame
        form={form}
        submitLabel={t('minute.save')}
        cancel={<Cancel href={item === undefined ? '/meetings' : `/meetings/${item.meeting.id}`} />}
        {...submission}
      >
        <MinuteFields form={form} />
      </FormFrame>
    </>
  );
}

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { useSubmission } from '../../api/useSubmission';
import { StaffPage } from '../../auth/RoleGate';
import { goTo } from '../../routing/address';
import { useParams } from '../../routing/RouterProvider';
import { Radios } from '../../ui/Choices';
import { fieldOf } from '../../ui/forms/fieldOf';
import { FormFrame } from '../../ui/forms/FormFrame';
import { PageHeading } from '../../ui/PageHeading';
import { TextField } from '../../ui/TextField';
import { createItem, meetingQuery } from './api';
import { Cancel } from './Cancel';
import { required } from './Fields';
import { t } from './messages';
import { MINUTE_KEEPERS } from './roles';
import { meetingName } from './words';

interface TypedItem {
  number: string;
  title: string;
  isExempt: 'no' | 'yes';
}

export function ItemCreatePage() {
  return (
    <StaffPage roles={MINUTE_KEEPERS}>
      <NewItem />
    </StaffPage>
  );
}

function NewItem() {
  const { meetingId } = useParams('/meetings/$meetingId/items/new');
  const meeting = useQuery(meetingQuery(meetingId)).data?.body;
  const queries = useQueryClient();
  const page = `/meetings/${meetingId}`;
  const form = useForm<TypedItem>({ defaultValues: { number: '', title: '', isExempt: 'no' } });
  const submission = useSubmission({
    form,
    submit: ({ number, title, isExempt }: TypedItem, key) =>
      createItem(
        meetingId,
        { number: number.trim(), title: title.trim(), isExempt: isExempt === 'yes' },
        key,
      ),
    onDone: () => {
      void queries.invalidateQueries({ queryKey: ['meetings', meetingId] });
      goTo(page);
    },
    fieldOfProblem: { 'item-number-taken': 'number' },
  });
  return (
    <>
      <PageHeading
        title={t('item.title')}
        {...(meeting === undefined ? {} : { caption: meetingName(meeting) })}
      />
      <FormFrame form={form} submitLabel={t('item.save')} cancel={<Cancel href={page} />} {...submission}>
        <TextField
          {...fieldOf(form, 'number', required(t('item.number')))}
          label={t('item.number')}
          width={5}
        />
        <TextField {...fieldOf(form, 'title', required(t('item.name')))} label={t('item.name')} />
        <Radios
          {...fieldOf(form, 'isExempt')}
          label={t('item.isExempt')}
          options={[
            { value: 'no', label: t('item.open') },
            { value: 'yes', label: t('item.exempt') },
          ]}
        />
      </FormFrame>
    </>
  );
}

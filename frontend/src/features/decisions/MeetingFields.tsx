import type { UseFormReturn } from 'react-hook-form';
import { isTime } from '../../lib/dates';
import { fieldOf } from '../../ui/forms/fieldOf';
import { TextArea } from '../../ui/TextArea';
import { TextField } from '../../ui/TextField';
import { DayField, required } from './Fields';
import type { TypedMeeting } from './meetingForm';
import { t } from './messages';

export function MeetingFields({ form }: { form: UseFormReturn<TypedMeeting> }) {
  return (
    <>
      <TextField
        {...fieldOf(form, 'body', required(t('meeting.body')))}
        label={t('meeting.body')}
        hint={t('meeting.bodyHint')}
      />
      <DayField form={form} name="day" label={t('meeting.day')} />
      <TextField
        {...fieldOf(form, 'time', { validate: (time) => isTime(time) || t('meeting.badTime') })}
        label={t('meeting.time')}
        hint={t('meeting.timeHint')}
        width={5}
      />
      <TextArea
        {...fieldOf(form, 'venues')}
        label={t('meeting.venues')}
        hint={t('meeting.venuesHint')}
        rows={2}
      />
      <TextField {...fieldOf(form, 'externalReference')} label={t('meeting.reference')} width={20} />
      <TextField {...fieldOf(form, 'minutesUrl')} label={t('meeting.minutesUrl')} type="url" />
    </>
  );
}

import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { NotificationBanner } from '../../../ui/NotificationBanner';
import { t } from '../messages';
import type { FieldsOf } from '../records/recordField';
import { RecordForm } from '../records/RecordForm';
import { sendTrial, type TrialMessage } from './api';

const FIELDS: FieldsOf<TrialMessage> = [
  {
    name: 'recipient',
    label: t('mail.recipient'),
    is: 'text',
    type: 'email',
    isRequired: true,
    autoComplete: 'email',
  },
];

/** Sends a message by which one sees whether mail leaves the service and arrives. */
export function TrialForm() {
  const queries = useQueryClient();
  const [sentTo, setSentTo] = useState<string>();
  return (
    <>
      {sentTo !== undefined && (
        <NotificationBanner isSuccess heading={t('mail.trialSent', { recipient: sentTo })} />
      )}
      <RecordForm
        fields={FIELDS}
        submitLabel={t('mail.send')}
        cancelHref="/administration"
        send={sendTrial}
        onDone={({ recipient }) => {
          setSentTo(recipient);
          void queries.invalidateQueries({ queryKey: ['mail-messages'] });
        }}
      />
    </>
  );
}

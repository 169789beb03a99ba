import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Problem } from '../../../api/problem';
import { t } from '../messages';
import { type MailMessage, resend } from './api';

/** Puts a message that waits or was given up at the head of the queue. */
export function ResendButton({ message }: { message: MailMessage }) {
  const queries = useQueryClient();
  const step = useMutation({
    mutationFn: () => resend(message),
    onSettled: () => queries.invalidateQueries({ queryKey: ['mail-messages'] }),
  });
  if (message.state === 'sent') return '–';
  return (
    <>
      <button
        type="button"
        className="link-button"
        aria-disabled={step.isPending || undefined}
        onClick={() => {
          if (!step.isPending) step.mutate();
        }}
      >
        {t('mail.resend')} <span className="govuk-visually-hidden">{message.subject}</span>
      </button>
      <span role="alert">{step.error !== null && Problem.of(step.error).title}</span>
    </>
  );
}

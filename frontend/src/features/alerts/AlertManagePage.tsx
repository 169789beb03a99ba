import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { Problem } from '../../api/problem';
import { useSubmission } from '../../api/useSubmission';
import { Button } from '../../ui/Button';
import { fieldOf } from '../../ui/forms/fieldOf';
import { FormFrame } from '../../ui/forms/FormFrame';
import { Loading } from '../../ui/Loading';
import { PageHeading } from '../../ui/PageHeading';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { TextField } from '../../ui/TextField';
import { endAllAlerts, followingQuery, sendAlertLink } from './api';
import { CheckYourMail } from './CheckYourMail';
import { emailRule } from './emailRule';
import { FollowedRecords } from './FollowedRecords';
import { t } from './messages';

/** All that an address follows, for who has a link sent to it; everybody else can have one sent. */
export function AlertManagePage() {
  const [token] = useState(() => location.hash.slice(1));
  return token === '' ? <LinkForm /> : <Following token={token} />;
}

function Following({ token }: { token: string }) {
  const queries = useQueryClient();
  const following = useQuery(followingQuery(token));
  const [hasEnded, setEnded] = useState(false);
  const endingAll = useMutation({
    mutationFn: () => endAllAlerts(token),
    onSuccess: () => {
      setEnded(true);
      queries.removeQueries({ queryKey: ['alerts', 'following'] });
    },
  });
  const error = following.error ?? endingAll.error;

  if (hasEnded || following.data?.items.length === 0) return <NothingFollowed />;
  if (error !== null) {
    return (
      <>
        <ProblemNotice problem={Problem.of(error)} />
        <LinkForm />
      </>
    );
  }
  if (following.data === undefined) return <Loading />;
  const { maskedEmail, items } = following.data;
  return (
    <>
      <PageHeading title={t('alerts.manage')} />
      <p className="govuk-body">{t('alerts.manageLead', { email: maskedEmail })}</p>
      <FollowedRecords token={token} alerts={items} />
      <Button variant="warning" isBusy={endingAll.isPending} onClick={() => endingAll.mutate()}>
        {t('alerts.endAll')}
      </Button>
    </>
  );
}

function NothingFollowed() {
  return (
    <>
      <PageHeading title={t('alerts.manage')} />
      <p className="govuk-body">{t('alerts.manageNone')}</p>
    </>
  );
}

interface Typed {
  email: string;
}

function LinkForm() {
  const [isSent, setSent] = useState(false);
  const form = useForm<Typed>({ defaultValues: { email: '' } });
  const submission = useSubmission({
    form,
    submit: ({ email }: Typed) => sendAlertLink(email.trim()),
    onDone: () => setSent(true),
  });
  return (
    <>
      <PageHeading title={t('alerts.sendLink')} />
      {isSent ? (
        <CheckYourMail />
      ) : (
        <FormFrame form={form} submitLabel={t('alerts.askButton')} {...submission}>
          <p className="govuk-body reading-width">{t('alerts.sendLinkLead')}</p>
          <TextField
            {...fieldOf(form, 'email', emailRule)}
            label={t('alerts.email')}
            type="email"
            autoComplete="email"
            spellCheck={false}
          />
        </FormFrame>
      )}
    </>
  );
}

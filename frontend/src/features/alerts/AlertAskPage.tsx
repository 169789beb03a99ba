import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { Problem } from '../../api/problem';
import { useSubmission } from '../../api/useSubmission';
import { useSearch } from '../../routing/RouterProvider';
import { Breadcrumbs } from '../../ui/Breadcrumbs';
import { Radios } from '../../ui/Choices';
import { fieldOf } from '../../ui/forms/fieldOf';
import { FormFrame } from '../../ui/forms/FormFrame';
import { Loading } from '../../ui/Loading';
import { PageHeading } from '../../ui/PageHeading';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { TextField } from '../../ui/TextField';
import { askForAlerts, FREQUENCIES, type Frequency, subjectQuery } from './api';
import { CheckYourMail } from './CheckYourMail';
import { emailRule } from './emailRule';
import { t } from './messages';
import { PrivacyNotice } from './PrivacyNotice';

/** Asks for alerts about the record that the address names by its kind and id. */
export function AlertAskPage() {
  const { kind = '', id = '' } = useSearch();
  const subject = useQuery(subjectQuery(kind, id));
  const [isAsked, setAsked] = useState(false);

  if (subject.error !== null) return <ProblemNotice problem={Problem.of(subject.error)} />;
  if (subject.data === undefined) return <Loading />;
  const { title, path } = subject.data;
  return (
    <>
      <Breadcrumbs crumbs={[{ label: title, href: path }]} />
      <PageHeading title={t('alerts.ask')} caption={title} />
      {isAsked ? (
        <CheckYourMail />
      ) : (
        <>
          <p className="govuk-body reading-width">{t('alerts.askLead')}</p>
          <AskForm kind={kind} id={id} onAsked={() => setAsked(true)} />
        </>
      )}
    </>
  );
}

interface Typed {
  email: string;
  frequency: Frequency;
}

function AskForm({ kind, id, onAsked }: { kind: string; id: string; onAsked: () => void }) {
  const form = useForm<Typed>({ defaultValues: { email: '', frequency: 'daily' } });
  const submission = useSubmission({
    form,
    submit: ({ email, frequency }: Typed) =>
      askForAlerts({ email: email.trim(), frequency, subjectKind: kind, subjectId: id }),
    onDone: onAsked,
  });
  return (
    <FormFrame form={form} submitLabel={t('alerts.askButton')} {...submission}>
      <TextField
        {...fieldOf(form, 'email', emailRule)}
        label={t('alerts.email')}
        type="email"
        autoComplete="email"
        spellCheck={false}
      />
      <Radios
        {...fieldOf(form, 'frequency')}
        label={t('alerts.frequency')}
        options={FREQUENCIES.map((value) => ({
          value,
          label: t(`alerts.${value}`),
          hint: t(`alerts.${value}Hint`),
        }))}
      />
      <PrivacyNotice />
    </FormFrame>
  );
}

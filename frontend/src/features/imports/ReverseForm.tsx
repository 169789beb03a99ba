import { type SyntheticEvent, useState } from 'react';
import type { Versioned } from '../../api/client';
import { moment } from '../../lib/dates';
import { wholeNumber } from '../../lib/numbers';
import { Button } from '../../ui/Button';
import { Details } from '../../ui/Details';
import { NotificationBanner } from '../../ui/NotificationBanner';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { TextField } from '../../ui/TextField';
import { type Import, takeBack } from './api';
import { t } from './messages';
import { useStep } from './useStep';

/** What an applied import did, and the way to take it back. */
export function ReverseForm({ opened }: { opened: Versioned<Import> }) {
  const { counts, appliedAt } = opened.body;
  const [reason, setReason] = useState('');
  const [isReasonMissing, setIsReasonMissing] = useState(false);
  const step = useStep((why: string) => takeBack(opened, why));

  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setIsReasonMissing(reason.trim() === '');
    if (reason.trim() !== '') step.take(reason.trim());
  };

  return (
    <>
      <NotificationBanner heading={t('done.applied')} isSuccess>
        <p className="govuk-body">
          {t('done.text', {
            written: wholeNumber((counts?.created ?? 0) + (counts?.updated ?? 0)),
            moment: appliedAt === null ? '' : moment(appliedAt),
          })}
        </p>
        <a className="govuk-notification-banner__link" href="/indicators">
          {t('done.seeIndicators')}
        </a>
      </NotificationBanner>
      {step.problem !== null && <ProblemNotice problem={step.problem} />}
      <Details summary={t('reverse.title')}>
        <form noValidate onSubmit={submit}>
          <p className="govuk-body">{t('reverse.text')}</p>
          <TextField
            id="reason"
            label={t('reverse.reason')}
            error={isReasonMissing ? t('reverse.needsReason') : undefined}
            value={reason}
            maxLength={500}
            onChange={(event) => setReason(event.target.value)}
          />
          <Button type="submit" variant="warning" isBusy={step.isBusy}>
            {t('reverse.button')}
          </Button>
        </form>
      </Details>
    </>
  );
}

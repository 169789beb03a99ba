import { moment } from '../../../lib/dates';
import { SummaryList } from '../../../ui/SummaryList';
import { StatusTag } from '../../../ui/Tag';
import { t } from '../messages';
import type { Backlog, Operations } from './api';

/** What waits to be told or sent, and what was given up. */
export function Backlogs({ operations: { events, mail, failedMail } }: { operations: Operations }) {
  return (
    <SummaryList
      rows={[
        { key: t('operations.events'), value: <Waiting backlog={events} /> },
        {
          key: t('operations.mail'),
          value: <Waiting backlog={mail} />,
          action: <MailLink state="queued" label={t('operations.seeQueued')} />,
        },
        {
          key: t('operations.failedMail'),
          value:
            failedMail === 0 ? (
              t('operations.none')
            ) : (
              <StatusTag tone="bad">{t('operations.givenUp', { count: failedMail })}</StatusTag>
            ),
          action: <MailLink state="failed" label={t('operations.seeFailed')} />,
        },
      ]}
    />
  );
}

function Waiting({ backlog: { waiting, retried, oldestAt } }: { backlog: Backlog }) {
  if (waiting === 0 || oldestAt === null) return t('operations.none');
  return t('operations.waitingSince', { waiting, retried, moment: moment(oldestAt) });
}

function MailLink({ state, label }: { state: string; label: string }) {
  return (
    <a className="govuk-link" href={`/administration/mail?state=${state}`}>
      {label}
    </a>
  );
}

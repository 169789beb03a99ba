import { useQuery } from '@tanstack/react-query';
import { moment } from '../../../lib/dates';
import { operationsQuery } from '../../../api/operations';
import { PageHeading } from '../../../ui/PageHeading';
import type { Column } from '../../../ui/Table';
import { Table } from '../../../ui/Table';
import { StatusTag } from '../../../ui/Tag';
import { AdministrationPart } from '../AdministrationPart';
import { t } from '../messages';
import { Opened } from '../records/Opened';
import { ADMINISTRATORS } from '../roles';
import { type Job } from './api';
import { Backlogs } from './Backlogs';
import { ImportCounts } from './ImportCounts';

const A_MINUTE = 60_000;

export function OperationsPage() {
  return (
    <AdministrationPart roles={ADMINISTRATORS}>
      <PageHeading title={t('part.operations')} />
      <p className="govuk-body reading-width">{t('operations.lead')}</p>
      <HowItGoes />
    </AdministrationPart>
  );
}

function HowItGoes() {
  return (
    <Opened query={useQuery({ ...operationsQuery, refetchInterval: A_MINUTE })}>
      {(operations) => (
        <>
          <h2 className="govuk-heading-m">{t('operations.waiting')}</h2>
          <Backlogs operations={operations} />
          <h2 className="govuk-heading-m">{t('operations.imports')}</h2>
          <ImportCounts />
          <Table
            caption={t('operations.jobs')}
            isStacking
            columns={JOB_COLUMNS}
            rows={operations.jobs}
            rowKey={({ name }) => name}
          />
        </>
      )}
    </Opened>
  );
}

const JOB_COLUMNS: readonly Column<Job>[] = [
  {
    key: 'name',
    header: t('operations.job'),
    isRowHeader: true,
    render: ({ name }) => name.replaceAll('-', ' '),
  },
  { key: 'state', header: t('operations.state'), render: (job) => <JobState job={job} /> },
  { key: 'success', header: t('operations.lastSuccess'), render: ({ lastSuccessAt }) => at(lastSuccessAt) },
  { key: 'failure', header: t('operations.lastFailure'), render: ({ lastFailureAt }) => at(lastFailureAt) },
  { key: 'next', header: t('operations.nextRun'), render: ({ nextRunAt }) => at(nextRunAt) },
];

function JobState({ job: { isRunning, failures } }: { job: Job }) {
  if (failures > 0) return <StatusTag tone="bad">{t('operations.failing', { count: failures })}</StatusTag>;
  if (isRunning) return <StatusTag tone="information">{t('operations.running')}</StatusTag>;
  return <StatusTag tone="good">{t('operations.well')}</StatusTag>;
}

function at(instant: string | null): string {
  return instant === null ? t('operations.never') : moment(instant);
}

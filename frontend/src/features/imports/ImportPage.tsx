import { useQuery } from '@tanstack/react-query';
import type { Versioned } from '../../api/client';
import { Problem } from '../../api/problem';
import { StaffPage } from '../../auth/RoleGate';
import { moment } from '../../lib/dates';
import { useParams } from '../../routing/RouterProvider';
import { Breadcrumbs } from '../../ui/Breadcrumbs';
import { Button } from '../../ui/Button';
import { Loading } from '../../ui/Loading';
import { Notice } from '../../ui/Notice';
import { PageHeading } from '../../ui/PageHeading';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { giveUp, type Import, importKindsQuery, importQuery, isUnderWay } from './api';
import { ApplyForm } from './ApplyForm';
import { ColumnsForm } from './ColumnsForm';
import { ImportProgress } from './ImportProgress';
import { ImportRows } from './ImportRows';
import { t } from './messages';
import { ReverseForm } from './ReverseForm';
import { IMPORTERS } from './roles';
import { StateTag } from './StateTag';
import { useStep } from './useStep';

export function ImportPage() {
  return (
    <StaffPage roles={IMPORTERS}>
      <Breadcrumbs crumbs={[{ label: t('imports.title'), href: '/imports' }]} />
      <ImportById />
    </StaffPage>
  );
}

function ImportById() {
  const { importId } = useParams('/imports/$importId');
  const { data, error, refetch } = useQuery(importQuery(importId));
  if (data === undefined) {
    return error === null ? (
      <Loading />
    ) : (
      <ProblemNotice problem={Problem.of(error)} onTryAgain={() => void refetch()} />
    );
  }
  return <ImportWork opened={data} />;
}

function ImportWork({ opened }: { opened: Versioned<Import> }) {
  const { id, kind, fileName, state, failure } = opened.body;
  const kinds = useQuery(importKindsQuery).data?.items ?? [];
  const title = kinds.find(({ name }) => name === kind)?.title ?? kind;

  return (
    <>
      <PageHeading title={fileName} caption={title} />
      <p className="govuk-body" role="status">
        <StateTag state={state} />
      </p>
      {state === 'failed' && failure !== null && (
        <ProblemNotice problem={{ title: t('job.failure'), detail: failure, traceId: null }} />
      )}
      <Stage opened={opened} />
      <p className="govuk-body">
        <a className="govuk-link" href={`/history/import/${id}`}>
          {t('job.history')}
        </a>
      </p>
    </>
  );
}

/** What can be done with the import as it stands. */
function Stage({ opened }: { opened: Versioned<Import> }) {
  const { state, reversedAt, reversalReason } = opened.body;
  if (isUnderWay(state)) return <ImportProgress job={opened.body} />;
  if (state === 'inspected' || state === 'failed') {
    return (
      <>
        <ColumnsForm key={opened.etag} opened={opened} />
        <GiveUp opened={opened} />
      </>
    );
  }
  if (state === 'checked') {
    return (
      <>
        <ImportRows job={opened.body} />
        <ApplyForm opened={opened} />
        <GiveUp opened={opened} />
      </>
    );
  }
  if (state === 'cancelled') return <Notice>{t('job.cancelled')}</Notice>;
  return (
    <>
      {state === 'applied' && <ReverseForm opened={opened} />}
      {reversedAt !== null && (
        <Notice>{t('done.reversed', { moment: moment(reversedAt), reason: reversalReason ?? '' })}</Notice>
      )}
      <ImportRows job={opened.body} />
    </>
  );
}

function GiveUp({ opened }: { opened: Versioned<Import> }) {
  const step = useStep(() => giveUp(opened));
  return (
    <>
      {step.problem !== null && <ProblemNotice problem={step.problem} />}
      <Button variant="secondary" isBusy={step.isBusy} onClick={() => step.take(undefined)}>
        {t('job.cancel')}
      </Button>
    </>
  );
}

import { useQuery } from '@tanstack/react-query';
import { Problem } from '../../api/problem';
import { RoleGate } from '../../auth/RoleGate';
import { useSearch } from '../../routing/RouterProvider';
import { Breadcrumbs } from '../../ui/Breadcrumbs';
import { Loading } from '../../ui/Loading';
import { PageHeading } from '../../ui/PageHeading';
import { Pagination } from '../../ui/Pagination';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Table } from '../../ui/Table';
import { setListQuery } from './api';
import { InForce, SetStateTag } from './SetFacts';
import { t } from './messages';
import { KEEPERS } from './roles';

/** Every edition of every set; drafts only for those who may see them. */
export function IndicatorSetListPage() {
  const { cursor } = useSearch();
  const { data, error, isLoading, refetch } = useQuery(setListQuery(cursor));
  return (
    <>
      <Breadcrumbs crumbs={[{ label: t('sets.indicators'), href: '/indicators' }]} />
      <PageHeading title={t('sets.title')} />
      <p className="govuk-body reading-width">{t('sets.lead')}</p>
      <RoleGate roles={KEEPERS}>
        <a className="govuk-button" href="/indicator-sets/new">
          {t('sets.begin')}
        </a>
      </RoleGate>
      {isLoading && <Loading />}
      {error !== null && <ProblemNotice problem={Problem.of(error)} onTryAgain={() => void refetch()} />}
      {data?.items.length === 0 && <p className="govuk-body">{t('sets.none')}</p>}
      {data !== undefined && data.items.length > 0 && (
        <Table
          caption={t('sets.title')}
          isCaptionHidden
          isStacking
          rows={data.items}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'name',
              header: t('sets.set'),
              isRowHeader: true,
              render: ({ id, code, name, edition }) => (
                <a className="govuk-link" href={`/indicator-sets/${id}`}>
                  {t('sets.named', { code, name, edition })}
                </a>
              ),
            },
            { key: 'state', header: t('sets.state'), render: ({ state }) => <SetStateTag state={state} /> },
            { key: 'force', header: t('sets.inForce'), render: (set) => <InForce set={set} /> },
            { key: 'owner', header: t('sets.owner'), render: ({ owner }) => owner.name },
            {
              key: 'count',
              header: t('sets.indicators'),
              isNumeric: true,
              render: ({ indicatorCount }) => indicatorCount,
            },
          ]}
        />
      )}
      <Pagination
        previousHref={cursor === undefined ? null : '/indicator-sets'}
        nextHref={
          data?.next ? `/indicator-sets?${new URLSearchParams({ cursor: data.next }).toString()}` : null
        }
      />
    </>
  );
}

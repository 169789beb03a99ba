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
import { groupListQuery } from './api';
import { t } from './messages';
import { COMPARERS } from './roles';

const HERE = '/comparator-groups';

/** Whom areas can be compared with, beside the country and the region. */
export function ComparatorGroupListPage() {
  const { cursor } = useSearch();
  const { data, error, isLoading, refetch } = useQuery(groupListQuery(cursor));
  return (
    <>
      <Breadcrumbs crumbs={[{ label: t('groups.indicators'), href: '/indicators' }]} />
      <PageHeading title={t('groups.title')} />
      <p className="govuk-body reading-width">{t('groups.lead')}</p>
      <RoleGate roles={COMPARERS}>
        <a className="govuk-button" href={`${HERE}/new`}>
          {t('groups.new')}
        </a>
      </RoleGate>
      {isLoading && <Loading />}
      {error !== null && <ProblemNotice problem={Problem.of(error)} onTryAgain={() => void refetch()} />}
      {data?.items.length === 0 && <p className="govuk-body">{t('groups.none')}</p>}
      {data !== undefined && data.items.length > 0 && (
        <Table
          caption={t('groups.title')}
          isCaptionHidden
          isStacking
          rows={data.items}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'name',
              header: t('groups.field.name'),
              isRowHeader: true,
              render: ({ id, name }) => (
                <a className="govuk-link" href={`${HERE}/${id}`}>
                  {name}
                </a>
              ),
            },
            { key: 'kind', header: t('groups.field.kind'), render: ({ kind }) => t(`groups.kind.${kind}`) },
            {
              key: 'subject',
              header: t('groups.field.subject'),
              render: ({ subjectArea }) => subjectArea?.name ?? t('groups.anyArea'),
            },
            {
              key: 'members',
              header: t('groups.field.members'),
              isNumeric: true,
              render: ({ members }) => members.length,
            },
          ]}
        />
      )}
      <Pagination
        previousHref={cursor === undefined ? null : HERE}
        nextHref={data?.next ? `${HERE}?${new URLSearchParams({ cursor: data.next }).toString()}` : null}
      />
    </>
  );
}

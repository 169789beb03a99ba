import { useQuery } from '@tanstack/react-query';
import { Problem } from '../../api/problem';
import { hasAnyRole, isStaff, useCurrentUser } from '../../auth/currentUser';
import { useParams } from '../../routing/RouterProvider';
import { Breadcrumbs } from '../../ui/Breadcrumbs';
import { Loading } from '../../ui/Loading';
import { PageHeading } from '../../ui/PageHeading';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { SummaryList } from '../../ui/SummaryList';
import { Table } from '../../ui/Table';
import { type ComparatorGroup, groupQuery } from './api';
import { t } from './messages';
import { COMPARERS } from './roles';

/** One group with its members in their order. */
export function ComparatorGroupPage() {
  const { id } = useParams('/comparator-groups/$id');
  const { data, error, refetch } = useQuery(groupQuery(id));
  if (error !== null && Problem.of(error).status === 404) throw Problem.of(error);
  if (data !== undefined) return <Group group={data.body} />;
  if (error === null) return <Loading />;
  return <ProblemNotice problem={Problem.of(error)} onTryAgain={() => void refetch()} />;
}

function Group({ group: { id, name, kind, subjectArea, source, members } }: { group: ComparatorGroup }) {
  const user = useCurrentUser();
  const links = [
    ...(hasAnyRole(user, COMPARERS)
      ? [{ label: t('groups.edit'), href: `/comparator-groups/${id}/edit` }]
      : []),
    ...(isStaff(user) ? [{ label: t('groups.history'), href: `/history/comparator-group/${id}` }] : []),
  ];
  return (
    <>
      <Breadcrumbs crumbs={[{ label: t('groups.title'), href: '/comparator-groups' }]} />
      <PageHeading title={name} caption={t(`groups.kind.${kind}`)} />
      {links.length > 0 && (
        <ul className="govuk-list">
          {links.map(({ label, href }) => (
            <li key={href}>
              <a className="govuk-link" href={href}>
                {label}
              </a>
            </li>
          ))}
        </ul>
      )}
      <SummaryList
        rows={[
          { key: t('groups.field.subject'), value: subjectArea?.name ?? t('groups.anyArea') },
          { key: t('groups.field.source'), value: source },
        ].filter(({ value }) => Boolean(value))}
      />
      <Table
        caption={t('groups.field.members')}
        isStacking
        rows={members}
        rowKey={({ area }) => area.id}
        columns={[
          { key: 'position', header: t('groups.member.position'), render: ({ position }) => position },
          {
            key: 'area',
            header: t('groups.member.area'),
            isRowHeader: true,
            render: ({ area }) => (
              <a className="govuk-link" href={`/areas/${area.code}`}>
                {area.name}
              </a>
            ),
          },
          { key: 'code', header: t('groups.member.code'), render: ({ area }) => area.code },
          {
            key: 'closeness',
            header: t('groups.member.closeness'),
            render: ({ closeness }) => closeness ?? '–',
          },
        ]}
      />
    </>
  );
}

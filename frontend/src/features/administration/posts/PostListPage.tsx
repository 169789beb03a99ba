import { useQuery } from '@tanstack/react-query';
import { useSearch } from '../../../routing/RouterProvider';
import { PageHeading } from '../../../ui/PageHeading';
import type { Column } from '../../../ui/Table';
import { TextField } from '../../../ui/TextField';
import { AdministrationPart } from '../AdministrationPart';
import { t } from '../messages';
import { findOrganisations } from '../organisations/api';
import { FilterForm } from '../records/FilterForm';
import { periodOf } from '../records/period';
import { RecordFilter } from '../records/RecordFilter';
import { RecordList } from '../records/RecordList';
import { ADMINISTRATORS } from '../roles';
import { type Post, postListQuery } from './api';

const PATH = '/administration/posts';

export function PostListPage() {
  return (
    <AdministrationPart roles={ADMINISTRATORS}>
      <PageHeading title={t('part.posts')} />
      <p className="govuk-body reading-width">{t('post.lead')}</p>
      <a className="govuk-button" href={`${PATH}/new`}>
        {t('post.new')}
      </a>
      <Posts />
    </AdministrationPart>
  );
}

function Posts() {
  const search = useSearch();
  const { q, organisation, cursor } = search;
  const list = useQuery(
    postListQuery({ ...(q && { q }), ...(organisation && { organisation }), ...(cursor && { cursor }) }),
  );
  return (
    <>
      <FilterForm path={PATH} search={search}>
        <TextField id="q" name="q" label={t('record.words')} defaultValue={q} width={20} />
        <RecordFilter
          name="organisation"
          label={t('organisation.one')}
          value={organisation}
          find={findOrganisations}
        />
      </FilterForm>
      <RecordList
        caption={t('part.posts')}
        columns={COLUMNS}
        rowKey={({ id }) => id}
        list={list}
        none={t('record.nothingFound')}
        path={PATH}
        search={search}
      />
    </>
  );
}

const COLUMNS: readonly Column<Post>[] = [
  {
    key: 'title',
    header: t('post.title'),
    isRowHeader: true,
    render: ({ id, title }) => (
      <a className="govuk-link" href={`${PATH}/${id}`}>
        {title}
      </a>
    ),
  },
  { key: 'unit', header: t('unit.one'), render: ({ unit }) => unit?.name ?? '–' },
  { key: 'organisation', header: t('organisation.one'), render: ({ organisation }) => organisation.name },
  { key: 'period', header: t('record.period'), render: periodOf },
];

import { useQuery } from '@tanstack/react-query';
import { useSearch } from '../../../routing/RouterProvider';
import { PageHeading } from '../../../ui/PageHeading';
import { Select } from '../../../ui/Select';
import type { Column } from '../../../ui/Table';
import { Tag } from '../../../ui/Tag';
import { TextField } from '../../../ui/TextField';
import { AdministrationPart } from '../AdministrationPart';
import { t } from '../messages';
import { FilterForm } from '../records/FilterForm';
import { periodOf } from '../records/period';
import { RecordList } from '../records/RecordList';
import { ADMINISTRATORS } from '../roles';
import { type Organisation, organisationListQuery } from './api';
import { kindOptions, ORGANISATION_KINDS } from './organisationFields';

const PATH = '/administration/organisations';

export function OrganisationListPage() {
  return (
    <AdministrationPart roles={ADMINISTRATORS}>
      <PageHeading title={t('part.organisations')} />
      <p className="govuk-body reading-width">{t('organisation.lead')}</p>
      <a className="govuk-button" href={`${PATH}/new`}>
        {t('organisation.new')}
      </a>
      <Organisations />
    </AdministrationPart>
  );
}

function Organisations() {
  const search = useSearch();
  const { q, cursor } = search;
  const kind = ORGANISATION_KINDS.find((known) => known === search.kind);
  const list = useQuery(
    organisationListQuery({ ...(q && { q }), ...(kind && { kind }), ...(cursor && { cursor }) }),
  );
  return (
    <>
      <FilterForm path={PATH} search={search}>
        <TextField id="q" name="q" label={t('record.words')} defaultValue={q} width={20} />
        <Select
          id="kind"
          name="kind"
          label={t('organisation.kind')}
          defaultValue={kind}
          options={[{ value: '', label: t('record.all') }, ...kindOptions]}
        />
      </FilterForm>
      <RecordList
        caption={t('part.organisations')}
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

const COLUMNS: readonly Column<Organisation>[] = [
  {
    key: 'name',
    header: t('organisation.name'),
    isRowHeader: true,
    render: ({ id, name }) => (
      <a className="govuk-link" href={`${PATH}/${id}`}>
        {name}
      </a>
    ),
  },
  { key: 'kind', header: t('organisation.kind'), render: ({ kind }) => t(`organisationKind.${kind}`) },
  { key: 'period', header: t('record.period'), render: periodOf },
  {
    key: 'sandbox',
    header: t('organisation.use'),
    render: ({ isSandbox }) =>
      isSandbox ? <Tag tone="neutral">{t('organisation.sandbox')}</Tag> : t('organisation.real'),
  },
];

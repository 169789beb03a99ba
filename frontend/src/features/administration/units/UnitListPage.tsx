import { useQuery } from '@tanstack/react-query';
import { useSearch } from '../../../routing/RouterProvider';
import { PageHeading } from '../../../ui/PageHeading';
import { Select } from '../../../ui/Select';
import type { Column } from '../../../ui/Table';
import { AdministrationPart } from '../AdministrationPart';
import { t } from '../messages';
import { FilterForm } from '../records/FilterForm';
import { periodOf } from '../records/period';
import { RecordFilter } from '../records/RecordFilter';
import { RecordList } from '../records/RecordList';
import { findOrganisations } from '../organisations/api';
import { ADMINISTRATORS } from '../roles';
import { type Unit, unitListQuery } from './api';
import { UNIT_KINDS, unitKindOptions } from './unitFields';

const PATH = '/administration/units';

export function UnitListPage() {
  return (
    <AdministrationPart roles={ADMINISTRATORS}>
      <PageHeading title={t('part.units')} />
      <p className="govuk-body reading-width">{t('unit.lead')}</p>
      <a className="govuk-button" href={`${PATH}/new`}>
        {t('unit.new')}
      </a>
      <Units />
    </AdministrationPart>
  );
}

function Units() {
  const search = useSearch();
  const { organisation, cursor } = search;
  const kind = UNIT_KINDS.find((known) => known === search.kind);
  const list = useQuery(
    unitListQuery({
      ...(organisation && { organisation }),
      ...(kind && { kind }),
      ...(cursor && { cursor }),
    }),
  );
  return (
    <>
      <FilterForm path={PATH} search={search}>
        <RecordFilter
          name="organisation"
          label={t('organisation.one')}
          value={organisation}
          find={findOrganisations}
        />
        <Select
          id="kind"
          name="kind"
          label={t('unit.kind')}
          defaultValue={kind}
          options={[{ value: '', label: t('record.all') }, ...unitKindOptions]}
        />
      </FilterForm>
      <RecordList
        caption={t('part.units')}
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

const COLUMNS: readonly Column<Unit>[] = [
  {
    key: 'name',
    header: t('unit.name'),
    isRowHeader: true,
    render: ({ id, name }) => (
      <a className="govuk-link" href={`${PATH}/${id}`}>
        {name}
      </a>
    ),
  },
  { key: 'kind', header: t('unit.kind'), render: ({ kind }) => t(`unitKind.${kind}`) },
  { key: 'parent', header: t('unit.parent'), render: ({ parent }) => parent?.name ?? '–' },
  { key: 'organisation', header: t('organisation.one'), render: ({ organisation }) => organisation.name },
  { key: 'period', header: t('record.period'), render: periodOf },
  { key: 'replacedBy', header: t('unit.replacedBy'), render: ({ replacedBy }) => replacedBy?.name ?? '–' },
];

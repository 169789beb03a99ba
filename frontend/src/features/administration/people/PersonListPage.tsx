import { useQuery } from '@tanstack/react-query';
import { useSearch } from '../../../routing/RouterProvider';
import { PageHeading } from '../../../ui/PageHeading';
import { Select } from '../../../ui/Select';
import type { Column } from '../../../ui/Table';
import { TextField } from '../../../ui/TextField';
import { AdministrationPart } from '../AdministrationPart';
import { t } from '../messages';
import { FilterForm } from '../records/FilterForm';
import { RecordList } from '../records/RecordList';
import { ADMINISTRATORS } from '../roles';
import { type Person, personListQuery } from './api';
import { PERSON_STATES } from './personFields';
import { PurposeGate } from './PurposeGate';
import { StateTag } from './StateTag';

const PATH = '/administration/people';

export function PersonListPage() {
  return (
    <AdministrationPart roles={ADMINISTRATORS}>
      <PageHeading title={t('part.people')} />
      <p className="govuk-body reading-width">{t('person.lead')}</p>
      <a className="govuk-button" href={`${PATH}/new`}>
        {t('person.new')}
      </a>
      <PurposeGate>{(purpose) => <People purpose={purpose} />}</PurposeGate>
    </AdministrationPart>
  );
}

function People({ purpose }: { purpose: string }) {
  const search = useSearch();
  const { q, cursor } = search;
  const state = PERSON_STATES.find((known) => known === search.state);
  const list = useQuery(
    personListQuery({ purpose, ...(q && { q }), ...(state && { state }), ...(cursor && { cursor }) }),
  );
  return (
    <>
      <FilterForm path={PATH} search={search}>
        <TextField id="q" name="q" label={t('record.words')} defaultValue={q} width={20} />
        <Select
          id="state"
          name="state"
          label={t('person.state')}
          defaultValue={state}
          options={[
            { value: '', label: t('record.all') },
            ...PERSON_STATES.map((known) => ({ value: known, label: t(`personState.${known}`) })),
          ]}
        />
      </FilterForm>
      <RecordList
        caption={t('part.people')}
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

const COLUMNS: readonly Column<Person>[] = [
  {
    key: 'name',
    header: t('person.name'),
    isRowHeader: true,
    render: ({ id, name }) => (
      <a className="govuk-link" href={`${PATH}/${id}`}>
        {name}
      </a>
    ),
  },
  { key: 'email', header: t('person.email'), render: ({ email }) => email ?? '–' },
  { key: 'state', header: t('person.state'), render: ({ state }) => <StateTag state={state} /> },
];

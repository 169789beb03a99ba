import { useQuery } from '@tanstack/react-query';
import { useSearch } from '../../../routing/RouterProvider';
import { PageHeading } from '../../../ui/PageHeading';
import type { Column } from '../../../ui/Table';
import { AdministrationPart } from '../AdministrationPart';
import { t } from '../messages';
import { findOrganisations } from '../organisations/api';
import { FilterForm } from '../records/FilterForm';
import { RecordFilter } from '../records/RecordFilter';
import { RecordList } from '../records/RecordList';
import { ADMINISTRATORS } from '../roles';
import { type PartnerClient, partnerClientListQuery } from './api';
import { ClientState } from './ClientState';

const PATH = '/administration/partner-clients';

export function PartnerClientListPage() {
  return (
    <AdministrationPart roles={ADMINISTRATORS}>
      <PageHeading title={t('part.partnerClients')} />
      <p className="govuk-body reading-width">{t('client.lead')}</p>
      <a className="govuk-button" href={`${PATH}/new`}>
        {t('client.new')}
      </a>
      <Clients />
    </AdministrationPart>
  );
}

function Clients() {
  const search = useSearch();
  const { organisation, cursor } = search;
  const list = useQuery(
    partnerClientListQuery({ ...(organisation && { organisation }), ...(cursor && { cursor }) }),
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
      </FilterForm>
      <RecordList
        caption={t('part.partnerClients')}
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

const COLUMNS: readonly Column<PartnerClient>[] = [
  {
    key: 'clientId',
    header: t('client.id'),
    isRowHeader: true,
    render: ({ id, clientId }) => (
      <a className="govuk-link" href={`${PATH}/${id}`}>
        {clientId}
      </a>
    ),
  },
  { key: 'organisation', header: t('organisation.one'), render: ({ organisation }) => organisation.name },
  { key: 'scopes', header: t('client.scopes'), render: ({ scopes }) => scopes.join(', ') },
  {
    key: 'state',
    header: t('client.state'),
    render: ({ disabledAt }) => <ClientState disabledAt={disabledAt} />,
  },
];

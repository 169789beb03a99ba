import { useQueryClient } from '@tanstack/react-query';
import { goTo } from '../../../routing/address';
import { PageHeading } from '../../../ui/PageHeading';
import { AdministrationPart } from '../AdministrationPart';
import { t } from '../messages';
import { RecordForm } from '../records/RecordForm';
import { ADMINISTRATORS } from '../roles';
import { createPartnerClient } from './api';
import { CLIENT_PROBLEMS, NEW_CLIENT_FIELDS } from './partnerFields';

const LIST = '/administration/partner-clients';

export function PartnerClientCreatePage() {
  return (
    <AdministrationPart roles={ADMINISTRATORS} crumbs={[{ label: t('part.partnerClients'), href: LIST }]}>
      <PageHeading title={t('client.new')} />
      <p className="govuk-body reading-width">{t('client.newLead')}</p>
      <NewClient />
    </AdministrationPart>
  );
}

function NewClient() {
  const queries = useQueryClient();
  return (
    <RecordForm
      fields={NEW_CLIENT_FIELDS}
      submitLabel={t('client.create')}
      cancelHref={LIST}
      send={createPartnerClient}
      onDone={({ id }) => {
        void queries.invalidateQueries({ queryKey: ['partner-clients'] });
        goTo(`${LIST}/${id}`);
      }}
      fieldOfProblem={CLIENT_PROBLEMS}
    />
  );
}

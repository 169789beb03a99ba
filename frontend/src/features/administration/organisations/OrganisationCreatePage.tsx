import { useQueryClient } from '@tanstack/react-query';
import { goTo } from '../../../routing/address';
import { PageHeading } from '../../../ui/PageHeading';
import { AdministrationPart } from '../AdministrationPart';
import { t } from '../messages';
import { RecordForm } from '../records/RecordForm';
import { ADMINISTRATORS } from '../roles';
import { createOrganisation, type OrganisationBody } from './api';
import { ORGANISATION_FIELDS, ORGANISATION_PROBLEMS } from './organisationFields';

const LIST = '/administration/organisations';
const INITIAL: Partial<OrganisationBody> = { kind: 'other', isSandbox: false };

export function OrganisationCreatePage() {
  return (
    <AdministrationPart roles={ADMINISTRATORS} crumbs={[{ label: t('part.organisations'), href: LIST }]}>
      <PageHeading title={t('organisation.new')} />
      <NewOrganisation />
    </AdministrationPart>
  );
}

function NewOrganisation() {
  const queries = useQueryClient();
  return (
    <RecordForm
      fields={ORGANISATION_FIELDS}
      initial={INITIAL}
      submitLabel={t('organisation.create')}
      cancelHref={LIST}
      send={createOrganisation}
      onDone={({ id }) => {
        void queries.invalidateQueries({ queryKey: ['organisations'] });
        goTo(`${LIST}/${id}`);
      }}
      fieldOfProblem={ORGANISATION_PROBLEMS}
    />
  );
}

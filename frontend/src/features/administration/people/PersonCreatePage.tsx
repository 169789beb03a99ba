import { useQueryClient } from '@tanstack/react-query';
import { goTo } from '../../../routing/address';
import { PageHeading } from '../../../ui/PageHeading';
import { AdministrationPart } from '../AdministrationPart';
import { t } from '../messages';
import { RecordForm } from '../records/RecordForm';
import { ADMINISTRATORS } from '../roles';
import { createPerson } from './api';
import { PERSON_FIELDS, PERSON_PROBLEMS } from './personFields';

const LIST = '/administration/people';

export function PersonCreatePage() {
  return (
    <AdministrationPart roles={ADMINISTRATORS} crumbs={[{ label: t('part.people'), href: LIST }]}>
      <PageHeading title={t('person.new')} />
      <p className="govuk-body reading-width">
        {t('person.newLead')}{' '}
        <a className="govuk-link" href="/privacy">
          {t('person.privacy')}
        </a>
      </p>
      <NewPerson />
    </AdministrationPart>
  );
}

function NewPerson() {
  const queries = useQueryClient();
  return (
    <RecordForm
      fields={PERSON_FIELDS}
      submitLabel={t('person.create')}
      cancelHref={LIST}
      send={createPerson}
      onDone={({ id }) => {
        void queries.invalidateQueries({ queryKey: ['people'] });
        goTo(`${LIST}/${id}`);
      }}
      fieldOfProblem={PERSON_PROBLEMS}
    />
  );
}

import { useQueryClient } from '@tanstack/react-query';
import { goTo } from '../../../routing/address';
import { PageHeading } from '../../../ui/PageHeading';
import { AdministrationPart } from '../AdministrationPart';
import { t } from '../messages';
import { RecordForm } from '../records/RecordForm';
import { ADMINISTRATORS } from '../roles';
import { createUnit } from './api';
import { NEW_UNIT_FIELDS } from './unitFields';

const LIST = '/administration/units';

export function UnitCreatePage() {
  return (
    <AdministrationPart roles={ADMINISTRATORS} crumbs={[{ label: t('part.units'), href: LIST }]}>
      <PageHeading title={t('unit.new')} />
      <NewUnit />
    </AdministrationPart>
  );
}

function NewUnit() {
  const queries = useQueryClient();
  return (
    <RecordForm
      fields={NEW_UNIT_FIELDS}
      initial={{ kind: 'service' }}
      submitLabel={t('unit.create')}
      cancelHref={LIST}
      send={createUnit}
      onDone={({ id }) => {
        void queries.invalidateQueries({ queryKey: ['organisation-units'] });
        goTo(`${LIST}/${id}`);
      }}
    />
  );
}

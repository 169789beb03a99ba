import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Versioned } from '../../../api/client';
import { goTo } from '../../../routing/address';
import { useParams } from '../../../routing/RouterProvider';
import { PageHeading } from '../../../ui/PageHeading';
import { AdministrationPart } from '../AdministrationPart';
import { t } from '../messages';
import { Opened } from '../records/Opened';
import type { FieldsOf } from '../records/recordField';
import { RecordForm } from '../records/RecordForm';
import { ADMINISTRATORS } from '../roles';
import { findUnits, type Replacement, replaceUnit, type Unit, unitQuery } from './api';

export function UnitReplacementPage() {
  return (
    <AdministrationPart
      roles={ADMINISTRATORS}
      crumbs={[{ label: t('part.units'), href: '/administration/units' }]}
    >
      <ReplacementById />
    </AdministrationPart>
  );
}

function ReplacementById() {
  const { unitId } = useParams('/administration/units/$unitId/replace');
  return (
    <Opened query={useQuery(unitQuery(unitId))}>{(opened) => <UnitReplacement opened={opened} />}</Opened>
  );
}

function UnitReplacement({ opened }: { opened: Versioned<Unit> }) {
  const { id, name, organisation } = opened.body;
  const queries = useQueryClient();
  const fields: FieldsOf<Replacement> = [
    {
      name: 'replacedById',
      label: t('unit.successor'),
      is: 'record',
      find: findUnits(organisation.id),
      isRequired: true,
    },
    {
      name: 'from',
      label: t('unit.replacedFrom'),
      hint: t('unit.replacedFromHint'),
      is: 'date',
      isRequired: true,
    },
  ];
  return (
    <>
      <PageHeading title={t('unit.replaceTitle', { unit: name })} caption={organisation.name} />
      <p className="govuk-body reading-width">{t('unit.replaceLead')}</p>
      <RecordForm
        fields={fields}
        submitLabel={t('unit.replace')}
        cancelHref={`/administration/units/${id}`}
        send={(body) => replaceUnit(opened, body)}
        onDone={() => {
          void queries.invalidateQueries({ queryKey: ['organisation-units'] });
          void queries.invalidateQueries({ queryKey: ['posts'] });
          goTo(`/administration/units/${id}`);
        }}
      />
    </>
  );
}

import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Versioned } from '../../../api/client';
import { useParams } from '../../../routing/RouterProvider';
import { Notice } from '../../../ui/Notice';
import { PageHeading } from '../../../ui/PageHeading';
import { AdministrationPart } from '../AdministrationPart';
import { t } from '../messages';
import { HistoryLink } from '../records/HistoryLink';
import { Opened } from '../records/Opened';
import { RecordEditor } from '../records/RecordEditor';
import { ADMINISTRATORS } from '../roles';
import { changeUnit, readUnit, type Unit, unitQuery } from './api';
import { bodyOfUnit, unitFields } from './unitFields';

export function UnitPage() {
  return (
    <AdministrationPart
      roles={ADMINISTRATORS}
      crumbs={[{ label: t('part.units'), href: '/administration/units' }]}
    >
      <UnitById />
    </AdministrationPart>
  );
}

function UnitById() {
  const { unitId } = useParams('/administration/units/$unitId');
  return <Opened query={useQuery(unitQuery(unitId))}>{(opened) => <OneUnit opened={opened} />}</Opened>;
}

function OneUnit({ opened }: { opened: Versioned<Unit> }) {
  const { id, name, organisation, parent, replacedBy } = opened.body;
  const queries = useQueryClient();
  const present = parent === null ? undefined : { value: parent.id, label: parent.name };
  return (
    <>
      <PageHeading title={name} caption={organisation.name} />
      {replacedBy !== null && <Notice>{t('unit.isReplaced', { unit: replacedBy.name })}</Notice>}
      <RecordEditor
        opened={opened}
        read={() => readUnit(id)}
        bodyOf={bodyOfUnit}
        fields={unitFields(organisation.id, present)}
        change={(etag, patch) => changeUnit(id, etag, patch)}
        onSaved={() => void queries.invalidateQueries({ queryKey: ['organisation-units'] })}
      />
      {replacedBy === null && (
        <p className="govuk-body">
          <a className="govuk-link" href={`/administration/units/${id}/replace`}>
            {t('unit.replace')}
          </a>
        </p>
      )}
      <HistoryLink kind="organisation-unit" id={id} />
    </>
  );
}

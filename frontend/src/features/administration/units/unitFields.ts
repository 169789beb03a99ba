import type { Option } from '../../../ui/Select';
import { t } from '../messages';
import { findOrganisations } from '../organisations/api';
import type { FieldsOf } from '../records/recordField';
import { findUnits, type Unit, type UnitBody, type UnitKind, type UnitPatch } from './api';

export const UNIT_KINDS: readonly UnitKind[] = ['directorate', 'department', 'service', 'team', 'portfolio'];

export const unitKindOptions = UNIT_KINDS.map((kind) => ({ value: kind, label: t(`unitKind.${kind}`) }));

/** The fields that can be changed later: all but the organisation. */
export function unitFields(organisation?: string, parent?: Option): FieldsOf<UnitPatch> {
  return [
    { name: 'name', label: t('unit.name'), is: 'text', isRequired: true, autoComplete: 'off' },
    { name: 'kind', label: t('unit.kind'), is: 'choice', options: unitKindOptions },
    {
      name: 'parentId',
      label: t('unit.parent'),
      hint: t('unit.parentHint'),
      is: 'record',
      find: findUnits(organisation),
      present: parent,
    },
    { name: 'validFrom', label: t('record.validFrom'), is: 'date', isRequired: true },
    { name: 'validTo', label: t('record.validTo'), hint: t('record.optionalDay'), is: 'date' },
  ];
}

export const NEW_UNIT_FIELDS: FieldsOf<UnitBody> = [
  {
    name: 'organisationId',
    label: t('organisation.one'),
    is: 'record',
    find: findOrganisations,
    isRequired: true,
  },
  ...unitFields(),
];

export function bodyOfUnit({ name, kind, parent, validFrom, validTo }: Unit): UnitPatch {
  return { name, kind, parentId: parent?.id ?? null, validFrom, validTo };
}

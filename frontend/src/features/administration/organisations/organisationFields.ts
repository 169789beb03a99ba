import { t } from '../messages';
import type { FieldsOf } from '../records/recordField';
import type { Organisation, OrganisationBody, OrganisationKind } from './api';

export const ORGANISATION_KINDS: readonly OrganisationKind[] = [
  'council',
  'health',
  'police',
  'fire-and-rescue',
  'education',
  'voluntary',
  'business',
  'government',
  'other',
];

export const kindOptions = ORGANISATION_KINDS.map((kind) => ({
  value: kind,
  label: t(`organisationKind.${kind}`),
}));

export const ORGANISATION_FIELDS: FieldsOf<OrganisationBody> = [
  { name: 'name', label: t('organisation.name'), is: 'text', isRequired: true, autoComplete: 'off' },
  { name: 'kind', label: t('organisation.kind'), is: 'choice', options: kindOptions },
  {
    name: 'identifiers',
    label: t('organisation.identifiers'),
    hint: t('organisation.identifiersHint'),
    is: 'lines',
  },
  {
    name: 'isSandbox',
    label: t('organisation.isSandbox'),
    hint: t('organisation.isSandboxHint'),
    is: 'claim',
  },
  { name: 'validFrom', label: t('record.validFrom'), hint: t('record.optionalDay'), is: 'date' },
  { name: 'validTo', label: t('record.validTo'), hint: t('record.optionalDay'), is: 'date' },
];

/** Problems of the whole that one field can mend. */
export const ORGANISATION_PROBLEMS = {
  'organisation-name-taken': 'name',
  'council-registered-already': 'kind',
} as const;

export function bodyOfOrganisation({
  name,
  kind,
  identifiers,
  isSandbox,
  validFrom,
  validTo,
}: Organisation): OrganisationBody {
  return { name, kind, identifiers, isSandbox, validFrom, validTo };
}

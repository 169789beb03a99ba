import type { Option } from '../../../ui/Select';
import { t } from '../messages';
import { findOrganisations } from '../organisations/api';
import type { FieldsOf } from '../records/recordField';
import { findUnits } from '../units/api';
import type { Post, PostBody, PostPatch } from './api';

/** The fields that can be changed later: all but the organisation. */
export function postFields(organisation?: string, unit?: Option): FieldsOf<PostPatch> {
  return [
    {
      name: 'title',
      label: t('post.title'),
      hint: t('post.titleHint'),
      is: 'text',
      isRequired: true,
      autoComplete: 'off',
    },
    { name: 'unitId', label: t('unit.one'), is: 'record', find: findUnits(organisation), present: unit },
    { name: 'validFrom', label: t('record.validFrom'), is: 'date', isRequired: true },
    { name: 'validTo', label: t('record.validTo'), hint: t('record.optionalDay'), is: 'date' },
  ];
}

export const NEW_POST_FIELDS: FieldsOf<PostBody> = [
  {
    name: 'organisationId',
    label: t('organisation.one'),
    is: 'record',
    find: findOrganisations,
    isRequired: true,
  },
  ...postFields(),
];

/** Problems of the whole that one field can mend. */
export const POST_PROBLEMS = { 'post-title-taken': 'title' } as const;

export function bodyOfPost({ title, unit, validFrom, validTo }: Post): PostPatch {
  return { title, unitId: unit?.id ?? null, validFrom, validTo };
}

import { t } from '../messages';
import { findOrganisations } from '../organisations/api';
import type { FieldsOf } from '../records/recordField';
import { type PartnerClientBody, SCOPES } from './api';

/** What can be changed later: what the client may do. */
export const SCOPE_FIELDS: FieldsOf<{ scopes?: PartnerClientBody['scopes'] }> = [
  {
    name: 'scopes',
    label: t('client.scopes'),
    is: 'choices',
    isRequired: true,
    options: SCOPES.map((scope) => ({ value: scope, label: t(`scope.${scope}`), hint: scope })),
  },
];

export const NEW_CLIENT_FIELDS: FieldsOf<PartnerClientBody> = [
  {
    name: 'clientId',
    label: t('client.id'),
    hint: t('client.idHint'),
    is: 'text',
    isRequired: true,
    autoComplete: 'off',
  },
  {
    name: 'organisationId',
    label: t('organisation.one'),
    hint: t('client.organisationHint'),
    is: 'record',
    find: findOrganisations,
    isRequired: true,
  },
  ...SCOPE_FIELDS,
];

/** Problems of the whole that one field can mend. */
export const CLIENT_PROBLEMS = { 'client-registered-already': 'clientId' } as const;

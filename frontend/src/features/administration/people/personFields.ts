import { t } from '../messages';
import type { FieldsOf } from '../records/recordField';
import type { Person, PersonBody, PersonState } from './api';

export const PERSON_STATES: readonly PersonState[] = ['invited', 'waiting', 'linked', 'erased'];

export const PERSON_FIELDS: FieldsOf<PersonBody> = [
  { name: 'name', label: t('person.name'), is: 'text', isRequired: true, autoComplete: 'off' },
  {
    name: 'email',
    label: t('person.email'),
    hint: t('person.emailHint'),
    is: 'text',
    type: 'email',
    autoComplete: 'off',
  },
];

/** Problems of the whole that one field can mend. */
export const PERSON_PROBLEMS = { 'email-taken': 'email' } as const;

export function bodyOfPerson({ name, email }: Person): PersonBody {
  return { name, email };
}

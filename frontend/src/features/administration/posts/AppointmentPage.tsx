import { useQuery, useQueryClient } from '@tanstack/react-query';
import { goTo } from '../../../routing/address';
import { useParams } from '../../../routing/RouterProvider';
import { PageHeading } from '../../../ui/PageHeading';
import { AdministrationPart } from '../AdministrationPart';
import { t } from '../messages';
import { findPeople } from '../people/api';
import { Opened } from '../records/Opened';
import type { FieldsOf } from '../records/recordField';
import { RecordForm } from '../records/RecordForm';
import { ADMINISTRATORS } from '../roles';
import { appoint, type Appointment, postQuery } from './api';

const CAPACITIES = ['substantive', 'acting', 'deputy'] as const;

const FIELDS: FieldsOf<Appointment> = [
  {
    name: 'personId',
    label: t('person.one'),
    hint: t('holder.personHint'),
    is: 'record',
    find: findPeople(t('holder.purpose')),
    isRequired: true,
  },
  {
    name: 'capacity',
    label: t('holder.capacity'),
    is: 'choice',
    options: CAPACITIES.map((capacity) => ({ value: capacity, label: t(`capacity.${capacity}`) })),
  },
  { name: 'validFrom', label: t('record.validFrom'), is: 'date', isRequired: true },
  { name: 'validTo', label: t('record.validTo'), hint: t('record.optionalDay'), is: 'date' },
];

/** Problems of the whole that one field can mend. */
const PROBLEMS = { 'post-held-already': 'capacity', 'person-holds-post-already': 'personId' } as const;

export function AppointmentPage() {
  return (
    <AdministrationPart
      roles={ADMINISTRATORS}
      crumbs={[{ label: t('part.posts'), href: '/administration/posts' }]}
    >
      <AppointmentForm />
    </AdministrationPart>
  );
}

function AppointmentForm() {
  const { postId } = useParams('/administration/posts/$postId/appoint');
  const queries = useQueryClient();
  const back = `/administration/posts/${postId}`;
  return (
    <Opened query={useQuery(postQuery(postId))}>
      {({ body: { title } }) => (
        <>
          <PageHeading title={t('holder.appoint')} caption={title} />
          <p className="govuk-body reading-width">{t('holder.appointLead')}</p>
          <RecordForm
            fields={FIELDS}
            initial={{ capacity: 'substantive' }}
            submitLabel={t('holder.appointButton')}
            cancelHref={back}
            send={(body, key) => appoint(postId, body, key)}
            onDone={() => {
              void queries.invalidateQueries({ queryKey: ['posts', postId, 'holders'] });
              goTo(back);
            }}
            fieldOfProblem={PROBLEMS}
          />
        </>
      )}
    </Opened>
  );
}

import { useQueryClient } from '@tanstack/react-query';
import { goTo } from '../../../routing/address';
import { useSearch } from '../../../routing/RouterProvider';
import { PageHeading } from '../../../ui/PageHeading';
import { AdministrationPart } from '../AdministrationPart';
import { t } from '../messages';
import { findPosts } from '../posts/api';
import type { FieldsOf } from '../records/recordField';
import { RecordForm } from '../records/RecordForm';
import { ASSIGNERS } from '../roles';
import { assign, type Assignment } from './api';
import { dutyInWords } from './duty';
import { findIndicators } from './indicatorChoices';

const LIST = '/administration/responsibilities';
const DUTIES = ['responsible', 'provides-data'] as const;

type TypedAssignment = Omit<Assignment, 'resourceKind'>;

const FIELDS: FieldsOf<TypedAssignment> = [
  {
    name: 'resourceId',
    label: t('assign.indicator'),
    is: 'record',
    find: findIndicators,
    isRequired: true,
  },
  {
    name: 'duty',
    label: t('responsibility.duty'),
    is: 'choice',
    options: DUTIES.map((duty) => ({ value: duty, label: dutyInWords(duty) })),
  },
  { name: 'postId', label: t('assign.post'), is: 'record', find: findPosts, isRequired: true },
  {
    name: 'validFrom',
    label: t('assign.from'),
    hint: t('assign.fromHint'),
    is: 'date',
    isRequired: true,
  },
];

/** Problems of the whole that one field can mend. */
const PROBLEMS = { 'duty-held-already': 'postId', 'duty-assigned-later': 'validFrom' } as const;

export function AssignmentPage() {
  return (
    <AdministrationPart roles={ASSIGNERS} crumbs={[{ label: t('part.responsibilities'), href: LIST }]}>
      <PageHeading title={t('assign.title')} />
      <p className="govuk-body reading-width">{t('assign.lead')}</p>
      <AssignmentForm />
    </AdministrationPart>
  );
}

function AssignmentForm() {
  const { post } = useSearch();
  const queries = useQueryClient();
  return (
    <RecordForm
      fields={FIELDS}
      initial={{ duty: 'responsible', ...(post !== undefined && { postId: post }) }}
      submitLabel={t('assign.button')}
      cancelHref={LIST}
      send={(typed, key) => assign({ ...typed, resourceKind: 'indicator' }, key)}
      onDone={({ post: { id } }) => {
        void queries.invalidateQueries({ queryKey: ['responsibilities'] });
        goTo(`${LIST}?post=${id}`);
      }}
      fieldOfProblem={PROBLEMS}
    />
  );
}

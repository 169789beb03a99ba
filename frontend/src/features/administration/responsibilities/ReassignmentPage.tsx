import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useSearch } from '../../../routing/RouterProvider';
import { NotificationBanner } from '../../../ui/NotificationBanner';
import { PageHeading } from '../../../ui/PageHeading';
import { plural } from '../../../lib/messages/plural';
import { AdministrationPart } from '../AdministrationPart';
import { t } from '../messages';
import { findPosts } from '../posts/api';
import type { FieldsOf } from '../records/recordField';
import { RecordForm } from '../records/RecordForm';
import { ASSIGNERS } from '../roles';
import type { Reassignment } from './api';
import { HandOver } from './HandOver';

const LIST = '/administration/responsibilities';

const FIELDS: FieldsOf<Reassignment> = [
  { name: 'fromPostId', label: t('reassign.from'), is: 'record', find: findPosts, isRequired: true },
  { name: 'toPostId', label: t('reassign.to'), is: 'record', find: findPosts, isRequired: true },
  { name: 'from', label: t('reassign.day'), hint: t('reassign.dayHint'), is: 'date', isRequired: true },
];

export function ReassignmentPage() {
  return (
    <AdministrationPart roles={ASSIGNERS} crumbs={[{ label: t('part.responsibilities'), href: LIST }]}>
      <PageHeading title={t('reassign.title')} />
      <p className="govuk-body reading-width">{t('reassign.lead')}</p>
      <Steps />
    </AdministrationPart>
  );
}

/** First what is to be done is said, then what it would move is seen, then it is done (IND-12). */
function Steps() {
  const { from } = useSearch();
  const queries = useQueryClient();
  const [wished, setWished] = useState<Reassignment>();
  const [moved, setMoved] = useState<number>();

  if (moved !== undefined) {
    return (
      <>
        <NotificationBanner
          isSuccess
          heading={t(plural(moved, 'reassign.moved_one', 'reassign.moved_other'), { count: moved })}
        />
        <p className="govuk-body">
          <a className="govuk-link" href={`${LIST}?post=${wished?.toPostId ?? ''}`}>
            {t('reassign.see')}
          </a>
        </p>
      </>
    );
  }
  return (
    <>
      <RecordForm
        fields={FIELDS}
        initial={from === undefined ? {} : { fromPostId: from }}
        submitLabel={t('reassign.preview')}
        cancelHref={LIST}
        send={(body) => Promise.resolve(body)}
        onDone={setWished}
      />
      {wished !== undefined && (
        <HandOver
          key={JSON.stringify(wished)}
          wished={wished}
          onDone={(count) => {
            void queries.invalidateQueries({ queryKey: ['responsibilities'] });
            setMoved(count);
          }}
        />
      )}
    </>
  );
}

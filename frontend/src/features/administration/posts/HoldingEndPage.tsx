import { useQuery, useQueryClient } from '@tanstack/react-query';
import { goTo } from '../../../routing/address';
import { useParams } from '../../../routing/RouterProvider';
import { PageHeading } from '../../../ui/PageHeading';
import { AdministrationPart } from '../AdministrationPart';
import { t } from '../messages';
import { Opened } from '../records/Opened';
import { periodOf } from '../records/period';
import type { FieldsOf } from '../records/recordField';
import { RecordForm } from '../records/RecordForm';
import { ADMINISTRATORS } from '../roles';
import { endHolding, type Holder, holdersQuery } from './api';

const FIELDS: FieldsOf<{ validTo?: string | null }> = [
  { name: 'validTo', label: t('holder.lastDay'), hint: t('holder.lastDayHint'), is: 'date' },
];

export function HoldingEndPage() {
  return (
    <AdministrationPart
      roles={ADMINISTRATORS}
      crumbs={[{ label: t('part.posts'), href: '/administration/posts' }]}
    >
      <HoldingById />
    </AdministrationPart>
  );
}

function HoldingById() {
  const { postId, holderId } = useParams('/administration/posts/$postId/holders/$holderId/end');
  return (
    <Opened query={useQuery(holdersQuery(postId))}>
      {({ items }) => {
        const holder = items.find(({ id }) => id === holderId);
        return holder === undefined ? (
          <p className="govuk-body">{t('holder.gone')}</p>
        ) : (
          <End holder={holder} />
        );
      }}
    </Opened>
  );
}

function End({ holder }: { holder: Holder }) {
  const { person, post, validTo } = holder;
  const queries = useQueryClient();
  const back = `/administration/posts/${post.id}`;
  return (
    <>
      <PageHeading title={t('holder.endTitle', { person: person.name })} caption={post.title} />
      <p className="govuk-body">{periodOf(holder)}</p>
      <RecordForm
        fields={FIELDS}
        initial={{ validTo }}
        submitLabel={t('holder.endButton')}
        cancelHref={back}
        send={(body) => endHolding(holder, body)}
        onDone={() => {
          void queries.invalidateQueries({ queryKey: ['posts', post.id, 'holders'] });
          goTo(back);
        }}
      />
    </>
  );
}

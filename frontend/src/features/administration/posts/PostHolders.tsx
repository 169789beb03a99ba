import { useQuery } from '@tanstack/react-query';
import type { Column } from '../../../ui/Table';
import { Table } from '../../../ui/Table';
import { t } from '../messages';
import { Opened } from '../records/Opened';
import { periodOf } from '../records/period';
import { type Holder, holdersQuery } from './api';

/** Who holds the post and who held it, latest first. */
export function PostHolders({ postId }: { postId: string }) {
  const holders = useQuery(holdersQuery(postId));
  return (
    <section aria-labelledby="holders">
      <h2 className="govuk-heading-m" id="holders">
        {t('holder.title')}
      </h2>
      <p className="govuk-body reading-width">{t('holder.noted')}</p>
      <Opened query={holders}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="govuk-body">{t('holder.none')}</p>
          ) : (
            <Table
              caption={t('holder.title')}
              isCaptionHidden
              isStacking
              columns={columnsOf(postId)}
              rows={items}
              rowKey={({ id }) => id}
            />
          )
        }
      </Opened>
      <a className="govuk-button govuk-button--secondary" href={`/administration/posts/${postId}/appoint`}>
        {t('holder.appoint')}
      </a>
    </section>
  );
}

function columnsOf(postId: string): Column<Holder>[] {
  return [
    {
      key: 'person',
      header: t('person.one'),
      isRowHeader: true,
      render: ({ person }) => (
        <a className="govuk-link" href={`/administration/people/${person.id}`}>
          {person.name}
        </a>
      ),
    },
    { key: 'capacity', header: t('holder.capacity'), render: ({ capacity }) => t(`capacity.${capacity}`) },
    { key: 'period', header: t('record.period'), render: periodOf },
    {
      key: 'end',
      header: t('record.next'),
      render: ({ id, person }) => (
        <a className="govuk-link" href={`/administration/posts/${postId}/holders/${id}/end`}>
          {t('holder.end')} <span className="govuk-visually-hidden">{person.name}</span>
        </a>
      ),
    },
  ];
}

import { useQuery } from '@tanstack/react-query';
import { type Link, linksOfQuery } from '../../api/links';
import { Problem } from '../../api/problem';
import { hasAnyRole, useCurrentUser } from '../../auth/currentUser';
import { longDate } from '../../lib/dates';
import { useParams } from '../../routing/RouterProvider';
import { acrossFrom, RecordName, wordsFrom } from '../../ui/LinkedRecords';
import { Loading } from '../../ui/Loading';
import { PageHeading } from '../../ui/PageHeading';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { type Column, Table } from '../../ui/Table';
import { kindName, recordPage } from './kinds';
import { t } from './messages';
import { LINKERS } from './roles';

export function RecordLinksPage() {
  const { kind, id } = useParams('/records/$kind/$id/links');
  const { data, error, refetch } = useQuery(linksOfQuery(id));
  const mayLink = hasAnyRole(useCurrentUser(), LINKERS);
  const page = recordPage(kind, id);
  const first = data?.items[0];

  return (
    <>
      <PageHeading
        title={t('links.title')}
        caption={first === undefined ? kindName(kind) : ownTitle(id, first)}
      />
      <p className="govuk-body reading-width">{t('links.lead')}</p>
      {page !== null && (
        <p className="govuk-body">
          <a className="govuk-link" href={page}>
            {t('links.back')}
          </a>
        </p>
      )}
      {mayLink && (
        <a className="govuk-button" href={`/records/${kind}/${id}/links/new`}>
          {t('links.new')}
        </a>
      )}
      {error !== null && <ProblemNotice problem={Problem.of(error)} onTryAgain={() => void refetch()} />}
      {data === undefined && error === null && <Loading isRoomKept />}
      {data?.items.length === 0 && <p className="govuk-body">{t('links.none')}</p>}
      {data !== undefined && data.items.length > 0 && (
        <Table
          caption={t('links.caption')}
          isCaptionHidden
          isStacking
          columns={columnsOf(kind, id, mayLink)}
          rows={data.items}
          rowKey={(link) => link.id}
        />
      )}
    </>
  );
}

function ownTitle(id: string, { from, to }: Link): string {
  return from.id === id ? from.title : to.title;
}

function columnsOf(kind: string, id: string, mayLink: boolean): Column<Link>[] {
  return [
    { key: 'how', header: t('links.how'), render: (link) => wordsFrom(id, link) },
    {
      key: 'record',
      header: t('links.record'),
      isRowHeader: true,
      render: (link) => <RecordName record={acrossFrom(id, link)} />,
    },
    { key: 'since', header: t('links.since'), render: ({ validFrom }) => longDate(validFrom) },
    {
      key: 'until',
      header: t('links.until'),
      render: ({ validTo }) => (validTo === null ? '–' : longDate(validTo)),
    },
    { key: 'note', header: t('links.note'), render: ({ note }) => note ?? '–' },
    { key: 'by', header: t('links.by'), render: ({ madeBy }) => madeBy },
    ...(mayLink ? [changeColumn(kind, id)] : []),
  ];
}

function changeColumn(kind: string, id: string): Column<Link> {
  return {
    key: 'change',
    header: t('links.change'),
    render: (link) =>
      link.validTo === null ? (
        <a
          className="govuk-link"
          href={`/records/${kind}/${id}/links/${link.id}/end`}
          aria-label={t('links.end', { title: acrossFrom(id, link).title })}
        >
          {t('links.endShort')}
        </a>
      ) : (
        '–'
      ),
  };
}

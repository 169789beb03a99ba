import { useQuery } from '@tanstack/react-query';
import { Problem } from '../../api/problem';
import { wholeNumber } from '../../lib/numbers';
import { useSearch } from '../../routing/RouterProvider';
import { Loading } from '../../ui/Loading';
import { Pagination } from '../../ui/Pagination';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { type Column, Table } from '../../ui/Table';
import { Tabs } from '../../ui/Tabs';
import { StatusTag, type Tone } from '../../ui/Tag';
import { type Import, type ImportRow, importRowsQuery } from './api';
import { t } from './messages';
import { type Fate, FATES, rowAddress, rowSearchOf } from './rowSearch';

const TONES: Record<Fate, Tone> = {
  created: 'good',
  updated: 'information',
  unchanged: 'neutral',
  rejected: 'bad',
};

/** Every row of a checked file with its fate, the reasons by column, and what it changes. */
export function ImportRows({ job }: { job: Import }) {
  const search = rowSearchOf(useSearch());
  const { data, error, isLoading, refetch } = useQuery(importRowsQuery(job.id, job.version, search));
  return (
    <section aria-labelledby="rows">
      <h2 className="govuk-heading-m" id="rows">
        {job.state === 'checked' ? t('rows.title') : t('rows.titleDone')}
      </h2>
      <Tabs label={t('rows.filter')} tabs={tabsOf(job, search.fate)} />
      {isLoading && <Loading />}
      {error !== null && <ProblemNotice problem={Problem.of(error)} onTryAgain={() => void refetch()} />}
      {data?.items.length === 0 && <p className="govuk-body">{t('rows.none')}</p>}
      {data !== undefined && data.items.length > 0 && (
        <Table
          caption={t('rows.caption')}
          isCaptionHidden
          isStacking
          columns={COLUMNS}
          rows={data.items}
          rowKey={({ row }) => String(row)}
        />
      )}
      {search.cursor !== undefined && (
        <p className="govuk-body">
          <a className="govuk-link" href={rowAddress(job.id, search.fate ? { fate: search.fate } : {})}>
            {t('rows.first')}
          </a>
        </p>
      )}
      <Pagination
        previousHref={null}
        nextHref={data?.next ? rowAddress(job.id, { ...search, cursor: data.next }) : null}
      />
    </section>
  );
}

function tabsOf({ id, counts }: Import, chosen: Fate | undefined) {
  const total = counts === null ? 0 : counts.created + counts.updated + counts.unchanged + counts.rejected;
  return [
    {
      label: t('rows.all', { count: wholeNumber(total) }),
      href: rowAddress(id, {}),
      isCurrent: chosen === undefined,
    },
    ...FATES.map((fate) => ({
      label: t(`rows.fate_${fate}`, { count: wholeNumber(counts?.[fate] ?? 0) }),
      href: rowAddress(id, { fate }),
      isCurrent: chosen === fate,
    })),
  ];
}

const COLUMNS: readonly Column<ImportRow>[] = [
  { key: 'row', header: t('rows.row'), isRowHeader: true, render: ({ row }) => wholeNumber(row) },
  {
    key: 'fate',
    header: t('rows.fate'),
    render: ({ fate }) => <StatusTag tone={TONES[fate]}>{t(`fate.${fate}`)}</StatusTag>,
  },
  {
    key: 'reasons',
    header: t('rows.reasons'),
    render: ({ reasons }) => (
      <Lines
        lines={reasons.map(({ column, detail }) =>
          column === null ? detail : t('rows.inColumn', { column, detail }),
        )}
      />
    ),
  },
  {
    key: 'changes',
    header: t('rows.changes'),
    render: ({ changes }) => <Lines lines={changes.map(changeLine)} />,
  },
];

function changeLine({ field, before, after }: ImportRow['changes'][number]): string {
  return before === null
    ? t('rows.newValue', { field, after: after ?? t('rows.nothing') })
    : t('rows.change', { field, before, after: after ?? t('rows.nothing') });
}

function Lines({ lines }: { lines: readonly string[] }) {
  return [...new Set(lines)].map((line) => <div key={line}>{line}</div>);
}

import './indicators.scss';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { configurationQuery } from '../../api/configuration';
import { Problem } from '../../api/problem';
import { plural } from '../../lib/messages/plural';
import { wholeNumber } from '../../lib/numbers';
import { goTo } from '../../routing/address';
import { useSearch } from '../../routing/RouterProvider';
import { Loading } from '../../ui/Loading';
import { PageHeading } from '../../ui/PageHeading';
import { Pagination } from '../../ui/Pagination';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { type IndicatorSummary, indicatorListQuery } from './api';
import { IndicatorFilters } from './IndicatorFilters';
import { ListLinks } from './IndicatorLinks';
import { IndicatorTable } from './IndicatorTable';
import { SymbolKey } from './IndicatorValue';
import { ListDownloads } from './ListDownloads';
import { listAddress, type ListSearch, listSearchOf } from './listSearch';
import { t } from './messages';

/** The country's name until the first answer says whom the area is compared with. */
const COUNTRY = 'England';

export function IndicatorListPage() {
  const search = listSearchOf(useSearch());
  const { council } = useSuspenseQuery(configurationQuery).data;
  const { data, error, isLoading, refetch } = useQuery(indicatorListQuery(search));
  const area = data?.items[0]?.area.name ?? council.shortName;
  const comparator = commonComparator(data?.items ?? []);

  return (
    <>
      <PageHeading title={t('list.title')} />
      <p className="govuk-body reading-width">
        {t('list.lead', { area, comparator: comparator ?? COUNTRY })}
      </p>
      <ListLinks />
      <IndicatorFilters
        key={listAddress(search)}
        search={search}
        onFilter={(chosen) => goTo(listAddress(chosen))}
      />
      {isLoading && <Loading />}
      {error !== null && <ProblemNotice problem={Problem.of(error)} onTryAgain={() => void refetch()} />}
      {data !== undefined && error === null && (
        <Found search={search} area={area} comparator={comparator} {...data} />
      )}
    </>
  );
}

interface FoundProps {
  search: ListSearch;
  area: string;
  comparator: string | undefined;
  items: readonly IndicatorSummary[];
  next: string | null;
  total?: number;
}

function Found({ search, area, comparator, items, next, total = items.length }: FoundProps) {
  const hasChoices = Object.keys(search).length > 0;
  return (
    <>
      <div className="list-head">
        <p className="govuk-body list-head__count" role="status">
          {total === 0 ? nothing(hasChoices) : countOf(total)}
        </p>
        {total > 0 && <ListDownloads search={search} />}
      </div>
      {total === 0 && hasChoices && <p className="govuk-body">{t('list.emptyHelp')}</p>}
      {items.length > 0 && (
        <IndicatorTable
          caption={t('list.caption', { area })}
          indicators={items}
          comparator={comparator}
          hrefOf={({ id }) =>
            search.area === undefined
              ? `/indicators/${id}`
              : `/indicators/${id}?${new URLSearchParams({ area: search.area }).toString()}`
          }
        />
      )}
      {search.cursor !== undefined && (
        <p className="govuk-body">
          <a className="govuk-link" href={listAddress({ ...search, cursor: undefined })}>
            {t('list.firstPage')}
          </a>
        </p>
      )}
      <Pagination
        previousHref={null}
        nextHref={next === null ? null : listAddress({ ...search, cursor: next })}
      />
      <SymbolKey symbols={items.map(({ symbol }) => symbol)} />
    </>
  );
}

/** Whom every indicator shown is compared with, if it is one and the same. */
function commonComparator(items: readonly IndicatorSummary[]): string | undefined {
  const names = new Set(items.map(({ comparator }) => comparator).filter((name) => name !== null));
  return names.size === 1 ? [...names][0] : undefined;
}

function countOf(total: number): string {
  return plural(total, t('list.count_one'), t('list.count_other', { count: wholeNumber(total) }));
}

function nothing(hasChoices: boolean): string {
  return hasChoices ? t('list.empty') : t('list.none');
}
